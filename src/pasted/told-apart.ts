import type { Mark, PlacedLabel } from "./marks";

/** More marks than any form has labels: several forms, or no form. */
const MOST_MARKS = 400;

/**
 * Which label each mark is. One that stands once in the form and once in the text is told by its words; of several with the
 * same words the order tells, where it leaves one only. Null where it is not sure.
 */
export function toldApart(marks: readonly Mark[]): readonly (PlacedLabel | null)[] {
  if (marks.length > MOST_MARKS) return marks.map(() => null);
  const possible = possibleLabels(marks);
  const told = possible.map((labels) => (labels.length === 1 ? (labels[0] ?? null) : null));
  const seen = new Set<PlacedLabel>();
  return told.map((label) => {
    if (label === null) return null;
    const isOnly = possible.filter((labels) => labels.includes(label)).length === 1;
    // Pages print the headings of a table again.
    const isFirst = label.role === "heading" && !seen.has(label);
    seen.add(label);
    return isOnly || isFirst ? label : null;
  });
}

/** Of marks with several labels those that stand in a longest row of marks in the form's order. */
function possibleLabels(marks: readonly Mark[]): readonly (readonly PlacedLabel[])[] {
  const ahead = lengths(marks, (left, right) => left < right);
  const behind = lengths([...marks].reverse(), (left, right) => left > right).toReversed();
  const longest = Math.max(0, ...ahead.flat());
  return marks.map(({ labels }, index) =>
    labels.length === 1
      ? labels
      : labels.filter((_label, at) => (ahead[index]?.[at] ?? 0) + (behind[index]?.[at] ?? 0) - 1 === longest),
  );
}

/** By mark and label, how long a row in order can be that ends with it. */
function lengths(marks: readonly Mark[], isBefore: (left: number, right: number) => boolean): readonly number[][] {
  const found: number[][] = [];
  marks.forEach(({ labels }, index) => {
    found.push(
      labels.map(({ order }) => {
        let most = 0;
        for (let before = 0; before < index; before += 1)
          marks[before]?.labels.forEach((label, at) => {
            if (isBefore(label.order, order)) most = Math.max(most, found[before]?.[at] ?? 0);
          });
        return most + 1;
      }),
    );
  });
  return found;
}
