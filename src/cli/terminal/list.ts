import type { Context } from "../context";

/** How a list is shown: for people, or for programs. */
export const LIST_FORMATS = ["text", "json"] as const;

export interface ListOptions {
  readonly format: (typeof LIST_FORMATS)[number];
}

export async function writeJson(context: Context, value: unknown): Promise<void> {
  await context.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Columns that the longest of some ids takes. */
export function widest(ids: readonly string[]): number {
  return Math.max(0, ...ids.map((id) => id.length));
}
