import { openWorkbench } from "./support/open-workbench";

/** That office.js or Excel is missing is seen in `pages.e2e.ts`, that Excel is too old in `versions.e2e.ts`. */
it("where a part of office.js is blocked, so that it never answers, the pane says how long it has waited", async () => {
  const { pane, close } = await openWorkbench({
    prepare: (page) => page.route("**/office/excel*.js", (route) => route.abort()),
  });
  await pane
    .getByRole("alert")
    .getByText(/等待 Office 超过 10 秒没有响应/)
    .waitFor();
  await pane.getByRole("button", { name: "重试" }).waitFor();
  await close();
});
