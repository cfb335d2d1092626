import { jsonSchemas } from "../../../src/canonical/json-schema";
import { jixiao } from "../support/console";

describe("schema", () => {
  test("is that of one form, or of whole files", async () => {
    expect(JSON.parse((await jixiao(["schema", "minhang-2019"])).stdout)).toEqual(jsonSchemas()["minhang-2019"]);
    expect(JSON.parse((await jixiao(["schema"])).stdout)).toEqual(jsonSchemas()["jixiao-1"]);
  });
});
