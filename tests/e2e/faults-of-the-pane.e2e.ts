import { accepts, startUpstream, type Upstream } from "../submit/upstream";
import type { FolderServer } from "../../src/workbench/server/serve-folder";
import { builtPages } from "./support/global-setup";
import { makeExport, openTab, until } from "./support/pane";
import { MINHANG_SHEETS, SHEET, SpoiledHost } from "./support/spoiled-host";
import { serveTested } from "./support/test-build";

/** A file that is submitted, and a pane that is loaded anew, while something is under way. */

let upstream: Upstream;
let server: FolderServer;
let host: SpoiledHost;

beforeAll(async () => {
  upstream = await startUpstream();
  server = await serveTested(builtPages(), {
    url: upstream.url,
    auth: { type: "none" },
  });
  host = await SpoiledHost.start(server.address);
});

afterAll(async () => {
  await host.open.close();
  await server.close();
  await upstream.close();
});

beforeEach(() => host.calm());

describe("a submission", () => {
  const submit = () =>
    host.open.pane.getByRole("region", { name: "提交" }).getByRole("button", { name: "提交", exact: true }).click();
  const received = (text: string) =>
    host.open.pane.getByRole("region", { name: "提交" }).getByText(text).first().waitFor();

  it("whose pane is loaded anew before the answer has been sent whole, once, and is known when it is sent again", async () => {
    const taken = new Set<string>();
    let answerLate: () => void = () => undefined;
    upstream.behave((arrived, response) => {
      answerLate = () => accepts(taken)(arrived, response);
    }, accepts(taken));
    await host.open.workbench.setCell(SHEET, "B3", "换了名称的项目");
    const { text } = await makeExport(host.open);
    await submit();
    await until(async () => upstream.arrived.length === 1, "the file to arrive");
    await host.open.reloadPane();
    answerLate();
    await host.open.workbench.findings();
    expect((await makeExport(host.open)).text).toBe(text);
    await submit();
    await received("对方已有这份文件");
    await host.saysOnly(undefined);
    expect(upstream.arrived.map(({ body }) => body.toString("utf8"))).toEqual([text, text]);
    expect(new Set(upstream.arrived.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });
});

describe("a pane that is loaded anew", () => {
  it("while the host inserts finds all of it", async () => {
    await openTab(host.open.pane, "表单");
    const before = await host.names();
    await host.inject({ kind: "late", milliseconds: 600, executed: "late", on: "write" });
    await host.pressInsert();
    await until(async () => (await host.open.workbench.faultsLeft()) === 0, "the host to be at it");
    await host.open.reloadPane();
    await until(async () => (await host.addedSince(before)).join() === MINHANG_SHEETS.join(), "all of the insertion");
    await host.rightAgain();
    await expect(host.open.pane.getByText("中断后留下的").count()).resolves.toBe(0);
    await host.remove(MINHANG_SHEETS);
  });

  it("while an insertion is half done takes nothing of it for a form and says what to delete", async () => {
    await openTab(host.open.pane, "表单");
    const before = await host.names();
    await host.inject({ kind: "hang", executed: "half", on: "write" });
    await host.pressInsert();
    await until(async () => (await host.addedSince(before)).length > 0, "half of it");
    await host.open.reloadPane();
    const left = await host.addedSince(before);
    for (const name of left) await host.open.pane.getByText(`工作表“${name}”是插入或还原中断后留下的`).waitFor();
    await host.saysOnly(undefined);
    await host.remove(left);
    await until(
      async () => (await host.open.pane.getByText("中断后留下的").count()) === 0,
      "the pane to see that it is gone",
    );
  });

  it("while the host refuses everything says so, and reads once it answers", async () => {
    await host.inject({ kind: "fail", code: "GeneralException", on: "any", times: "always" });
    await host.open.reloadPane();
    await host.open.pane.getByText("暂时无法读取").waitFor();
    await host.saysOnly(undefined);
    await host.calm();
    await host.rightAgain();
  });
});
