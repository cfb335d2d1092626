import { act, screen, waitFor } from "@testing-library/react";
import type { OAuthSetting } from "../../../src/submit/setting";
import * as signIns from "../../../src/submit/sign-in";
import { SignInError } from "../../../src/submit/sign-in-error";
import { wrongInEveryLanguage } from "../support/axe";
import { accepts, answers } from "../support/endpoint";
import { startSubmitting, type Submitting } from "../support/submitting";

/**
 * Who hands in, as the pane asks for it. That no token leaves a trace, and the windows at the issuer, are
 * `tests/e2e/submit.e2e.ts`; what is asked of the issuer is `tests/submit/sign-in.test.ts`.
 */

const field = () => screen.getByLabelText<HTMLInputElement>("访问令牌");

describe("by a token", () => {
  const start = async () => {
    const started = await startSubmitting({ type: "bearer" });
    await started.press("提交");
    await started.says("提交前需要登录。");
    return started;
  };

  test("is asked for, and goes on by itself once there is one", async () => {
    const { pane, endpoint, press, says } = await start();
    expect(endpoint.arrived).toEqual([]);
    expect(field().type).toBe("password");
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
    await pane.user.type(field(), "Bearer secret-token");
    await press("使用并提交");
    await says("已接收。");
    expect(endpoint.arrived).toMatchObject([{ headers: { Authorization: "Bearer secret-token" } }]);
  });

  test("that is none is said to be none, and the field is emptied", async () => {
    const { pane, endpoint, press, says } = await start();
    await pane.user.type(field(), "not a token");
    await press("使用并提交");
    await says(/这不像是访问令牌/);
    expect(field().value).toBe("");
    expect(endpoint.arrived).toEqual([]);
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
  });

  test("Enter uses it, and presses nothing else; the focus stays in the panel", async () => {
    const { pane, endpoint, says } = await start();
    endpoint.behave(accepts());
    await pane.user.type(field(), "secret-token{Enter}");
    await says("已接收。");
    expect(endpoint.arrived).toHaveLength(1);
    expect(screen.getByRole("region", { name: "提交" }).contains(document.activeElement)).toBe(true);
    expect(document.body.innerHTML).not.toContain("secret-token");
  });

  test.each([
    [401, "登录已失效，请重新登录后继续提交。"],
    [403, /当前账号没有提交权限/],
  ])("that is answered with %i is asked for anew, the field empty", async (status, sentence) => {
    const { pane, endpoint, press, says } = await start();
    endpoint.behave(answers(status, {}), accepts());
    await pane.user.type(field(), "secret-token-1");
    await press("使用并提交");
    await says(sentence);
    expect(field().value).toBe("");
    await pane.user.type(field(), "secret-token-2");
    await press("使用并提交");
    await says("已接收。");
    expect(endpoint.arrived.map(({ headers }) => headers["Authorization"])).toEqual([
      "Bearer secret-token-1",
      "Bearer secret-token-2",
    ]);
  });

  test("that was taken is kept until the user signs out", async () => {
    const { pane, endpoint, press, says } = await start();
    await pane.user.type(field(), "secret-token{Enter}");
    await says("已接收。");
    await press("提交");
    await says(/对方已有这份文件/);
    expect(endpoint.arrived).toHaveLength(2);
    await press("退出登录");
    await press("提交");
    await says("提交前需要登录。");
    expect(endpoint.arrived).toHaveLength(2);
  });

  test("cancelled, nothing is sent and the file can be handed in again", async () => {
    const { endpoint, press } = await start();
    await press("取消");
    expect(screen.queryByLabelText("访问令牌")).toBeNull();
    screen.getByRole("button", { name: "提交" });
    expect(endpoint.arrived).toEqual([]);
  });
});

/** A channel of the browser on which nobody speaks. */
class SilentChannel {
  addEventListener(): void {}
  close(): void {}
}

