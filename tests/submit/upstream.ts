import { createHash } from "node:crypto";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localhostCertificate } from "../../src/workbench/server/certificate";

/** One request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export type Behaviour = (arrived: Arrived, response: ServerResponse) => void;

/** A real https server over the loopback that behaves as it is told, one behaviour a request; the last one stays. */
export interface Upstream {
  /** Where documents go. */
  readonly url: string;
  readonly origin: string;
  readonly cert: string;
  /** POSTs so far. */
  readonly arrived: readonly Arrived[];
  behave(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

const FOLDER = path.resolve(__dirname, "../../.cache/certificate");

export async function startUpstream(port = 0): Promise<Upstream> {
  const { key, cert } = await localhostCertificate(FOLDER);
  const arrived: Arrived[] = [];
  let behaviours: readonly Behaviour[] = [accepts()];
  const server = createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      allow(request, response);
      if (request.method === "OPTIONS") {
        response.writeHead(204).end();
        return;
      }
      const { method = "", url = "", headers } = request;
      const one = { method, path: url, headers, body: Buffer.concat(chunks) };
      arrived.push(one);
      const [behaviour, ...rest] = behaviours;
      if (rest.length > 0) behaviours = rest;
      behaviour?.(one, response);
    });
  });
  const origin = `https://localhost:${await listen(server, port)}`;
  return {
    url: `${origin}/documents`,
    origin,
    cert,
    arrived,
    behave: (...next) => {
      behaviours = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) =>
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port)),
  );
}

/** What an endpoint must say to pages of another origin. */
function allow(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", request.headers.origin ?? "*");
  response.setHeader("Access-Control-Allow-Methods", "POST");
  response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, Content-Digest");
  response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  response.setHeader("Vary", "Origin");
}

export function answers(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = status >= 400 ? "application/problem+json" : "application/json";
  return (_arrived, response) => response.writeHead(status, { "content-type": type, ...headers }).end(text);
}

/** An upstream system as it should be: one document is taken once, and known again by its bytes. */
export function accepts(taken = new Set<string>()): Behaviour {
  return ({ body }, response) => {
    const sha256 = createHash("sha256").update(body).digest("hex");
    const before = taken.has(sha256);
    taken.add(sha256);
    const status = before ? "already-there" : "accepted";
    answers(before ? 200 : 201, { status, receipt: `JX-${sha256.slice(0, 8)}`, sha256 })(
      { method: "", path: "", headers: {}, body },
      response,
    );
  };
}

export const refuses = (...reasons: readonly { readonly pointer: string; readonly message: string }[]): Behaviour =>
  answers(422, { type: "about:blank", title: "不符合要求", status: 422, reasons });

/** Takes the request and says nothing. */
export const stalls: Behaviour = () => undefined;

/** Says that it took the document, and breaks off before it has said all. */
export const breaksOff: Behaviour = (_arrived, response) => {
  response.writeHead(201, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"status":"accepted","rec', () => response.destroy());
};

export const hangsUp: Behaviour = (_arrived, response) => {
  response.destroy();
};

/** Sends as much as anybody takes, up to `size`, and tells how much that was when it is over. */
export function floods(size: number, sent: (bytes: number) => void): Behaviour {
  return (_arrived, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    let total = 0;
    const more = (): void => {
      while (total < size) {
        total += chunk.length;
        if (!response.write(chunk)) {
          response.once("drain", more);
          return;
        }
      }
      response.end();
    };
    response.once("close", () => sent(total));
    more();
  };
}
