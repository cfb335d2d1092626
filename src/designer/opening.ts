import { type Box, isBlankBox, type Paper } from "./paper";
import type { Heading, TablePart } from "./structure";
import { unitIn } from "./label-text";
import { CLOSING_WORDS, coreOf, isAmountHeading } from "./words";

/**
 * Totals in the row directly under the headings of a list: named by words that close lists elsewhere, or by nothing. Then they
 * are known by standing alone under the amounts, or by the cells before them being one.
 */
export function openingAt(paper: Paper, row: number, headings: readonly Heading[]): TablePart["opening"] {
  const [first] = headings;
  if (!first || row > paper.area.bottom) return null;
  const boxes = paper.row(row).filter(({ area }) => area.left >= first.box.area.left);
  const under = ({ box }: Heading): Box | null => boxes.find(({ area }) => area.left === box.area.left) ?? null;
  const amounts = headings.filter(({ box }) => isAmountHeading(box.key) || unitIn(box.text) !== null);
  if (amounts.length === 0 || boxes.some(({ area }) => area.top !== row || area.bottom !== row)) return null;
  const [label] = boxes.filter((box) => !isBlankBox(box));
  const named = label !== undefined && CLOSING_WORDS.includes(coreOf(label.key)) ? label : null;
  if (
    named === null &&
    !isUnnamed(paper, row, boxes, { headings, amounts: amounts.flatMap((each) => under(each) ?? []) })
  )
    return null;
  const from = named?.area.right ?? -1;
  return {
    label: named,
    cells: headings.map((heading) => {
      const box = under(heading);
      return box !== null && box.area.left > from && amounts.includes(heading) ? box : null;
    }),
  };
}

function isUnnamed(
  paper: Paper,
  row: number,
  boxes: readonly Box[],
  { headings, amounts }: { readonly headings: readonly Heading[]; readonly amounts: readonly Box[] },
): boolean {
  const [corner] = boxes;
  const [amount] = amounts;
  if (!corner || !amount || !isBlankBox(corner) || amounts.includes(corner)) return false;
  if (boxes.some((box) => !amounts.includes(box) && !isBlankBox(box))) return false;
  if (amounts.some((box) => box.formula)) return true;
  const joined = headings.filter(
    ({ box: { area } }) => area.left >= corner.area.left && area.right <= corner.area.right,
  );
  if (joined.length > 1 && corner.area.right === amount.area.left - 1) return true;
  // An amount without anything that it is for, above rows that say what theirs are for.
  const next = row < paper.area.bottom ? paper.row(row + 1).filter((box) => box.area.left >= corner.area.left) : [];
  const [below] = next;
  return (
    amounts.some(isAmount) &&
    below !== undefined &&
    !isBlankBox(below) &&
    next.some((box) => !isBlankBox(box) && box !== below && !isAmount(box))
  );
}

/** Also one that is stored as text. */
function isAmount({ key, number }: Box): boolean {
  return number !== null || /^\d[\d,]{0,20}(?:\.\d{1,6})?$/.test(key);
}
