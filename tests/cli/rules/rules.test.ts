import { RULE_IDS } from "../../../src/rules";
import { jixiao } from "../support/console";

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
