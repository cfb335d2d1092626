import { jixiao } from "../support/console";
import { jsonSchemas } from "../../support/shipped";

describe("schema", () => {
  test("is that of one form, or of whole files", async () => {
    expect(JSON.parse((await jixiao(["schema", "minhang-2019"])).stdout)).toEqual(jsonSchemas()["minhang-2019"]);
    expect(JSON.parse((await jixiao(["schema"])).stdout)).toEqual(jsonSchemas()["jixiao-1"]);
  });
});
