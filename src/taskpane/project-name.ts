import type { FormReading } from "../reader/reading";

/** The project's name as the form gives it; null when blank. */
export function projectName(reading: FormReading): string | null {
  const value = reading.fields.get(reading.form.roles.name.path)?.value;
  return value?.type === "text" ? value.text : null;
}
