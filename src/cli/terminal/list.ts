import type { Context } from "../context";

/** How a list is shown: for people, or for programs. */
export const LIST_FORMATS = ["text", "json"] as const;

export interface ListOptions {
  readonly format: (typeof LIST_FORMATS)[number];
}

export async function writeJson(context: Context, value: unknown): Promise<void> {
  await context.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Things with their ids, as data or, for people, each in lines of its own that begin with the id. */
export async function writeList<Item extends { readonly id: string }>(
  context: Context,
  items: readonly Item[],
  { format }: ListOptions,
  textOf: (item: Item) => string,
): Promise<void> {
  if (format === "json") return writeJson(context, items);
  const width = Math.max(0, ...items.map(({ id }) => id.length));
  await context.stdout.write(items.map((item) => `${item.id.padEnd(width)}  ${textOf(item)}\n`).join(""));
}
