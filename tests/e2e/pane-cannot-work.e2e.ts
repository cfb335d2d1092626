import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";

describe("where the pane cannot work it says why", () => {
  it.each([
    {
      why: "office.js is blocked",
      prepare: (page: OpenWorkbench["page"]) => page.route("**/office/office.js", (route) => route.abort()),
      sentence: /没有加载到 Office 组件（https:\/\/localhost:\d+\/office\/office\.js）。可能是网络或防火墙不允许访问/,
    },
    {
      why: "a part of office.js is blocked, so that it never answers",
      prepare: (page: OpenWorkbench["page"]) => page.route("**/office/excel*.js", (route) => route.abort()),
      sentence: /等待 Office 超过 10 秒没有响应/,
    },
    {
      why: "the host is too old",
      prepare: (page: OpenWorkbench["page"]) =>
        page.addInitScript(() => {
          document.addEventListener("readystatechange", () => {
            if (document.readyState !== "interactive" || typeof Office === "undefined") return;
            void Office.onReady(() => {
              Office.context.requirements.isSetSupported = (name, version) =>
                name !== "ExcelApi" || Number(String(version).split(".")[1]) < 13;
            });
          });
        }),
      sentence: "当前的 Excel 版本过低（需要 ExcelApi 1.13）。请使用 Excel 2021 及以上版本，或网页版 Excel。",
    },
  ])("$why", async ({ prepare, sentence }) => {
    const { pane, close } = await openWorkbench({ prepare });
    await pane.getByRole("alert").getByText(sentence).waitFor();
    await pane.getByRole("button", { name: "重试" }).waitFor();
    await close();
  });
});
