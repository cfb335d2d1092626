import type { FormDefinition } from "../forms/language";
import type { Composed } from "./compose";

/** The sheets of a definition, each with a tab of its own. */
export function sheetsOf(composed: readonly Composed[]): FormDefinition["sheets"] {
  const names = new Set<string>();
  return composed.map(({ blocks, columns }, index) => {
    const title = blocks.find((block) => block.kind === "title")?.label.text ?? "";
    const name = unused(tabName(title), names);
    names.add(name);
    return {
      key: index === 0 ? "form" : `form-${index + 1}`,
      name,
      columns: [...columns],
      orientation: columns.length > 7 ? "landscape" : "portrait",
      blocks: [...blocks],
    };
  });
}

const MOST_IN_TAB = 31;

/** What the form is called, without what each office or project adds. */
function tabName(title: string): string {
  const plain = title.replace(/[（(]?\{[a-zA-Z]+\}年?度?[）)]?/gu, "");
  const at = plain.lastIndexOf("绩效");
  const name = (at === -1 ? plain : plain.slice(at)).replace(/[[\]:*?/\\']/gu, "").slice(0, MOST_IN_TAB);
  return name === "" ? "绩效目标表" : name;
}

function unused(name: string, names: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? "" : ` ${count}`;
    const free = `${name.slice(0, MOST_IN_TAB - end.length)}${end}`;
    if (!names.has(free)) return free;
  }
}
