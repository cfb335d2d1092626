import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../core/json";
import { parseJson } from "../canonical/parse-json";
import { serverText } from "./server-text";

/** What an endpoint made of a document. */
export type Answer =
  /** New there. */
  | { readonly kind: "accepted"; readonly receipt: string; readonly message: string | null }
  /** These very bytes were there before: nothing was done twice. */
  | { readonly kind: "present"; readonly receipt: string | null; readonly message: string | null }
  | {
      readonly kind: "refused";
      readonly message: string | null;
      readonly reasons: readonly Reason[];
      readonly moreReasons: number;
    }
  /** `forbidden`: it knows who asks, and does not let them. */
  | { readonly kind: "sign-in"; readonly why: "unauthorised" | "forbidden" }
  | { readonly kind: "too-large" }
  /** Nothing that takes documents is there: moved, or another program. For the administrator. */
  | { readonly kind: "misplaced"; readonly status: number | null }
  /** It may be otherwise in a while. */
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retryAfter: number | null };

/**
 * Why it is not known what became of a document. `unreadable`: the answer is none that this page says what it means,
 * whether the document was stored cannot be told.
 */
export type Trouble = "network" | "timeout" | "broken-off" | "busy" | "unavailable" | "unreadable";

/** What the endpoint finds wrong, at a value of the document (JSON pointer) or at the document as a whole (empty). */
export interface Reason {
  readonly pointer: string;
  readonly message: string;
}

/** What was received, the body up to a bound. */
export interface Received {
  readonly status: number;
  readonly contentType: string | null;
  /** Text of the header. */
  readonly retryAfter: string | null;
  /** Null when it was longer than anybody needs, or no UTF-8. */
  readonly body: string | null;
}

const MAX_REASONS = 200;
const MAX_POINTER = 300;
const MAX_DEPTH = 16;

/** Whether the body says more than the status does. The body of any other answer is not even read. */
export function needsBody(status: number): boolean {
  return [200, 201, 202, 400, 409, 422].includes(status);
}

/**
 * @param sha256 digest of what was sent, lower case hex
 * @param now for a `Retry-After` that is a date, milliseconds
 */
export function answerOf(received: Received, sha256: string, now: number): Answer {
  const { status } = received;
  switch (status) {
    case 200:
    case 201:
    case 202:
      return taken(jsonBody(received), sha256);
    case 400:
    case 422:
      return refused(jsonBody(received));
    case 409:
      return conflict(jsonBody(received), sha256);
    case 401:
      return { kind: "sign-in", why: "unauthorised" };
    case 403:
      return { kind: "sign-in", why: "forbidden" };
    case 413:
      return { kind: "too-large" };
    case 408:
    case 425:
    case 429:
      return { kind: "trouble", trouble: "busy", retryAfter: retryAfterOf(received.retryAfter, now) };
    default:
      if (status >= 500)
        return { kind: "trouble", trouble: "unavailable", retryAfter: retryAfterOf(received.retryAfter, now) };
      if (status >= 300) return { kind: "misplaced", status };
      return UNREADABLE;
  }
}

const UNREADABLE: Answer = { kind: "trouble", trouble: "unreadable", retryAfter: null };

/** A page of a proxy also comes with 200: only a receipt says that the document was taken. */
function taken(body: JsonObject | null, sha256: string): Answer {
  if (body === null || !isAbout(body, sha256)) return UNREADABLE;
  const receipt = receiptOf(body);
  const message = serverText(body["message"]);
  const status = body["status"];
  if (status === "already-there") return { kind: "present", receipt, message };
  if (receipt === null || (status !== undefined && status !== "accepted")) return UNREADABLE;
  return { kind: "accepted", receipt, message };
}

function conflict(body: JsonObject | null, sha256: string): Answer {
  return body?.["status"] === "already-there" ? taken(body, sha256) : refused(body);
}

/** A digest that is not ours belongs to somebody else's answer. */
function isAbout(body: JsonObject, sha256: string): boolean {
  const digest = body["sha256"];
  return digest === undefined || (typeof digest === "string" && digest.toLowerCase() === sha256);
}

function receiptOf(body: JsonObject): string | null {
  const receipt = body["receipt"];
  return serverText(typeof receipt === "number" ? String(receipt) : receipt, 100);
}

function refused(body: JsonObject | null): Answer {
  const listed = body?.["reasons"];
  const all = isJsonArray(listed) ? listed : [];
  const reasons = all.slice(0, MAX_REASONS).flatMap((each) => reasonOf(each) ?? []);
  const message = serverText(body?.["detail"]) ?? serverText(body?.["title"]);
  return { kind: "refused", message, reasons, moreReasons: Math.max(0, all.length - MAX_REASONS) };
}

function reasonOf(value: JsonValue): Reason | null {
  if (!isJsonObject(value)) return null;
  const message = serverText(value["message"]);
  const pointer = value["pointer"];
  if (message === null) return null;
  return { message, pointer: typeof pointer === "string" && pointer.length <= MAX_POINTER ? pointer : "" };
}

function jsonBody({ contentType, body }: Received): JsonObject | null {
  if (body === null || !/^application\/([\w.-]+\+)?json\b/i.test(contentType ?? "")) return null;
  const json = parseJson(body, MAX_DEPTH);
  return json.ok && isJsonObject(json.value) ? json.value : null;
}

/** Seconds or a date (RFC 9110), as milliseconds from now; null when it is neither. */
function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
