import { inspect } from "node:util";
import { FILE, submissionTo } from "../submit/tools";
import { accepts, startUpstream, type Upstream } from "../submit/upstream";

const TOKEN = "secret-token-of-a-user";

describe("a token", () => {
  let upstream: Upstream;
  beforeAll(async () => {
    upstream = await startUpstream();
  });
  afterAll(() => upstream.close());

  test("is in the header of the request and nowhere else: no address, no body, no state, no console", async () => {
    const said: unknown[] = [];
    const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words: unknown[]) => void said.push(words)),
    );
    upstream.behave(accepts());
    const { submission } = submissionTo(upstream, { type: "bearer" });
    const states: string[] = [];
    submission.subscribe(() => states.push(inspect(submission.getSnapshot(), { depth: null, showHidden: true })));
    await submission.submit(FILE);
    await submission.signIn({ value: TOKEN, expiresAt: null });
    for (const spy of spies) spy.mockRestore();
    const [arrived] = upstream.arrived;
    expect(arrived?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    const { authorization: _told, ...headers } = arrived?.headers ?? {};
    const elsewhere = [
      arrived?.path,
      arrived?.body.toString("utf8"),
      JSON.stringify(headers),
      ...states,
      JSON.stringify(submission),
      inspect(submission, { depth: null, showHidden: true }),
      inspect(said, { depth: null }),
    ];
    expect(states.length).toBeGreaterThan(1);
    expect(elsewhere.filter((text) => text?.includes(TOKEN))).toEqual([]);
  });

  test("is forgotten when the user signs out, and when the server refuses it", async () => {
    upstream.behave(accepts());
    const { submission } = submissionTo(upstream, { type: "bearer" });
    await submission.signIn({ value: TOKEN, expiresAt: null });
    submission.signOut();
    await submission.submit(FILE);
    expect(submission.getSnapshot()).toMatchObject({ signedIn: false, state: { kind: "sign-in" } });
  });
});
