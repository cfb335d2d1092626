import { createHash } from "node:crypto";

import { accepts, answers, refuses, startUpstream, type Behaviour, type Upstream } from "../submit/upstream";
import { startIssuer, type Issuer } from "../submit/issuer";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { importJson, makeExport, openTab, until } from "./support/pane";
import { SEEDS } from "../support/seeds";
import { deploy, press, says, type Deployed } from "./support/submit-panel";

const SEED = SEEDS[1];
const NAME_CELL = "绩效目标申报表";

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await upstream.close();
});

const lastDigest = () =>
  createHash("sha256")
    .update(upstream.arrived.at(-1)?.body ?? "")
    .digest("hex");

describe("submitting where nobody signs in", () => {
  let deployed: Deployed;
  beforeAll(async () => {
    deployed = await deploy(upstream.url, { type: "none" });
  });
  afterAll(async () => {
    await deployed.server.close();
    await deployed.open.close();
  });

  it("hands over the very bytes that the pane shows, and shows the receipt", async () => {
    const { open } = deployed;
    upstream.behave(accepts());
    await press(open, "提交");
    await says(open, "已接收。");
    const shown = await open.pane.getByRole("textbox", { name: "文件内容" }).inputValue();
    expect(upstream.arrived.at(-1)?.body.toString("utf8")).toBe(shown);
    await says(open, `JX-${lastDigest().slice(0, 8)}`);
    expect(upstream.arrived.at(-1)?.headers["idempotency-key"]).toBe(lastDigest());
    await says(open, "工作簿与这份文件一致。");
  });

  it("is told that the file is there already", async () => {
    await press(deployed.open, "提交");
    await says(deployed.open, "对方已有这份文件");
  });

  it("tells when the workbook no longer says what was submitted, and shows the new file before it sends it", async () => {
    const { open } = deployed;
    const before = upstream.arrived.length;
    await open.workbench.setCell(NAME_CELL, "B3", "改了名称的项目");
    await says(open, "不再一致");
    await press(open, "提交");
    await says(open, "请确认内容后再提交");
    expect(upstream.arrived).toHaveLength(before);
    await press(open, "提交");
    await says(open, "已接收。");
    expect(upstream.arrived.at(-1)?.body.toString("utf8")).toContain("改了名称的项目");
  });

  it("shows a refusal's reasons with their cells, as text, and goes to the cell", async () => {
    const { open } = deployed;
    upstream.behave(
      refuses(
        { pointer: "/forms/0/project/name", message: '项目名称与批复不一致 <img src=x onerror="alert(1)">' },
        { pointer: "/forms/0/indicators/1/target", message: "指标值偏低" },
        { pointer: "", message: "缺少附件" },
      ),
    );
    await press(open, "提交");
    await says(open, "对方指出 3 处问题");
    await says(open, '项目名称与批复不一致 <img src=x onerror="alert(1)">');
    await says(open, "整份文件");
    const reason = open.pane.locator('[data-pointer="/forms/0/project/name"]');
    await expect(reason.getAttribute("data-cell")).resolves.toBe(`${NAME_CELL}!B3`);
    await open.workbench.select(NAME_CELL, "A1");
    await reason.click();
    await until(async () => (await open.workbench.selection()).area.top === 2, "the cell to be selected");
    await expect(open.pane.locator("img[src=x]").count()).resolves.toBe(0);
  });

  it("follows a cell whose row has moved since", async () => {
    const { open } = deployed;
    await open.workbench.insertRows(NAME_CELL, 1, 1);
    await open.pane.locator(`[data-pointer="/forms/0/project/name"][data-cell="${NAME_CELL}!B4"]`).waitFor();
    await open.workbench.undo();
  });

  it("keeps the file while nobody can be reached, over other tabs too, and sends it later", async () => {
    const { open } = deployed;
    const hangsUp: Behaviour = (_arrived, response) => void response.destroy();
    upstream.behave(hangsUp);
    await press(open, "提交");
    // The first waits are over within a second: whoever comes too late to press finds the next attempt under way.
    const region = open.pane.getByRole("region", { name: "提交" });
    const waits = new Set<string>();
    await until(async () => {
      const [wait] = await region.getByText(/第 \d 次没有成功（最多 5 次）/).allTextContents();
      if (wait !== undefined) {
        waits.add(wait);
        await region
          .getByRole("button", { name: "立即重试", exact: true })
          .click({ timeout: 500 })
          .catch(() => undefined);
      }
      return region.getByText("文件保留在面板里").first().isVisible();
    }, "the file to be kept");
    expect(waits.size).toBeGreaterThan(0);
    await openTab(open.pane, "检查");
    await openTab(open.pane, "导出");
    upstream.behave(accepts());
    await press(open, "再次提交");
    await says(open, "已接收。");
  });

  it("leaves it to the user when the server wants to be left alone for long", async () => {
    upstream.behave(answers(503, "", { "retry-after": "7200" }));
    await makeExport(deployed.open);
    await press(deployed.open, "提交");
    await says(deployed.open, /对方请在 .+ 之后再试/);
  });

  it("follows no redirect", async () => {
    upstream.behave(answers(308, "", { location: "/elsewhere" }));
    await press(deployed.open, "再次提交");
    await says(deployed.open, "地址已转到别处");
    expect(upstream.arrived.at(-1)?.path).toBe("/documents");
  });

  it("does not offer a draft", async () => {
    const { open } = deployed;
    await open.workbench.clear(NAME_CELL, "B3");
    await makeExport(open);
    await says(open, "草稿不能提交");
    await expect(open.pane.getByRole("button", { name: "提交", exact: true }).isDisabled()).resolves.toBe(true);
  });
});

