/** What a form file says it is written in; another language is another number. Without the schema, which brings zod. */
export const FORM_LANGUAGE = "jixiao-form/2";
