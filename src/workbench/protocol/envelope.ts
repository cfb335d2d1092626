import { parsedJson } from "../../core/json";

/**
 * The messages that office.js and its host page exchange through postMessage, as Excel on the web sends them.
 * Both sides send JSON text.
 */

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _actionType: ActionType;
  readonly _data: unknown;
}

export type ActionType = 0 | 1 | 2;
export const INVOKE: ActionType = 0;
export const REGISTER: ActionType = 1;
export const UNREGISTER: ActionType = 2;

/** Reads a message of office.js; null for anything else that reaches the page. */
export function readRequest(data: unknown): Request | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message: unknown = parsedJson(data);
  return isRequest(message) ? message : null;
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== "object" || message === null) return false;
  const fields = message as Partial<Record<keyof Request, unknown>>;
  return (
    fields._messageType === 0 && typeof fields._actionName === "string" && typeof fields._conversationId === "string"
  );
}

/** The answer to a request, or an event to whoever registered with it. */
export function response(request: Request, data: unknown, kind: "answer" | "event", origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: kind === "answer" ? 0 : 1,
    _data: data,
  });
}

export interface FrameIdentity {
  readonly conversation: string;
  readonly app: string;
  readonly locale: string;
  readonly origin: string;
}

/** The iframe's `name`: office.js reads from it which host it has, and whom to talk to. */
export function frameName(identity: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: identity.app,
    hostInfo: `Excel$Web$16.01$${identity.locale}$${identity.conversation}$$0$0`,
    xdmInfo: `${identity.conversation}|${identity.app}|${identity.origin}`,
    serializerVersion: "1",
  });
}

/** What `getAppContextAsync` is answered with. Requirement sets are what `isSetSupported` then reports. */
export function applicationContext(
  identity: FrameIdentity,
  requirements: Readonly<Record<string, string>>,
  documentName: string,
): object {
  return {
    _id: identity.app,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: documentName,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversation,
    _appInstanceId: identity.app,
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirements),
  };
}
