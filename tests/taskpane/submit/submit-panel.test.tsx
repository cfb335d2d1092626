import { createHash } from "node:crypto";
import { screen, waitFor } from "@testing-library/react";
import { deployedSetting } from "../../../src/taskpane/submit-setting";
import { wrongInEveryLanguage } from "../support/axe";
import { accepts, answers, hangsUp, refuses, stalls } from "../support/endpoint";
import { FIRST } from "../support/forms";
import { renderPane } from "../support/render-pane";
import { startSubmitting } from "../support/submitting";

/**
 * What becomes of a file that is handed in, as the panel says it. What the network does to it, and what a page may send
 * where, is `tests/e2e/submit.e2e.ts`; the protocol is `tests/submit`.
 */

describe("handing in", () => {
  test("sends what is shown; then says so, with the receipt and what the endpoint says", async () => {
    const { pane, endpoint, press, says, shown } = await startSubmitting();
    await press("提交");
    await says("已接收。");
    await says("JX-1");
    await says("请于三日内补交附件");
    await says("工作簿与这份文件一致。");
    const sha256 = createHash("sha256").update(shown()).digest("hex");
    await says(sha256);
    expect(endpoint.arrived).toMatchObject([{ body: shown(), headers: { "Idempotency-Key": sha256 } }]);
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
  });

  test("a second time is told that the file is there already", async () => {
    const { endpoint, press, says } = await startSubmitting();
    const taken = new Set<string>();
    endpoint.behave(accepts(taken));
    await press("提交");
    await says("已接收。");
    await press("提交");
    await says(/对方已有这份文件/);
  });

  test("asks for a file first, and takes no draft", async () => {
    const { pane, endpoint, press, says, makeFile } = await startSubmitting();
    await pane.edit((workbook) => workbook.type(pane.sheets[0]?.id ?? "", "B3", null));
    await makeFile();
    await says(/草稿不能提交/);
    await press("提交");
    expect(endpoint.arrived).toEqual([]);
    await pane.user.click(screen.getByRole("checkbox"));
    await says(/先生成文件/);
    await press("提交");
    expect(endpoint.arrived).toEqual([]);
  });

  test("says when the workbook is another one by now, and shows the new file before it sends it", async () => {
    const { pane, endpoint, press, says, shown } = await startSubmitting();
    await press("提交");
    await says("已接收。");
    await pane.edit((workbook) => workbook.type(pane.sheets[0]?.id ?? "", "B3", "改了名称的项目"));
    await says(/不再一致/);
    await press("提交");
    await says(/请确认内容后再提交/);
    expect(endpoint.arrived).toHaveLength(1);
    expect(shown()).toContain("改了名称的项目");
    await press("提交");
    // That the former file was received is still said until the new one is sent.
    await waitFor(() => expect(endpoint.arrived).toHaveLength(2));
    await says("已接收。");
    expect(endpoint.arrived.at(-1)?.body).toBe(shown());
  });

  test("whose last reading fails sends nothing and says so; asked again, it sends what is shown", async () => {
    const { pane, endpoint, press, says, shown } = await startSubmitting();
    pane.workbook.failNext("failed");
    await press("提交");
    await says(/没有完成这个操作/);
    expect(endpoint.arrived).toEqual([]);
    await press("提交");
    await says("已接收。");
    expect(endpoint.arrived.map(({ body }) => body)).toEqual([shown()]);
  });

  test("goes on while another tab is looked at", async () => {
    const { pane, press, says, endpoint } = await startSubmitting();
    endpoint.behave(stalls);
    await press("提交");
    await says("正在提交…");
    await pane.openTab("检查");
    await pane.openTab("导出");
    await says("正在提交…");
    await press("取消");
    await says(/已取消，不能确定/);
  });
});

describe("a refusal", () => {
  const REASONS = [
    { pointer: "/forms/0/project/name", message: '与批复不一致 <img src=x onerror="alert(1)">' },
    { pointer: "/forms/0/indicators/1/target", message: "指标值偏低" },
    { pointer: "", message: "缺少附件" },
  ];

  test("shows its reasons as text, each with its cell, and goes to the cell", async () => {
    const { pane, endpoint, press, says } = await startSubmitting();
    endpoint.behave(refuses(...REASONS));
    await press("提交");
    await says(/对方指出 3 处问题/);
    await says("不符合要求");
    await says("整份文件");
    const reason = await says(REASONS[0]?.message ?? "");
    expect(document.querySelector("img")).toBeNull();
    expect(reason.closest("[data-pointer]")?.getAttribute("data-cell")).toBe("申报表1!B3");
    await pane.user.click(reason);
    expect(pane.workbook.selected).toMatchObject({ row: 2, column: 1 });
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
  });

  test("follows its cell when rows come in above it", async () => {
    const { pane, endpoint, press, says } = await startSubmitting();
    endpoint.behave(refuses(...REASONS));
    await press("提交");
    await says("指标值偏低");
    await pane.edit((workbook) => workbook.insertRow(pane.sheets[0]?.id ?? "", 0));
    const card = document.querySelector('[data-pointer="/forms/0/project/name"]');
    expect(card?.getAttribute("data-cell")).toBe("申报表1!B4");
  });

  test.each([
    ["without reasons", answers(422, {}), /对方没有说明具体位置/],
    ["because the file is too large", answers(413, {}), /超过了对方允许的大小/],
    ["of an address that takes no documents", answers(404, {}), /没有接收文件（状态 404）/],
    ["of whoever sends it, where nobody signs in", answers(401, {}), /没有接收文件（状态 401）/],
    ["that cannot be read", answers(200, "welcome"), /收到的答复无法辨认/],
  ])("%s is said as what it is", async (_what, behaviour, sentence) => {
    const { endpoint, press, says } = await startSubmitting();
    endpoint.behave(behaviour);
    await press("提交");
    await says(sentence);
  });
});

describe("when nobody can be reached", () => {
  test("says when it tries again; stopped, it keeps the file and sends the same later", async () => {
    const { pane, endpoint, press, says, shown } = await startSubmitting();
    endpoint.behave(hangsUp);
    await press("提交");
    await says(/第 1 次没有成功（最多 5 次），\d 秒后自动重试/);
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
    await press("取消");
    await says(/文件保留在面板里/);
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
    endpoint.behave(accepts());
    await press("再次提交");
    await says("已接收。");
    expect(new Set(endpoint.arrived.map(({ body }) => body))).toEqual(new Set([shown()]));
  });

  test("need not be waited for; tried as often as it may be, keeps the file while other tabs are looked at", async () => {
    const { pane, endpoint, press, says, shown } = await startSubmitting();
    endpoint.behave(hangsUp);
    await press("提交");
    for (const attempt of [1, 2, 3, 4]) {
      await says(new RegExp(`第 ${attempt} 次没有成功（最多 5 次）`));
      await press("立即重试");
    }
    await says(/文件保留在面板里/);
    await pane.openTab("检查");
    await pane.openTab("导出");
    endpoint.behave(accepts());
    await press("再次提交");
    await says("已接收。");
    expect(endpoint.arrived.map(({ body }) => body)).toEqual(Array(6).fill(shown()));
  });

  test("is left alone for as long as it asks for", async () => {
    const { endpoint, press, says } = await startSubmitting();
    endpoint.behave(answers(503, "", { "retry-after": "7200" }));
    await press("提交");
    await says(/对方请在 .+ 之后再试/);
  });
});

describe("a page without the setting", () => {
  test("shows nothing of handing in", async () => {
    expect(deployedSetting()).toBeNull();
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("导出");
    expect(screen.queryByRole("region", { name: "提交" })).toBeNull();
  });
});
