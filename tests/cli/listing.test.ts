import { jsonSchemas } from "../../src/canonical/json-schema";
import { FORMS } from "../../src/forms";
import { RULE_IDS } from "../../src/rules";
import { jixiao } from "./console";

const english = { env: { LANG: "en_GB.UTF-8" } };

describe("forms", () => {
  test("names every form, its unit and what it is for", async () => {
    const { status, stdout, stderr } = await jixiao(["forms"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const { id, name, description } of FORMS) {
      expect(stdout).toContain(id);
      expect(stdout).toContain(name["zh-CN"]);
      expect(stdout).toContain(description["zh-CN"]);
    }
    expect(stdout).toMatch(/mof-2018 .*万元$/m);
  });

  test("as JSON, in the other language", async () => {
    const { stdout } = await jixiao(["forms", "--format", "json"], english);
    expect(JSON.parse(stdout)).toEqual(
      FORMS.map(({ id, name, unit, since, description }) => ({
        id,
        name: name["en-US"],
        unit,
        since,
        description: description["en-US"],
      })),
    );
  });
});

describe("rules", () => {
  test("are all there, each with when it fires", async () => {
    const rules = JSON.parse((await jixiao(["rules", "--format", "json"])).stdout) as Record<string, unknown>[];
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(rules.find(({ id }) => id === "FUND-TOTAL-SUM")).toMatchObject({
      severity: "error",
      condition: expect.stringContaining("资金总额") as unknown,
      example: expect.any(String) as unknown,
    });
  });

  test("of one form leave out those that cannot fire on it", async () => {
    const minhang = (await jixiao(["rules", "--form", "minhang-2019"])).stdout;
    const chongming = (await jixiao(["rules", "--form", "chongming-2023"])).stdout;
    expect(minhang).toContain("ITEM-PRODUCT");
    expect(chongming).not.toContain("ITEM-PRODUCT");
    expect(chongming).toMatch(/^FUND-TOTAL-SUM +错误 {2}/m);
  });
});

describe("schema", () => {
  test("is that of one form, or of whole files", async () => {
    expect(JSON.parse((await jixiao(["schema", "minhang-2019"])).stdout)).toEqual(jsonSchemas()["minhang-2019"]);
    expect(JSON.parse((await jixiao(["schema"])).stdout)).toEqual(jsonSchemas()["jixiao-1"]);
  });
});

test.each([
  ["an unknown form", ["schema", "nope"], "No form is called “nope”"],
  ["an unknown form of the rules", ["rules", "--form", "nope"], "No form is called “nope”"],
  ["another format", ["forms", "--format", "xml"], "xml"],
])("%s is refused in one sentence", async (_name, args, sentence) => {
  const { status, stdout, stderr } = await jixiao(args, english);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
});

test.each(["template", "fill", "summary", "forms", "rules", "schema", "export"])(
  "%s has its help in both languages",
  async (command) => {
    const chinese = await jixiao([command, "--help"]);
    const other = await jixiao([command, "--help"], english);
    expect(chinese.stdout).toMatch(/用法：.*jixiao/);
    expect(other.stdout).toMatch(/Usage: jixiao/);
    expect(other.stdout).not.toMatch(/\p{Script=Han}/u);
  },
);
