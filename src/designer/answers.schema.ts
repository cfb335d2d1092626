import { isJsonObject, parsedJson } from "../core/json";
import { textOfUtf8 } from "../core/platform";
import { FORM_KINDS } from "../forms/kinds";
import { path } from "../forms/language/notation";
import { tableBlockSchema } from "../forms/language/tables";
import { fieldTypeSchema } from "../forms/language/values";
import { formId } from "../forms/language/versions";
import { z } from "../values/zod";
import type { Answers } from "./proposal";

/** Answers as somebody wrote them down. */

const columnType = tableBlockSchema.shape.columns.element.shape.value;
const word = z.string().max(200);
const cell = z.int().min(0).max(1_048_575);

const answerSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("field"), path, value: fieldTypeSchema, required: z.boolean().optional() }),
  z.strictObject({ is: z.literal("column"), key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), value: columnType }),
  z.strictObject({ is: z.literal("row"), path }),
  z.strictObject({ is: z.literal("key"), key: z.string().regex(/^[a-zA-Z]+$/), value: fieldTypeSchema }),
  z.strictObject({ is: z.literal("words") }),
  z.strictObject({ is: z.literal("level"), code: word }),
  z.strictObject({ is: z.literal("half"), path }),
  z.strictObject({ is: z.literal("unit"), unit: z.enum(["元", "万元"]), printed: z.enum(["label", "values"]) }),
  z.strictObject({ is: z.literal("relation"), holds: z.boolean() }),
  z.strictObject({ is: z.literal("form"), title: word }),
]);

const names = z.strictObject({ "zh-CN": word, "en-US": word });

const answersSchema = z.strictObject({
  form: z
    .strictObject({ id: formId, name: names, description: names, since: z.int(), kind: z.enum(FORM_KINDS) })
    .partial()
    .optional(),
  about: z.record(word, answerSchema).optional(),
  sums: z.array(z.strictObject({ total: word, parts: z.array(word).min(1) })).optional(),
  words: z.record(word, word).optional(),
  marks: z
    .array(
      z.strictObject({
        area: z.strictObject({ top: cell, left: cell, bottom: cell, right: cell }),
        sheet: z.int().min(0).optional(),
        as: z.enum(["field", "label", "table", "note"]),
      }),
    )
    .optional(),
});

const MOST_DEPTH = 12;

/** Reads answers, whoever wrote them; null where they are none. */
export function answersOf(source: Uint8Array): Answers | null {
  const text = textOfUtf8(source);
  const value = text === null ? undefined : parsedJson(text.replace(/^\ufeff/, ""));
  if (!isJsonObject(value) || depthOf(value) > MOST_DEPTH) return null;
  const parsed = answersSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export function isFormId(id: string): boolean {
  return formId.safeParse(id).success;
}