describe("by signing in at the issuer", () => {
  const ISSUER: OAuthSetting = {
    type: "oauth",
    issuer: "https://id.example.org",
    authorize: "https://id.example.org/authorize",
    token: "https://id.example.org/token",
    clientId: "jixiao-pane",
    scope: null,
  };
  const popup = { close: vi.fn() };
  const open = vi.fn<() => typeof popup | null>();
  const finish = vi.fn<signIns.SignIn["finish"]>();
  const prepare = vi.fn<typeof signIns.prepareSignIn>();

  beforeEach(() => {
    vi.stubGlobal("BroadcastChannel", SilentChannel);
    vi.stubGlobal("open", open);
    // A host without dialogs of its own.
    vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => false } } });
    for (const each of [popup.close, open, finish, prepare]) each.mockReset();
    open.mockReturnValue(popup);
    finish.mockResolvedValue({ value: "issued-token", expiresAt: null });
    prepare.mockResolvedValue({ query: "state=popup.1", state: "popup.1", finish });
    vi.spyOn(signIns, "prepareSignIn").mockImplementation(prepare);
  });

  const start = async () => {
    const started = await startSubmitting(ISSUER);
    await started.press("提交");
    await started.says("提交前需要登录。");
    return started;
  };

  /** Presses the button once the question to the issuer is prepared, which takes a moment each time. */
  const signIn = async ({ pane, press }: Submitting): Promise<void> => {
    const asked = open.mock.calls.length;
    await waitFor(() => expect(prepare.mock.calls.length).toBeGreaterThan(asked));
    await pane.settled();
    await press("登录");
    await waitFor(() => expect(open.mock.calls.length).toBe(asked + 1));
  };

  /** The window comes back with an answer. */
  const answer = (query = "code=1&state=popup.1"): void => {
    const data = { kind: "jixiao-sign-in", query };
    act(() => void window.dispatchEvent(new MessageEvent("message", { origin: location.origin, data })));
  };

  test("opens its window, says that one is to sign in there, and goes on by itself", async () => {
    const started = await start();
    const { pane, endpoint, says } = started;
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
    await signIn(started);
    await says("请在打开的窗口中登录…");
    expect(await wrongInEveryLanguage(pane)).toEqual([]);
    answer();
    await says("已接收。");
    expect(finish).toHaveBeenCalledWith("code=1&state=popup.1");
    expect(popup.close).toHaveBeenCalled();
    expect(endpoint.arrived).toMatchObject([{ headers: { Authorization: "Bearer issued-token" } }]);
  });

  test.each([
    ["declined", "登录没有成功，或被拒绝。"],
    ["not-ours", /不是这次登录的，没有采用/],
    ["unreachable", /连接不上登录服务/],
  ] as const)(
    "that ends with nothing (%s) says so, and can be tried again with another question",
    async (problem, sentence) => {
      const started = await start();
      const { pane, endpoint, says } = started;
      finish.mockRejectedValueOnce(new SignInError(problem));
      await signIn(started);
      answer();
      await says(sentence);
      expect(endpoint.arrived).toEqual([]);
      expect(await wrongInEveryLanguage(pane)).toEqual([]);
      await signIn(started);
      answer();
      await says("已接收。");
    },
  );

  test("whose window the browser does not open says what to allow", async () => {
    const started = await start();
    const { says } = started;
    open.mockReturnValue(null);
    await signIn(started);
    await says(/请允许此页面弹出窗口/);
  });

  test("cancelled while its window is open, closes it and says that nothing came of it", async () => {
    const started = await start();
    const { endpoint, press, says } = started;
    await signIn(started);
    await says("请在打开的窗口中登录…");
    await press("取消");
    await says(/登录窗口已关闭/);
    expect(popup.close).toHaveBeenCalled();
    expect(endpoint.arrived).toEqual([]);
  });

  test("is asked for anew once the issuer's token no longer counts", async () => {
    const started = await start();
    const { endpoint, press, says } = started;
    await signIn(started);
    answer();
    await says("已接收。");
    endpoint.behave(answers(401, {}), accepts());
    await press("提交");
    await says(/登录已失效/);
    await signIn(started);
    answer();
    await says("已接收。");
  });
});
