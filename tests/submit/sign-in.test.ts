import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { prepareSignIn } from "../../src/submit/sign-in";
import { goAddress, isSignInMessage, signInStep } from "../../src/submit/sign-in-answer";
import type { OAuthSetting } from "../../src/submit/setting";
import { localhostCertificate } from "../../src/workbench/server/certificate";
import { httpsFetch } from "./https-fetch";
import { startIssuer, type Issuer } from "./issuer";

const PAGE = "https://localhost/assets/sign-in.html";

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());

const prepare = (setting: OAuthSetting = issuer.setting) =>
  prepareSignIn(setting, PAGE, "popup", { fetch: httpsFetch(issuer.cert), now: () => 0 });

/** What the user's window does: to the issuer by our page, and back to it. Returns the query that it comes back with. */
async function visit(query: string): Promise<string> {
  const go = new URL(goAddress(PAGE, query));
  const step = signInStep(issuer.setting.authorize, go.search, go.hash);
  if (step.kind !== "go") throw new Error("the page leads nowhere");
  const html = await (await httpsFetch(issuer.cert)(step.address)).text();
  const back = new URL((/href="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&"));
  const answer = signInStep(issuer.setting.authorize, back.search, back.hash);
  if (answer.kind !== "answer") throw new Error("the issuer did not lead back");
  return answer.query;
}

describe("signing in", () => {
  it("turns the code of the window into a token, which no address ever holds", async () => {
    issuer.mode = "ask";
    const signIn = await prepare();
    const token = await signIn.finish(await visit(signIn.query));
    expect([...issuer.tokens]).toContain(token.value);
    expect(token.expiresAt).toBe(3600_000 - 30_000);
    expect(issuer.asked.join("\n")).not.toContain(token.value);
  });

  it("asks another question each time", async () => {
    const [one, other] = [await prepare(), await prepare()];
    expect(one.state).not.toBe(other.state);
    expect(new URLSearchParams(one.query).get("code_challenge")).not.toBe(
      new URLSearchParams(other.query).get("code_challenge"),
    );
    expect(Object.fromEntries(new URLSearchParams(one.query))).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: PAGE,
      scope: "submit",
    });
  });

  it("does not use the answer to another question", async () => {
    const [one, other] = [await prepare(), await prepare()];
    await expect(one.finish(await visit(other.query))).rejects.toMatchObject({ problem: "not-ours" });
  });

  it("does not use the answer of another issuer", async () => {
    const signIn = await prepare();
    const answer = await visit(signIn.query);
    await expect(signIn.finish(`${answer}&iss=https%3A%2F%2Fother.example`)).rejects.toMatchObject({
      problem: "not-ours",
    });
  });

  it("gets nothing for a code without its verifier", async () => {
    const [one, other] = [await prepare(), await prepare()];
    const stolen = new URLSearchParams(await visit(one.query));
    stolen.set("state", other.state);
    await expect(other.finish(stolen.toString())).rejects.toMatchObject({ problem: "declined" });
  });

  it("says when it was declined", async () => {
    issuer.mode = "deny";
    const signIn = await prepare();
    await expect(signIn.finish(await visit(signIn.query))).rejects.toMatchObject({ problem: "declined" });
  });

  it("says when the issuer cannot be reached", async () => {
    issuer.mode = "ask";
    const signIn = await prepare({ ...issuer.setting, token: "https://localhost:1/token" });
    await expect(signIn.finish(await visit(signIn.query))).rejects.toMatchObject({ problem: "unreachable" });
  });

  it.each([
    ["garbage", "<html>", "text/html"],
    ["a megabyte", `{"access_token":"a","token_type":"bearer","x":"${"x".repeat(1 << 20)}"}`, "application/json"],
    [
      "a token that would break out of its header",
      '{"access_token":"a\\r\\nX: 1","token_type":"bearer"}',
      "application/json",
    ],
  ])("takes no %s for a token", async (_name, body, type) => {
    const { key, cert } = await localhostCertificate(path.resolve(__dirname, "../../.cache/certificate"));
    const server = createServer({ key, cert }, (request, response) => {
      request.resume();
      response.writeHead(200, { "content-type": type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const signIn = await prepare({
      ...issuer.setting,
      token: `https://localhost:${(server.address() as AddressInfo).port}/`,
    });
    await expect(signIn.finish(await visit(signIn.query))).rejects.toMatchObject({ problem: "declined" });
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});

describe("the page on which signing in begins and ends", () => {
  it("leads only to the issuer of the deployment", () => {
    const step = signInStep(
      "https://id.example.org/authorize?tenant=1",
      "",
      "#go?state=dialog.1&next=https%3A%2F%2Fevil.example",
    );
    expect(step).toEqual({
      kind: "go",
      address: "https://id.example.org/authorize?tenant=1&state=dialog.1&next=https%3A%2F%2Fevil.example",
      route: "dialog",
    });
    expect(signInStep(null, "", "#go?state=dialog.1")).toEqual({ kind: "nothing" });
    expect(signInStep("https://id.example.org/authorize", "", "#https://evil.example")).toEqual({ kind: "nothing" });
  });

  it.each([
    ["?code=1&state=dialog.x", "dialog"],
    ["?error=access_denied&state=popup.x", "popup"],
  ])("%s goes back the way it came", (search, route) => {
    expect(signInStep(null, search, "")).toMatchObject({ kind: "answer", route });
  });

  it("hands over only messages of its own kind", () => {
    expect(isSignInMessage({ kind: "jixiao-sign-in", query: "code=1" })).toBe(true);
    for (const other of [null, "code=1", {}, { kind: "jixiao-sign-in" }, { kind: "other", query: "code=1" }])
      expect(isSignInMessage(other)).toBe(false);
  });
});
