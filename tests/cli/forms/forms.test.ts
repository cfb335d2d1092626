import { FORMS } from "../../../src/forms";
import { jixiao } from "../support/console";

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
      FORMS.map(({ id, name, unit, place, since, description }) => ({
        id,
        name: name["en-US"],
        unit,
        place: place?.["en-US"],
        since,
        description: description["en-US"],
      })),
    );
  });
});
