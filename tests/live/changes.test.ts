import { EditedSheets } from "../support/edited-sheets";
import { ofPaper } from "../support/review-rules";
import { SEEDS } from "../support/seeds";
import { OF_ONE_SHEET, OF_THREE_SHEETS, published, targets, type Change } from "./changes/changes";

/**
 * Whatever somebody does to rows, sheets and forms, the list of findings is right afterwards, and again when it is as it
 * was. `tests/e2e/structure.e2e.ts` does some of it in the grid itself.
 */
function holds(name: string, baseline: readonly string[], changes: readonly Change[]): void {
  let sheets: EditedSheets;

  beforeAll(() => {
    const seed = SEEDS.find((each) => each.name === name);
    if (seed === undefined) throw new Error(`no form ${name}`);
    sheets = new EditedSheets(seed);
  });
  afterAll(() => sheets.live.stop());

  const found = async (): Promise<readonly string[]> => ofPaper(await sheets.findings());

  it.each(changes)("$what", async ({ does, found: expected }) => {
    expect(await found()).toEqual([...baseline].sort());
    const before = sheets.workbook.state();
    for (const act of does) {
      await act(sheets);
      // Each is seen for itself, as it is by somebody who stops after it.
      await sheets.live.settled();
    }
    expect(await found()).toEqual([...expected].sort());
    sheets.workbook.goBack(before);
    expect(await found()).toEqual([...baseline].sort());
  });
}

describe("a form on one sheet", () => holds("chongming-2023-1", published(), OF_ONE_SHEET));

describe("a form on three sheets", () => holds("minhang-2019", targets(), OF_THREE_SHEETS));
