import { createHash } from "node:crypto";
import { accepts, answers, hangsUp, startUpstream, type Behaviour, type Upstream } from "../submit/upstream";
import { startIssuer, type Issuer } from "../submit/issuer";
import type { OpenWorkbench } from "./support/open-workbench";
import { makeExport } from "./support/pane";
import { deploy, press, says, type Deployed } from "./support/submit-panel";

/**
 * What only a browser shows of handing in: the real request and what it may carry where, windows and dialogs of signing
 * in, and that no token leaves a trace. What the panel says in which state is `tests/taskpane/submit`.
 */

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
  const taken = new Set<string>();
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
    upstream.behave(accepts(taken));
    await press(open, "提交");
    await says(open, "已接收。");
    const shown = await open.pane.getByRole("textbox", { name: "文件内容" }).inputValue();
    expect(upstream.arrived.at(-1)?.body.toString("utf8")).toBe(shown);
    await says(open, `JX-${lastDigest().slice(0, 8)}`);
    expect(upstream.arrived.at(-1)?.headers["idempotency-key"]).toBe(lastDigest());
  });

  it("sends the file again by itself when the connection breaks off, and is told that it is there already", async () => {
    const { open } = deployed;
    const before = upstream.arrived.length;
    upstream.behave(hangsUp, accepts(taken));
    await press(open, "提交");
    await says(open, "对方已有这份文件");
    const [first, second, ...others] = upstream.arrived.slice(before);
    expect(others).toEqual([]);
    expect(first?.body.equals(second?.body ?? Buffer.of())).toBe(true);
  });

  it("is told by the server when to come back, a header that it must let pages read", async () => {
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

  it("signs in in a window of its own, then submits by itself", async () => {
    const { open } = deployed;
    upstream.behave(onlyWith);
    await press(open, "提交");
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
