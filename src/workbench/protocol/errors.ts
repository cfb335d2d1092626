/** Error codes of the Excel API that this host gives; the texts are Excel's own in English. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "InvalidOperationInCellEditMode"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "GeneralException";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and try again.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation.",
  GeneralException: "There was an internal error while processing the request.",
};

/** Thrown by the object model; the batch ends with it. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** `Range.values`: class and member, for `debugInfo.errorLocation`. */
    readonly location: string | null = null,
    message: string = MESSAGES[code],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HostError";
  }
}
