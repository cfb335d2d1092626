import { z } from "../values/zod";
import { formSchema } from "../forms/language";
import { FORM_LANGUAGE } from "./form-file";

/** The whole of a form file: a definition, and the language that it is written in. */
export const formFileSchema = z.strictObject({ language: z.literal(FORM_LANGUAGE), ...formSchema.shape });

/** The JSON Schema (draft 2020-12) of form files, for editors that complete and check what is typed. */
export function formLanguageSchema(): object {
  return { title: "绩效目标申报表的表单文件", ...z.toJSONSchema(formFileSchema) };
}
