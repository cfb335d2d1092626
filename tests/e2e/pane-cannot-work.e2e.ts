import { openWorkbench } from "./support/open-workbench";

/** That office.js or Excel is missing is seen in `pages.e2e.ts`, that Excel is too old in `versions.e2e.ts`. */
it("where a part of office.js is blocked, so that it never answers, the pane says how long it has waited", async () => {
  let hurry: ReturnType<typeof setInterval> | undefined;
  const { pane, close } = await openWorkbench({
    prepare: async (page) => {
      await page.route("**/office/excel*.js", (route) => route.abort());
      // Ten seconds of the page in one of ours. While the page comes there is no clock yet.
      await page.clock.install();
      hurry = setInterval(() => void page.clock.fastForward(1_000).catch(() => undefined), 100);
    },
  });
  clearInterval(hurry);
  await pane
    .getByRole("alert")
    .getByText(/等待 Office 超过 10 秒没有响应/)
    .waitFor();
  await pane.getByRole("button", { name: "重试" }).waitFor();
  await close();
});
