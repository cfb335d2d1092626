import { createHash } from "node:crypto";
import {
  accepts,
  answers,
  breaksOff,
  floods,
  hangsUp,
  refuses,
  stalls,
  startUpstream,
  type Upstream,
} from "./upstream";
import { FILE, fileOf, submissionTo } from "./tools";

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(() => upstream.close());

describe("handing a file in", () => {
  it("sends exactly its bytes once, with its digest as key and as header, and shows the receipt", async () => {
    const { submission, state, kinds } = submissionTo(upstream);
    const file = fileOf('{"forms":[{"project":{"name":"河道养护"}}],"schema":"jixiao/1"}');
    await submission.submit(file);
    expect(kinds()).toEqual(["sending", "accepted"]);
    expect(state()).toEqual({ kind: "accepted", receipt: `JX-${file.sha256.slice(0, 8)}`, message: null });
    const [request, ...others] = upstream.arrived;
    expect(others).toEqual([]);
    expect(request).toMatchObject({ method: "POST", path: "/documents" });
    expect(request?.body.equals(Buffer.from(file.bytes))).toBe(true);
    expect(request?.headers).toMatchObject({
      "content-type": "application/json",
      "idempotency-key": file.sha256,
      "content-digest": `sha-256=:${createHash("sha256").update(file.bytes).digest("base64")}:`,
    });
    expect(request?.headers.authorization).toBeUndefined();
  });

  it("says that it is there already the second time", async () => {
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    await submission.again();
    expect(state()).toMatchObject({ kind: "present", receipt: `JX-${FILE.sha256.slice(0, 8)}` });
  });

  it("makes one request of two clicks", async () => {
    const { submission } = submissionTo(upstream);
    await Promise.all([submission.submit(FILE), submission.submit(FILE)]);
    expect(upstream.arrived).toHaveLength(1);
  });

  it("shows the reasons of a refusal and does not repeat it", async () => {
    upstream.behave(refuses({ pointer: "/forms/0/funds/total", message: "总额与批复不一致" }));
    const { submission, state, waits } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state()).toEqual({
      kind: "refused",
      message: "不符合要求",
      reasons: [{ pointer: "/forms/0/funds/total", message: "总额与批复不一致" }],
      moreReasons: 0,
    });
    expect(waits).toEqual([]);
    expect(upstream.arrived).toHaveLength(1);
  });

  it.each([
    [413, "too-large"],
    [404, "misplaced"],
    [405, "misplaced"],
    [401, "misplaced"],
  ] as const)("takes %i for %s where nobody signs in", async (status, kind) => {
    upstream.behave(answers(status, {}));
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state().kind).toBe(kind);
    expect(upstream.arrived).toHaveLength(1);
  });

  it("follows no redirect: neither document nor token go where the administrator did not say", async () => {
    const elsewhere = await startUpstream();
    upstream.behave(answers(307, "", { location: elsewhere.url }));
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state().kind).toBe("misplaced");
    expect(elsewhere.arrived).toEqual([]);
    await elsewhere.close();
  });
});

