import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { OAuthSetting } from "../../src/submit/setting";
import { localhostCertificate } from "../../src/workbench/server/certificate";

/** A small authorization server: code with PKCE for one public client, over https on the loopback. */
export interface Issuer {
  readonly setting: OAuthSetting;
  readonly cert: string;
  /** Access tokens that it has issued and that still count. */
  readonly tokens: Set<string>;
  /** Every address that a window or the pane asked for. */
  readonly asked: readonly string[];
  /** How the next authorization ends: by the user's click on the page, unless it is to end otherwise. */
  mode: "ask" | "deny" | "other-state";
  /** Seconds. */
  lifetime: number;
  close(): Promise<void>;
}

interface Question {
  readonly challenge: string;
  readonly redirectUri: string;
}

const CLIENT = "jixiao-pane";

export async function startIssuer(): Promise<Issuer> {
  const { key, cert } = await localhostCertificate(path.resolve(__dirname, "../../.cache/certificate"));
  const codes = new Map<string, Question>();
  const tokens = new Set<string>();
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? "/", "https://localhost");
    asked.push(url.href);
    response.setHeader("Access-Control-Allow-Origin", request.headers.origin ?? "*");
    response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    if (url.pathname === "/authorize") {
      const redirect = new URL(url.searchParams.get("redirect_uri") ?? "");
      const state = url.searchParams.get("state") ?? "";
      redirect.searchParams.set("state", issuer.mode === "other-state" ? `popup.${randomUUID()}` : state);
      if (issuer.mode === "deny") redirect.searchParams.set("error", "access_denied");
      else {
        const code = randomUUID();
        codes.set(code, {
          challenge: url.searchParams.get("code_challenge") ?? "",
          redirectUri: redirect.origin + redirect.pathname,
        });
        redirect.searchParams.set("code", code);
      }
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<a id="allow" href="${redirect.href.replaceAll("&", "&amp;")}">allow</a>`);
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
      const question = codes.get(form.get("code") ?? "");
      codes.delete(form.get("code") ?? "");
      const challenge = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      const right =
        question !== undefined &&
        form.get("grant_type") === "authorization_code" &&
        form.get("client_id") === CLIENT &&
        form.get("redirect_uri") === question.redirectUri &&
        challenge === question.challenge;
      const token = `at-${randomUUID()}`;
      if (right) tokens.add(token);
      response
        .writeHead(right ? 200 : 400, { "content-type": "application/json", "cache-control": "no-store" })
        .end(
          JSON.stringify(
            right
              ? { access_token: token, token_type: "Bearer", expires_in: issuer.lifetime }
              : { error: "invalid_grant" },
          ),
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const issuer: Issuer = {
    setting: {
      type: "oauth",
      issuer: origin,
      authorize: `${origin}/authorize`,
      token: `${origin}/token`,
      clientId: CLIENT,
      scope: "submit",
    },
    cert,
    tokens,
    asked,
    mode: "ask",
    lifetime: 3600,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return issuer;
}
