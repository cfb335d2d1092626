import { createHash } from "node:crypto";
import type { SubmitAuth, SubmitSetting } from "../../../src/submit/setting";

/** A request as it was handed to `fetch`. */
export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Behaviour = (request: Request, signal: AbortSignal) => Promise<unknown>;

/** What takes documents, in place of `fetch`: one behaviour a request, the last one stays. */
export class Endpoint {
  readonly arrived: Request[] = [];
  private behaviours: readonly Behaviour[] = [accepts()];

  constructor() {
    const fetch = (_url: string, { headers, body, signal }: RequestInit & { signal: AbortSignal }) => {
      // Bytes of whichever realm.
      const bytes = ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.of();
      const request = { headers: { ...headers } as Record<string, string>, body: bytes.toString("utf8") };
      this.arrived.push(request);
      const [behaviour, ...rest] = this.behaviours;
      if (rest.length > 0) this.behaviours = rest;
      return behaviour?.(request, signal);
    };
    vi.stubGlobal("fetch", fetch);
  }

  behave(...behaviours: readonly Behaviour[]): void {
    this.behaviours = behaviours;
  }

  /** The setting of a deployment that submits here; another pane's has another submission. */
  setting(auth: SubmitAuth): SubmitSetting {
    return { url: "https://forms.example.org/documents", auth };
  }
}

/** As much of a `Response` as the client looks at. */
export function answers(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  return async () => {
    const chunks = [Buffer.from(JSON.stringify(body))];
    const read = async () => {
      const value = chunks.shift();
      return { done: value === undefined, value };
    };
    const stream = { getReader: () => ({ read, cancel: async () => undefined }), cancel: async () => undefined };
    return { status, type: "basic", headers: new Headers({ "content-type": type, ...headers }), body: stream };
  };
}

/** Takes a document once, and knows it again. */
export function accepts(taken = new Set<string>()): Behaviour {
  return (request, signal) => {
    const sha256 = createHash("sha256").update(request.body).digest("hex");
    const before = taken.has(sha256);
    taken.add(sha256);
    const status = before ? "already-there" : "accepted";
    return answers(before ? 200 : 201, { status, receipt: "JX-1", sha256, message: "请于三日内补交附件" })(
      request,
      signal,
    );
  };
}

export const refuses = (...reasons: readonly { readonly pointer: string; readonly message: string }[]): Behaviour =>
  answers(422, { title: "不符合要求", reasons });

/** Nobody can be reached. */
export const hangsUp: Behaviour = () => Promise.reject(new TypeError("Failed to fetch"));

/** Says nothing until it is stopped. */
export const stalls: Behaviour = (_request, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
