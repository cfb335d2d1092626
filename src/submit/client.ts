import { answerOf, needsBody, type Answer, type Trouble } from "./answer";
import { readBody } from "./read-body";

/** What is handed in: exactly these bytes, known by their digest. */
export interface SubmitFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, lower case hex. */
  readonly sha256: string;
  /** Keys of the forms in it, in its order, as the pane tells them apart: where the endpoint's reasons lead to. */
  readonly forms: readonly string[];
}

export interface Connection {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Milliseconds until an answer must be there as a whole. */
  readonly timeout: number;
}

/** Longer than any receipt or list of reasons that somebody reads. */
const MOST_BYTES = 256 * 1024;

/**
 * Sends a file once. Whatever happens is an answer; nothing is thrown. Redirects are not followed: the document and
 * the token go to the address that the administrator named and nowhere else.
 *
 * @param token for the Authorization header, or null
 * @param signal ends it early; the answer is then `network`
 */
export async function sendOnce(
  url: string,
  file: SubmitFile,
  token: string | null,
  signal: AbortSignal,
  { fetch, now, timeout }: Connection,
): Promise<Answer> {
  const deadline = withDeadline(signal, timeout);
  let trouble: Trouble = "network";
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: headersOf(file, token),
      body: file.bytes,
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: deadline.signal,
    });
    if (response.type === "opaqueredirect") return { kind: "misplaced", status: null };
    trouble = "broken-off";
    const { status, headers } = response;
    const body = needsBody(status) ? await readBody(response, MOST_BYTES) : await discard(response);
    return answerOf(
      {
        status,
        contentType: headers.get("content-type"),
        retryAfter: headers.get("retry-after"),
        body: body?.kind === "text" ? body.text : null,
      },
      file.sha256,
      now(),
    );
  } catch {
    return { kind: "trouble", trouble: deadline.passed() ? "timeout" : trouble, retryAfter: null };
  } finally {
    deadline.clear();
  }
}

function headersOf(file: SubmitFile, token: string | null): Record<string, string> {
  return {
    "Content-Type": "application/json",
    Accept: "application/json, application/problem+json",
    "Idempotency-Key": file.sha256,
    "Content-Digest": `sha-256=:${base64(file.sha256)}:`,
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
  };
}

function base64(hex: string): string {
  return btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
}

async function discard(response: Response): Promise<null> {
  await response.body?.cancel().catch(() => undefined);
  return null;
}

interface Deadline {
  readonly signal: AbortSignal;
  readonly passed: () => boolean;
  readonly clear: () => void;
}

/** A signal that ends with another or after some time, and can tell which it was. */
function withDeadline(outer: AbortSignal, timeout: number): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    controller.abort();
  }, timeout);
  const stop = () => controller.abort();
  if (outer.aborted) stop();
  outer.addEventListener("abort", stop);
  return {
    signal: controller.signal,
    passed: () => passed,
    clear: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", stop);
    },
  };
}
