import type { TableColumn } from "../forms/language";
import { withoutSpaces } from "../core/text/text";
import type { Column } from "./list-columns";
import { type Box, isBlankBox } from "./paper";
import type { TablePart } from "./structure";

/** What the paper prints in the cells of a list before anybody writes there: numbers of the rows, dots, examples. */

type Around = NonNullable<TableColumn["around"]>;

/** ≥35 is no number of a row, and 达到95 none where targets stand. */
const OF_ROWS = /^(?:指标|目标|内容)/u;
const NUMBERED = /^([\p{Script=Han}a-zA-Z]{1,6}?)(\d{1,2})([：:、.．]?)$/u;
/** What must be filled in, by a mark alone, or before what is given. */
const MARK = /^[*＊★☆▲△●](?:$|[^*＊\s\d])/u;
const DOTS = /^[…⋯·.。]{2,12}$/u;
const EXAMPLE = /^[(（][^()（）]{0,30}\*{2}[^()（）]{0,30}[)）]$/u;

/** What is printed around the names and the targets of a list; empty where nothing is. */
export function aroundOf({ rows, headings }: TablePart, { heading, value, key }: Column): { readonly around?: Around } {
  if (value.type !== "target" && key !== "name") return {};
  const at = headings.indexOf(heading);
  const cells = rows.flatMap((row) => row[at] ?? []).filter((box) => !isBlankBox(box));
  const numbers = unique(cells.flatMap(numberIn).filter((words) => key === "name" || OF_ROWS.test(words)));
  const hints = unique(
    cells.flatMap(({ text }) => (DOTS.test(text) || EXAMPLE.test(withoutSpaces(text)) ? [text] : [])),
  );
  const marks = unique(cells.flatMap(({ text }) => (MARK.test(text.trim()) ? [text.trim().charAt(0)] : [])));
  if (numbers.length + hints.length + marks.length === 0) return {};
  return {
    around: {
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(marks.length > 0 ? { marks } : {}),
      ...(hints.length > 0 ? { hints } : {}),
    },
  };
}

/** `指标1：` by itself, or before a name. */
function numberIn({ text }: Box): readonly string[] {
  const words =
    NUMBERED.exec(withoutSpaces(text))?.[1] ?? /^([\p{Script=Han}a-zA-Z]{1,6}?)\d{1,2}\s{0,2}[：:]/u.exec(text)?.[1];
  return words === undefined ? [] : [`${words}{n}`];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
