import type { FormReading } from "./reading";

/** The project's name as the form gives it, on one line; null when blank. */
export function projectName({ form, fields }: FormReading): string | null {
  const value = fields.get(form.roles.name?.path ?? "")?.value;
  const name = value?.type === "pair" ? (value.pair?.name ?? null) : value?.type === "text" ? value.text : null;
  return name === null || name === "" ? null : name.replace(/\s+/gu, " ");
}
