import { FORMS } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { formsIn as inFile } from "../../src/review/file/forms-in";

/** What a file says, with the shipped forms known. */
export const formsIn = (bytes: Uint8Array, known: Forms = FORMS) => inFile(bytes, known);
