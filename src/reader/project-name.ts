import type { FormReading } from "./reading";

/** The project's name as the form gives it, on one line; null when blank. */
export function projectName({ form, fields }: FormReading): string | null {
  const value = fields.get(form.roles.name?.path ?? "")?.value;
  return value?.type === "text" && value.text !== null ? value.text.replace(/\s+/gu, " ") : null;
}
