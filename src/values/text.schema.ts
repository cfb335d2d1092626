import { z } from "./zod";

const SPACE = String.raw`\s\u200b-\u200d\u2060\u00ad`;

export const TEXT_PATTERN = new RegExp(String.raw`^[^${SPACE}](?:[^\r]*[^${SPACE}])?$`, "u");

export const TEXT_SCHEMA = z
  .string()
  .regex(TEXT_PATTERN)
  .meta({ id: "text", description: "Text of a cell: NFC, LF, outer white space trimmed, never empty" });
