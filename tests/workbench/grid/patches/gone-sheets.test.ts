import { spareGoneSheets } from "../../../../src/workbench/grid/patches/gone-sheets";

type Service = Parameters<typeof spareGoneSheets>[0];

test("entries of a worksheet are checked, and none where it is gone by then", async () => {
  const checked: string[] = [];
  const service: Service = {
    validatorRanges: async (_unitId, sheetId) => {
      checked.push(sheetId);
      return [[1]] as never;
    },
  };
  spareGoneSheets(service, (unitId, sheetId) => unitId === "book" && sheetId === "there");
  await expect(service.validatorRanges("book", "there", [])).resolves.toEqual([[1]]);
  await expect(service.validatorRanges("book", "gone", [])).resolves.toEqual([]);
  await expect(service.validatorRanges("other", "there", [])).resolves.toEqual([]);
  expect(checked).toEqual(["there"]);
});
