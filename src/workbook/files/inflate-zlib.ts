import { inflateRawSync } from "node:zlib";
import { FileError } from "../xlsx/file-error";
import type { Inflate } from "../xlsx/unpack";

/** The inflater that Node comes with. */
export const inflateWithZlib: Inflate = (packed, most) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
    throw new FileError(code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged", { cause });
  }
};