describe("trouble", () => {
  it("tries again, later each time, until it is taken", async () => {
    upstream.behave(hangsUp, answers(500, "down"), answers(502, "<html>"), accepts());
    const { submission, waits, kinds } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(kinds()).toEqual(["sending", "waiting", "sending", "waiting", "sending", "waiting", "sending", "accepted"]);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    expect(new Set(upstream.arrived.map(({ headers }) => headers["idempotency-key"]))).toEqual(new Set([FILE.sha256]));
  });

  it("is told that the document is there when only the answer was lost", async () => {
    const taken = new Set([FILE.sha256]);
    upstream.behave(breaksOff, accepts(taken));
    const { submission, states, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(states[1]).toMatchObject({ kind: "waiting", trouble: "broken-off", attempt: 1 });
    expect(state().kind).toBe("present");
  });

  it("waits as long as the server asks", async () => {
    upstream.behave(answers(503, "", { "retry-after": "17" }), answers(429, "", { "retry-after": "0" }), accepts());
    const { submission, waits, states, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(waits).toEqual([17_000, 2_000]);
    expect(states[1]).toEqual({ kind: "waiting", attempt: 1, until: 1_017_000, trouble: "unavailable" });
    expect(state().kind).toBe("accepted");
  });

  it("does not wait for hours: it keeps the file and says when to come back", async () => {
    upstream.behave(answers(503, "", { "retry-after": "7200" }));
    const { submission, waits, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(waits).toEqual([]);
    expect(state()).toEqual({ kind: "kept", trouble: "unavailable", until: 1_000_000 + 7_200_000 });
  });

  it("gives up after its attempts, keeps the file and sends the very same again when asked", async () => {
    upstream.behave(hangsUp);
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(upstream.arrived).toHaveLength(4);
    expect(state()).toEqual({ kind: "kept", trouble: "network", until: null });
    upstream.behave(accepts());
    await submission.again();
    expect(state().kind).toBe("accepted");
    expect(upstream.arrived.at(-1)?.body.equals(Buffer.from(FILE.bytes))).toBe(true);
  });

  it("does not wait for ever for an answer", async () => {
    upstream.behave(stalls);
    const { submission, state } = submissionTo(
      upstream,
      { type: "none" },
      { timeout: 50, backOff: { attempts: 1, first: 1, longest: 1, patience: 1 } },
    );
    await submission.submit(FILE);
    expect(state()).toEqual({ kind: "kept", trouble: "timeout", until: null });
  });

  it("keeps the file when nobody listens at all", async () => {
    await upstream.close();
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state()).toMatchObject({ kind: "kept", trouble: "network" });
    upstream = await startUpstream();
  });

  it("takes no more than it needs of an endless answer", async () => {
    const sent = new Promise<number>((resolve) => upstream.behave(floods(100 * 1024 * 1024, resolve)));
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state()).toMatchObject({ kind: "kept", trouble: "unreadable" });
    expect(await sent).toBeLessThan(8 * 1024 * 1024);
  });

  it("does not repeat by itself what comes back without sense", async () => {
    upstream.behave(answers(200, "<html><script>alert(1)</script>", { "content-type": "text/html" }));
    const { submission, state } = submissionTo(upstream);
    await submission.submit(FILE);
    expect(state()).toEqual({ kind: "kept", trouble: "unreadable", until: null });
    expect(upstream.arrived).toHaveLength(1);
  });
});

describe("the user in between", () => {
  const pauses = () => {
    const pending: (() => void)[] = [];
    const sleep = (_milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        pending.push(resolve);
        signal.addEventListener("abort", () => resolve());
      });
    return { sleep, pending };
  };
  const reaches = async (test: () => boolean) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it("need not wait for the next attempt", async () => {
    upstream.behave(hangsUp, accepts());
    const { submission, state } = submissionTo(upstream, { type: "none" }, { sleep: pauses().sleep });
    const done = submission.submit(FILE);
    await reaches(() => state().kind === "waiting");
    submission.sendNow();
    await done;
    expect(state().kind).toBe("accepted");
  });

  it("can stop the waiting", async () => {
    upstream.behave(hangsUp);
    const { submission, state } = submissionTo(upstream, { type: "none" }, { sleep: pauses().sleep });
    const done = submission.submit(FILE);
    await reaches(() => state().kind === "waiting");
    submission.cancel();
    await done;
    expect(state()).toEqual({ kind: "kept", trouble: "cancelled", until: null });
    expect(upstream.arrived).toHaveLength(1);
  });

  it("can stop the sending, and send again", async () => {
    upstream.behave(stalls, accepts());
    const { submission, state } = submissionTo(upstream);
    const done = submission.submit(FILE);
    await reaches(() => upstream.arrived.length === 1);
    submission.cancel();
    await done;
    expect(state()).toMatchObject({ kind: "kept", trouble: "cancelled" });
    await submission.again();
    expect(state().kind).toBe("accepted");
  });
});

describe("who submits", () => {
  const TOKEN = { value: "abc.def-123", expiresAt: null };

  it("sends nothing before that is known, then goes on by itself", async () => {
    const { submission, state } = submissionTo(upstream, { type: "bearer" });
    await submission.submit(FILE);
    expect(state()).toEqual({ kind: "sign-in", why: "first" });
    expect(upstream.arrived).toEqual([]);
    await submission.signIn(TOKEN);
    expect(state().kind).toBe("accepted");
    expect(upstream.arrived[0]?.headers.authorization).toBe("Bearer abc.def-123");
  });

  it.each([
    [401, "unauthorised"],
    [403, "forbidden"],
  ] as const)("forgets a token that is answered with %i, and asks again", async (status, why) => {
    upstream.behave(answers(status, {}), accepts());
    const { submission, state } = submissionTo(upstream, { type: "bearer" });
    await submission.signIn(TOKEN);
    await submission.submit(FILE);
    expect(state()).toEqual({ kind: "sign-in", why });
    expect(submission.getSnapshot().signedIn).toBe(false);
    await submission.signIn({ value: "another", expiresAt: null });
    expect(state().kind).toBe("accepted");
    expect(upstream.arrived.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer abc.def-123",
      "Bearer another",
    ]);
  });

  it("does not send a token that has run out", async () => {
    const { submission, state } = submissionTo(upstream, { type: "bearer" });
    await submission.signIn({ value: "old", expiresAt: 999_999 });
    await submission.submit(FILE);
    expect(state()).toEqual({ kind: "sign-in", why: "first" });
    expect(upstream.arrived).toEqual([]);
  });

  it("keeps the token out of everything that it shows", async () => {
    const { submission, states } = submissionTo(upstream, { type: "bearer" });
    await submission.signIn(TOKEN);
    await submission.submit(FILE);
    expect(JSON.stringify([submission, submission.getSnapshot(), states])).not.toContain("abc.def-123");
  });

  it("forgets it on signing out", async () => {
    const { submission, state } = submissionTo(upstream, { type: "bearer" });
    await submission.signIn(TOKEN);
    submission.signOut();
    await submission.submit(FILE);
    expect(state().kind).toBe("sign-in");
    expect(upstream.arrived).toEqual([]);
  });
});
