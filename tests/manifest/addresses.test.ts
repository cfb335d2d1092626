import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { addressManifest, DEVELOPMENT_ADDRESS, publicAddress } from "../../src/build/manifest-address";
import { all, attribute, child, everything, manifest, MANIFEST_FILE, only, parseManifest, ROOT } from "./manifest";

const app = manifest();
const PAGES = ["taskpane.html", "help.html"];

const addresses = everything(app)
  .flatMap((element) => Object.values(element.attributes))
  .filter(
    (value) =>
      /^https?:\/\//.test(value) && !value.startsWith("http://schemas.") && !value.startsWith("http://www.w3.org/"),
  );

it("uses https everywhere, and no address longer than Office reads", () => {
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith("https://") || address.length > 2048)).toEqual([]);
});

it("names only pages and pictures that the build makes", () => {
  const missing = addresses
    .map((address) => address.slice(`${DEVELOPMENT_ADDRESS}/`.length))
    .filter((file) => !PAGES.includes(file) && !existsSync(path.join(ROOT, file)));
  expect(missing).toEqual([]);
});

describe("icons", () => {
  const images = all(app, "bt:Image").filter((image) => image.attributes["id"] !== undefined);
  const fileOf = (address: string): string => path.join(ROOT, address.slice(`${DEVELOPMENT_ADDRESS}/`.length));

  it("are 32 and 64 pixels for the add-in itself", () => {
    expect(pngSize(fileOf(attribute(only(app, "IconUrl"), "DefaultValue")))).toEqual({ width: 32, height: 32 });
    expect(pngSize(fileOf(attribute(only(app, "HighResolutionIconUrl"), "DefaultValue")))).toEqual({
      width: 64,
      height: 64,
    });
  });

  it.each(all(app, "Icon").map((icon, index) => [index, icon] as const))(
    "of ribbon item %i come in the sizes Excel asks for",
    (_index, icon) => {
      expect(icon.children.map((image) => Number(attribute(image, "size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    },
  );

  it("are as large as the ribbon is told", () => {
    const wrong = all(app, "Icon")
      .flatMap((icon) => icon.children)
      .filter((use) => {
        const size = Number(attribute(use, "size"));
        const image = images.find((each) => each.attributes["id"] === attribute(use, "resid"));
        if (image === undefined) return true;
        const real = pngSize(fileOf(attribute(image, "DefaultValue")));
        return real.width !== size || real.height !== size;
      });
    expect(wrong).toEqual([]);
  });
});

describe("the manifest of a production build", () => {
  const xml = readFileSync(MANIFEST_FILE, "utf8");

  it("names the public address and never this machine", () => {
    const built = addressManifest(xml, publicAddress("https://forms.example.org/jixiao/"));
    expect(built).not.toContain("localhost");
    expect(attribute(child(child(parseManifest(built), "DefaultSettings"), "SourceLocation"), "DefaultValue")).toBe(
      "https://forms.example.org/jixiao/taskpane.html",
    );
  });

  it("admits the origin, without the path, as a domain", () => {
    const built = parseManifest(addressManifest(xml, "https://forms.example.org/jixiao"));
    expect(only(built, "AppDomain").text).toBe("https://forms.example.org");
  });

  it.each([
    ["no address", "forms", "must be an address"],
    ["http", "http://forms.example.org", "over https only"],
    ["this machine", "https://localhost:3000", "cannot reach localhost"],
    ["a query", "https://forms.example.org/?a=1", "must not have a query"],
  ])("is refused for %s", (_what, setting, words) => {
    expect(() => publicAddress(setting)).toThrow(words);
  });
});

/** Width and height stand at fixed places of a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
