import { TEXT_SCHEMA } from "./text.schema";
import { z } from "./zod";

/** A part that cannot be told is null. */
export const CODE_NAME_SCHEMA = z.strictObject({ code: TEXT_SCHEMA.nullable(), name: TEXT_SCHEMA.nullable() });
export const PERSON_PHONE_SCHEMA = z.strictObject({ name: TEXT_SCHEMA.nullable(), phone: TEXT_SCHEMA.nullable() });