describe("submitting with a token that the user pastes", () => {
  let deployed: Deployed;
  beforeAll(async () => {
    deployed = await deploy(upstream.url, { type: "bearer" });
  });
  afterAll(async () => {
    await deployed.server.close();
    await deployed.open.close();
  });

  it("asks for it, sends it, asks again when it is refused, and leaves no trace of it", async () => {
    const { open } = deployed;
    const seen: string[] = [];
    open.page.on("console", (message) => seen.push(message.text()));
    open.page.on("request", (request) => seen.push(request.url()));
    upstream.behave(answers(401, {}), accepts());
    await press(open, "提交");
    await says(open, "提交前需要登录");
    await open.pane.getByLabel("访问令牌").fill("not a token");
    await press(open, "使用并提交");
    await says(open, "这不像是访问令牌");
    await expect(open.pane.getByLabel("访问令牌").inputValue()).resolves.toBe("");
    await open.pane.getByLabel("访问令牌").fill("secret-token-1");
    await press(open, "使用并提交");
    await says(open, "登录已失效");
    await open.pane.getByLabel("访问令牌").fill("Bearer secret-token-2");
    await open.pane.getByLabel("访问令牌").press("Enter");
    await says(open, "已接收。");
    expect(upstream.arrived.slice(-2).map(({ headers }) => headers.authorization)).toEqual([
      "Bearer secret-token-1",
      "Bearer secret-token-2",
    ]);
    const traces = await open.pane.evaluate(() =>
      [
        document.documentElement.outerHTML,
        location.href,
        document.cookie,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
      ].join("\n"),
    );
    const cells = Buffer.from(await open.workbench.saveXlsx()).toString("latin1");
    const { text } = await makeExport(open);
    expect(seen.some((address) => address.startsWith(upstream.url))).toBe(true);
    expect([traces, text, cells, ...seen].filter((each) => each.includes("secret-token"))).toEqual([]);
  });
});

describe("submitting with signing in", () => {
  let deployed: Deployed;
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
    deployed = await deploy(upstream.url, issuer.setting);
  });
  afterAll(async () => {
    await deployed.server.close();
    await issuer.close();
    await deployed.open.close();
  });

  /** Presses the button and the link on the issuer's page, in the window that opens. */
  const signIn = async (open: OpenWorkbench): Promise<void> => {
    const opened = open.page.waitForEvent("popup");
    await press(open, "登录");
    const popup = await opened;
    await popup.locator("#allow").click();
  };

  const onlyWith: Behaviour = (arrived, response) =>
    issuer.tokens.has(arrived.headers.authorization?.replace("Bearer ", "") ?? "")
      ? accepts()(arrived, response)
      : answers(401, {})(arrived, response);

  it("takes no answer to another question", async () => {
    const { open } = deployed;
    upstream.behave(onlyWith);
    await press(open, "提交");
    await says(open, "提交前需要登录");
    issuer.mode = "other-state";
    await signIn(open);
    await says(open, "不是这次登录的");
    expect(issuer.tokens.size).toBe(0);
  });

  it("says when the user or the issuer declines", async () => {
    issuer.mode = "deny";
    await signIn(deployed.open);
    await says(deployed.open, "登录没有成功");
  });

  it("signs in in a window of its own, then submits by itself", async () => {
    const { open } = deployed;
    issuer.mode = "ask";
    await signIn(open);
    await says(open, "已接收。");
    const [token = ""] = issuer.tokens;
    expect(upstream.arrived.at(-1)?.headers.authorization).toBe(`Bearer ${token}`);
    expect(issuer.asked.join("\n")).not.toContain(token);
    const stored = await open.pane.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    );
    expect(stored).not.toContain(token);
  });

  it("asks again when the issuer's token no longer counts", async () => {
    issuer.tokens.clear();
    await press(deployed.open, "提交");
    await says(deployed.open, "登录已失效");
    await signIn(deployed.open);
    await says(deployed.open, "已接收。");
  });

  it("signs in in a dialog of the host where it has dialogs: office.js opens it and carries the answer", async () => {
    const { open } = deployed;
    await open.pane.evaluate(() => {
      const { requirements } = Office.context;
      const supported = requirements.isSetSupported.bind(requirements);
      requirements.isSetSupported = (name: string, version?: string | number) =>
        name === "DialogApi" || (typeof version === "number" ? supported(name, version) : supported(name, version));
    });
    issuer.tokens.clear();
    await press(open, "提交");
    await says(open, "登录已失效");
    await signIn(open);
    await says(open, "已接收。");
    expect(issuer.asked.filter((address) => address.includes("/authorize")).at(-1)).toContain("state=dialog.");
  });
});

describe("a build without the setting", () => {
  it("shows nothing of submitting", async () => {
    const open = await openWorkbench();
    await importJson(open, "form.json", JSON.stringify(SEED?.document));
    await makeExport(open);
    await expect(open.pane.getByRole("region", { name: "提交" }).count()).resolves.toBe(0);
    await open.close();
  });
});
