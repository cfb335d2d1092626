import { readFileSync } from "node:fs";
import path from "node:path";
import { isAdmitted, notices, packageIn, productionPackages } from "../../src/build/licences";
import { licencesPage } from "../../src/build/licences-page";

const ROOT = path.resolve(__dirname, "../..");

describe("licences", () => {
  test("of everything that the product needs are of the kinds that ask for no more than their notice", () => {
    const packages = productionPackages(ROOT);
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["react-dom", "fflate", "@e965/xlsx", "tslib", "commander"]),
    );
    expect(packages.filter(({ licence }) => !isAdmitted(licence))).toEqual([]);
  });

  test("docs/maintainers/licences.md says what the lock file says (npm run docs writes it)", () => {
    expect(readFileSync(path.join(ROOT, "docs/maintainers/licences.md"), "utf8")).toBe(licencesPage(ROOT));
  });

  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["(MIT AND Zlib)", true],
    ["GPL-3.0-or-later", false],
    ["(MIT AND GPL-3.0-or-later)", false],
    ["SEE LICENSE IN LICENSE.md", false],
    ["UNLICENSED", false],
    ["", false],
  ])("%j: %s", (licence, admitted) => expect(isAdmitted(licence)).toBe(admitted));
});

test("a package that states its licence in its own words only is known by them", () => {
  expect(packageIn(ROOT, "node_modules/@univerjs/telemetry")).toMatchObject({ licence: "Apache-2.0" });
});

describe("notices of what is handed out", () => {
  test("are each package's own words", () => {
    const text = notices(
      ROOT,
      ["node_modules/react", "node_modules/@e965/xlsx", "node_modules/saxes"].map((folder) => packageIn(ROOT, folder)),
    );
    expect(text).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
    expect(text).toContain("Apache License");
    expect(text).toMatch(/saxes [\d.]+ \(ISC\)\n\nISC, as the package states/);
    expect(text.indexOf("@e965/xlsx")).toBeLessThan(text.indexOf("react 1"));
  });
});
