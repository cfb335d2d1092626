import { screen } from "@testing-library/react";
import type { WorkbookProblem } from "../../src/workbook/workbook";
import { cards, cardsOf } from "./support/findings";
import { FAULTY, FIRST } from "./support/forms";
import { renderPane } from "./support/render-pane";

/** What the pane says of a host that does not do as it is told. What such a host really does is `tests/e2e/faults*`. */

const REFUSALS: readonly (readonly [WorkbookProblem, RegExp])[] = [
  ["editing", /正在编辑/],
  ["protected", /受保护/],
  ["gone", /不在了/],
  ["too-large", /内容太多/],
  ["not-focused", /不在前台/],
  ["timeout", /没有回应/],
  ["failed", /没有完成这个操作，工作簿保持原样/],
];

/** All that the pane complains of. */
const complaints = () => screen.queryAllByRole("alert").flatMap(({ textContent }) => textContent || []);

test.each(REFUSALS)(
  "an insertion that is refused (%s) leaves nothing, and one sentence says why",
  async (problem, sentence) => {
    const pane = await renderPane();
    pane.workbook.failNext(problem);
    await pane.user.click(screen.getByRole("button", { name: "插入三表式申报表（2019）" }));
    await screen.findByText(sentence);
    expect(complaints()).toEqual([expect.stringMatching(sentence)]);
    expect(pane.workbook.state()).toEqual([]);
  },
);

test.each(REFUSALS.slice(-2))(
  "an export whose reading is refused (%s) gives no file and says so; asked again, it gives one",
  async (problem, sentence) => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("导出");
    pane.workbook.failNext(problem);
    const make = screen.getByRole("button", { name: "生成文件" });
    await pane.user.click(make);
    await screen.findByText(sentence);
    expect(screen.queryByRole("region", { name: "文件内容" })).toBeNull();
    await pane.user.click(make);
    await screen.findByRole("region", { name: "文件内容" });
    expect(complaints()).toEqual([]);
  },
);

test("an edit that cannot be read for long leaves the findings before, and says what is waited for", async () => {
  const pane = await renderPane({ grids: [FIRST] });
  const before = cards().length;
  pane.workbook.failNext("timeout", 1_000);
  pane.workbook.replace(pane.sheets[0]?.id ?? "", FAULTY);
  await screen.findByText(/暂时无法读取：.*没有回应/);
  expect(complaints()).toEqual([]);
  expect(cards()).toHaveLength(before);
  pane.workbook.answerAgain();
  await pane.settled();
  expect(screen.queryByText(/暂时无法读取/)).toBeNull();
  expect(cardsOf("FUND-TOTAL-SUM")).toHaveLength(1);
});
