import type { FormDefinition } from "../forms/language";

/** Values that a later sheet prints once more: the same path under the same words. */
export function repeatsOf(sheets: FormDefinition["sheets"]): NonNullable<FormDefinition["repeats"]> {
  const known = new Set<string>();
  return sheets.flatMap(({ key, blocks }) => {
    const found = blocks.flatMap((block) =>
      block.kind === "rows" ? block.rows.flatMap(({ cells }) => labelled(cells)) : [],
    );
    const again = found.filter(({ path }) => known.has(path));
    found.forEach(({ path }) => known.add(path));
    return again.map(({ path, label }) => ({ sheet: key, path, label }));
  });
}

type Cells = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "rows" }>["rows"][number]["cells"];

function labelled(cells: Cells): readonly { readonly path: string; readonly label: string }[] {
  let left = "";
  return cells.flatMap((cell) => {
    if (cell.kind === "label") left = cell.label.id;
    return cell.kind === "field" ? [{ path: cell.field.path, label: cell.label ?? left }] : [];
  });
}
