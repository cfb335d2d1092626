import { z } from "zod";
import type { Forms } from "../forms/forms";
import { documentSchema, formSchema } from "./schema";

/**
 * The JSON Schemas (draft 2020-12) that the build publishes, by file name without its ending: `jixiao-1` for whole
 * documents, and one for the object of each form.
 */
export function jsonSchemas(forms: Forms): Record<string, object> {
  return {
    "jixiao-1": titled(documentSchema(forms), "财政项目支出绩效目标申报表"),
    ...Object.fromEntries(forms.map((form) => [form.id, titled(formSchema(form), form.name["zh-CN"])])),
  };
}

function titled(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema) };
}
