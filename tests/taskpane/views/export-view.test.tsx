import { screen, within } from "@testing-library/react";
import { stack } from "../../support/grids";
import { FAULTY, FIRST, onlySheet, SECOND, UNKNOWN } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";

const THIRD = onlySheet("chongming-2023-2");

/** What is ticked, by the names of the projects. */
function chosen(): readonly string[] {
  return screen
    .getAllByRole("checkbox", { checked: true })
    .map((box) => box.closest("span")?.textContent?.split(" · ")[0] ?? "");
}

async function untick(pane: OpenPane, index: number): Promise<void> {
  const box = screen.getAllByRole("checkbox")[index];
  if (box === undefined) throw new Error(`There is no box ${index}.`);
  await pane.user.click(box);
}

async function makeFile(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
  await screen.findByRole("region", { name: "文件内容" });
}

const file = () => screen.queryByRole("region", { name: "文件内容" });

describe("the choice of forms to export", () => {
  test("is kept while another tab is looked at", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.openTab("导出");
    const all = chosen();
    expect(all).toHaveLength(2);
    await untick(pane, 0);
    await pane.openTab("检查");
    await pane.openTab("导出");
    expect(chosen()).toEqual(all.slice(1));
  });

  test("follows its form when another is pasted above it, and when rows come in", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.openTab("导出");
    const [, second] = chosen();
    await untick(pane, 0);
    await pane.edit((workbook) => workbook.replace(pane.sheets[0]?.id ?? "", stack([THIRD, FIRST], 1)));
    await pane.edit((workbook) => workbook.insertRow(pane.sheets[0]?.id ?? "", 0));
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    expect(chosen()).toHaveLength(2);
    expect(chosen()[1]).toBe(second);
    expect(screen.getAllByRole("checkbox", { checked: false })).toEqual([screen.getAllByRole("checkbox")[1]]);
  });

  test("is kept while its form is away, and when there was none at all meanwhile", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("导出");
    await untick(pane, 0);
    const { id } = pane.sheets[0] ?? { id: "" };
    await pane.edit((workbook) => workbook.replace(id, { ...FIRST, cells: [], merges: [] }));
    expect(screen.queryByRole("checkbox")).toBeNull();
    await pane.edit((workbook) => workbook.replace(id, FIRST));
    await pane.openTab("导出");
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
  });
});

describe("a form on a hidden sheet", () => {
  test("is listed apart and exported only when it is ticked", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.edit((workbook) => workbook.hide(pane.sheets[0]?.id ?? "", "very-hidden"));
    await pane.openTab("导出");
    const apart = within(screen.getByRole("group", { name: /隐藏的工作表/ }));
    expect(apart.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    expect(chosen()).toHaveLength(1);
    await makeFile(pane);
    expect(document.querySelector("textarea")?.value).not.toContain("居民区党组织服务群众专项经费");
    await pane.user.click(apart.getByRole("checkbox"));
    await makeFile(pane);
    expect(document.querySelector("textarea")?.value).toContain("居民区党组织服务群众专项经费");
  });

  test("is one of the others again once its sheet is shown", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.edit((workbook) => workbook.hide(pane.sheets[0]?.id ?? "", "hidden"));
    await pane.openTab("导出");
    expect(chosen()).toHaveLength(1);
    await pane.edit((workbook) => workbook.hide(pane.sheets[0]?.id ?? ""));
    expect(chosen()).toHaveLength(2);
    expect(screen.queryByRole("group", { name: /隐藏的工作表/ })).toBeNull();
  });
});

test("a sheet with a declaration that was not read keeps the file a draft until it is left out", async () => {
  const pane = await renderPane({ grids: [SECOND, UNKNOWN] });
  await pane.openTab("导出");
  screen.getByText(/“申报表2”上有申报表没有读取，只能保存为草稿/);
  await makeFile(pane);
  within(file() ?? document.body).getByText(/\.draft\.json$/);
  await pane.user.click(screen.getByRole("checkbox", { name: "工作表“申报表2”" }));
  screen.getByText(/没有错误，可以作为正式文件上报/);
  await makeFile(pane);
  expect(within(file() ?? document.body).queryByText(/\.draft\.json$/)).toBeNull();
});

describe("the file that was made", () => {
  test("stays while another tab is looked at, and is said to be stale once the workbook has changed", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.openTab("导出");
    await makeFile(pane);
    await pane.openTab("检查");
    await pane.openTab("导出");
    expect(file()).not.toBeNull();
    expect(screen.queryByText(/有改动，请重新生成/)).toBeNull();
    await pane.openTab("检查");
    await pane.edit((workbook) => workbook.replace(pane.sheets[0]?.id ?? "", FAULTY));
    await pane.openTab("导出");
    expect(file()).not.toBeNull();
    screen.getByText(/有改动，请重新生成/);
  });

  test("is there for somebody who looked at another tab while it was made", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("导出");
    const answer = pane.workbook.holdAnswers();
    await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
    await pane.openTab("检查");
    await pane.openTab("导出");
    expect(screen.getByRole("button", { name: "生成文件" }).getAttribute("aria-disabled")).toBe("true");
    answer();
    await screen.findByRole("region", { name: "文件内容" });
  });

  test("goes when another choice is made, also when it was on its way then", async () => {
    const pane = await renderPane({ grids: [FIRST, SECOND] });
    await pane.openTab("导出");
    await makeFile(pane);
    await untick(pane, 0);
    expect(file()).toBeNull();
    const answer = pane.workbook.holdAnswers();
    await pane.user.click(screen.getByRole("button", { name: "生成文件" }));
    await untick(pane, 0);
    answer();
    await pane.settled();
    expect(file()).toBeNull();
  });

  test("of forms with errors is a draft, and that is said before", async () => {
    const pane = await renderPane({ grids: [FAULTY] });
    await pane.openTab("导出");
    screen.getByText(/只能保存为草稿/);
    await makeFile(pane);
    within(file() ?? document.body).getByText(/\.draft\.json$/);
  });
});
