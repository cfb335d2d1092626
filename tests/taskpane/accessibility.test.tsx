import { fireEvent, render, screen } from "@testing-library/react";
import { WordsProvider } from "../../src/taskpane/hooks/use-words";
import { BootProblem } from "../../src/taskpane/parts/boot-problem";
import { StatusNotice } from "../../src/taskpane/parts/status-notice";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { violations, wrongInEveryLanguage } from "./support/axe";
import { cardsOf, fixOf } from "./support/findings";
import { BLANK, FAULTY, FIRST, SECOND, SELF_EVALUATION, TIDY, UNKNOWN } from "./support/forms";
import { renderPane, type OpenPane } from "./support/render-pane";
import { wordsFor } from "./support/words";

/**
 * axe-core over every view, in each language: names, roles, order of headings, what belongs to what. Colours are looked
 * at in the browser (`tests/e2e/accessibility.e2e.ts`); the views of handing in and of parts that are gone beside their
 * own tests.
 */

test("axe-core finds what is wrong: it looks at what is drawn", async () => {
  render(
    <main>
      <button type="button" />
    </main>,
  );
  const found = (await violations()).map((each) => each.split(":")[0]);
  expect(found).toEqual(expect.arrayContaining(["button-name", "html-has-lang"]));
});

const rightIn = async (pane: OpenPane): Promise<void> => expect(await wrongInEveryLanguage(pane)).toEqual([]);

describe("axe-core finds nothing wrong", () => {
  test("while the workbook is being read for the first time", async () => {
    let answer: () => void = () => undefined;
    const hold = (workbook: MemoryWorkbook) => {
      answer = workbook.holdAnswers();
    };
    const pane = await renderPane({ grids: [FIRST], before: hold });
    await screen.findByText("正在读取工作簿…");
    const wrong = await wrongInEveryLanguage(pane);
    answer();
    expect(wrong).toEqual([]);
  });

  test("while the host does not answer", async () => {
    const pane = await renderPane({ before: (workbook) => workbook.failNext("timeout", 1_000) });
    await screen.findByText(/暂时无法读取/);
    await rightIn(pane);
  });

  test("over an empty workbook, and where a file cannot be restored", async () => {
    const pane = await renderPane();
    await rightIn(pane);
    const input = screen.getByLabelText("选择 JSON 文件");
    const file = new File(["{}"], "a.json");
    Object.defineProperty(file, "arrayBuffer", { value: async () => new TextEncoder().encode("[]").buffer });
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findByRole("alert");
    await rightIn(pane);
  });

  test("where nothing is wrong, in each view, and with the file that was made", async () => {
    const pane = await renderPane({ grids: [TIDY] });
    for (const tab of ["检查", "资金", "表单", "导出"] as const) {
      await pane.openTab(tab);
      await rightIn(pane);
    }
    await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
    await screen.findByRole("region", { name: "文件内容" });
    await rightIn(pane);
  });

  test("with findings, sums that differ, a draft, and a change that can be taken back", async () => {
    const pane = await renderPane({ grids: [FAULTY] });
    for (const tab of ["资金", "导出", "检查"] as const) {
      await pane.openTab(tab);
      await rightIn(pane);
    }
    await pane.user.click(fixOf(cardsOf("TEXT-HTML")[0]));
    await screen.findByRole("button", { name: "恢复原值" });
    await rightIn(pane);
  });

  test("with an indicator that was filled in, one that has no place, and none that is found", async () => {
    const pane = await renderPane({ grids: [BLANK] });
    await pane.openTab("指标库");
    await pane.user.type(await screen.findByRole("searchbox"), "整体");
    await pane.user.click(screen.getByRole("button", { name: "填入“项目整体完成时间”" }));
    await screen.findByRole("button", { name: "恢复原值" });
    await rightIn(pane);
    await pane.user.clear(screen.getByRole("searchbox"));
    await pane.user.type(screen.getByRole("searchbox"), "单次占道施工时长");
    await pane.user.click(await screen.findByRole("button", { name: "填入“单次占道施工时长”" }));
    await screen.findByRole("alert");
    await rightIn(pane);
    await pane.user.type(screen.getByRole("searchbox"), "qqqqq");
    await rightIn(pane);
  });

  test("with forms on hidden sheets, forms of other kinds and declarations that were not read", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND, SELF_EVALUATION, UNKNOWN, UNKNOWN] });
    await pane.edit((workbook) => {
      for (const index of [1, 4]) workbook.hide(pane.sheets[index]?.id ?? "", "hidden");
    });
    for (const tab of ["检查", "导出"] as const) {
      await pane.openTab(tab);
      await rightIn(pane);
    }
    await pane.openTab("检查");
    await pane.user.click(screen.getByRole("button", { name: "查看这份申报表" }));
    await rightIn(pane);
  });
});

test("axe-core finds nothing wrong with a pane that cannot start or go on", async () => {
  const { boot, pane } = wordsFor("zh-CN");
  document.documentElement.lang = "zh-CN";
  document.title = boot.productName;
  render(<BootProblem title={boot.productName} text={pane.crashed} action={boot.reload} onAction={() => undefined} />);
  expect(await violations()).toEqual([]);
});

test("axe-core finds nothing wrong while many sheets are read", async () => {
  document.documentElement.lang = "zh-CN";
  document.title = wordsFor("zh-CN").boot.productName;
  render(
    <WordsProvider value={wordsFor("zh-CN")}>
      <main>
        <h1>{document.title}</h1>
        <StatusNotice status={{ kind: "reading", done: 3, total: 40 }} coming={false} />
      </main>
    </WordsProvider>,
  );
  await screen.findByText("正在读取工作表（3/40）…");
  expect(await violations()).toEqual([]);
});
