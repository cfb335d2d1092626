import type { MatrixDefinition, LabelDefinition, BlockDefinition } from "../forms/language";
import type { Draft } from "./draft";
import { candidatesFor, kindByEnding } from "./meanings";
import { idOf, lettersOf } from "./naming";
import { type Box, isBlankBox, wordsOf } from "./paper";
import type { FieldType, Reason } from "./proposal";
import type { MatrixPart } from "./structure";
import { AMOUNT_HEADINGS, coreOf, withoutEnd } from "./words";

/** Amounts by row and column: the stems of their paths, the keys behind them, and what the paper prints at a crossing. */

interface Column {
  readonly key: string;
  readonly value: FieldType;
  readonly box: Box;
}

type Row = MatrixDefinition["rows"][number];

const OTHERWISE: Reason = { reason: "otherwise" };
/** So many further meanings of a row are offered. */
const MOST_OTHERS = 4;

export function matrixOf(part: MatrixPart, draft: Draft): Extract<BlockDefinition, { kind: "matrix" }> {
  const all = columnsOf(part, draft);
  const columns = all.filter(({ box }) => !reachesDown(box, part));
  const side: LabelDefinition | null = part.side ? draft.label(part.side.text, "amounts") : null;
  const sideSpan = part.side ? draft.columns.place(part.side.area).span : 1;
  const corner = draft.columns.place(part.corner.area);
  const headingOf = ({ key, value, box }: Column) => {
    const place = draft.columns.place(box.area);
    const next = all[all.findIndex((each) => each.box === box) + 1];
    const end = next ? draft.columns.place(next.box.area).column : draft.columns.count;
    const span = end - place.column;
    const heading = draft.label(box.text, `amounts-${key.toLowerCase()}`);
    return { column: place.column, ...(span > 1 ? { span } : {}), heading, value };
  };
  const headings = columns.map((column) => ({ key: column.key, ...headingOf(column) }));
  const whole = all
    .filter((column) => !columns.includes(column))
    .map((column) => ({ ...headingOf(column), path: draft.naming.local(coreOf(column.box.key)) }));
  return {
    kind: "matrix",
    ...(side ? { side } : {}),
    ...(side && sideSpan > 1 ? { sideSpan } : {}),
    labels: {
      column: corner.column,
      ...(corner.span > 1 ? { span: corner.span } : {}),
      ...(isBlankBox(part.corner) ? {} : { heading: draft.label(part.corner.text, "amounts-asked") }),
    },
    columns: headings,
    ...(whole.length > 0 ? { whole } : {}),
    rows: part.rows.map((row) => rowOf(row, all, columns, draft, part)),
  };
}

/** Whether one cell under a heading reaches down over all rows. */
function reachesDown(heading: Box, { rows, headings }: MatrixPart): boolean {
  const cells = rows.map(({ cells: each }) => each[headings.indexOf(heading)]);
  const [first] = cells;
  return first !== undefined && rows.length > 1 && cells.every((cell) => cell === first);
}

function columnsOf(part: MatrixPart, draft: Draft): readonly Column[] {
  const keys = new Set<string>();
  return part.headings.map((box, index) => {
    const words = wordsOf(box.text);
    const subject = draft.naming.subject("key", words);
    const answer = draft.answer(subject, "key");
    const [learnt] = draft.lexicon.keys[coreOf(box.key)] ?? [];
    const pattern = AMOUNT_HEADINGS.find(([each]) => each.test(box.key));
    const wanted = answer?.key ?? learnt?.key ?? pattern?.[1] ?? lettersOf(coreOf(box.key));
    const key = keys.has(wanted) ? lettersOnly(`${wanted}${lettersOf(coreOf(box.key)).toUpperCase()}`, keys) : wanted;
    keys.add(key);
    const value = answer?.value ?? learnt?.value ?? pattern?.[2] ?? ({ type: "money" } as const);
    const cells = part.rows.flatMap(({ cells: each }) => each[index]?.area ?? []);
    draft.place({
      subject,
      kind: "key",
      words,
      at: box.area,
      values: cells,
      section: part.side ? wordsOf(part.side.text) : null,
      path: key,
      value,
    });
    // 县级财政 among 合计, 上级补助 may be something else; what says by its end that it is an amount is none.
    if (!answer && !learnt && !pattern && kindByEnding(box.key)?.value.type !== "money") {
      draft.doubt(
        "meaning",
        { subject, words, cells: [box.area, ...cells] },
        [value, { type: "text" } as const, { type: "decimal" } as const].map((each) => ({
          answer: { is: "key", key, value: each },
          reasons: [{ reason: "otherwise" }],
        })),
        { cost: 30 },
      );
    }
    return { key, value, box };
  });
}

function lettersOnly(wanted: string, keys: ReadonlySet<string>): string {
  let key = wanted.replace(/[^a-zA-Z]/g, "");
  while (keys.has(key)) key = `${key}X`;
  return key;
}

function rowOf(
  { label, cells }: MatrixPart["rows"][number],
  all: readonly Column[],
  columns: readonly Column[],
  draft: Draft,
  part: MatrixPart,
): Row {
  const words = wordsOf(label.text);
  const subject = draft.naming.subject("row", withoutEnd(words, ":："));
  const answer = draft.answer(subject, "row");
  const known =
    draft.lexicon.rows[coreOf(label.key)]?.find(({ path: each }) => draft.naming.isFree(each))?.path ?? null;
  const found = known === null ? likeRow(label.key, draft) : { path: known, reason: OTHERWISE };
  const like = found && draft.naming.isFree(found.path) ? found : null;
  const others = [...new Set(Object.values(draft.lexicon.rows).flatMap((each) => each.map((row) => row.path)))];
  const free = others.filter((each) => each !== like?.path && draft.naming.isFree(each)).slice(0, MOST_OTHERS);
  const path = answer?.path ?? like?.path ?? draft.naming.local(coreOf(label.key));
  if (!path.startsWith("local.")) draft.naming.take(path);
  const areas = cells.map(({ area }) => area);
  draft.place({
    subject,
    kind: "row",
    words,
    at: label.area,
    values: areas,
    section: part.side ? wordsOf(part.side.text) : null,
    path,
    value: { type: "money" },
  });
  if (!answer && known === null) {
    const choices = [
      { path, reason: like?.reason ?? OTHERWISE },
      ...free.map((each) => ({ path: each, reason: OTHERWISE })),
    ];
    draft.doubt(
      "meaning",
      { subject, words, cells: [label.area, ...areas] },
      choices.map(({ path: each, reason }) => ({ answer: { is: "row", path: each }, reasons: [reason] })),
      { cost: 12 },
    );
  }
  const constants: Record<string, string> = {};
  const keys: string[] = [];
  columns.forEach((column) => {
    const { key, value } = column;
    const cell = cells[all.indexOf(column)];
    if (!cell || cell.area.top < label.area.top) return;
    if (isConstant(cell, value, key)) constants[key] = cell.text;
    else keys.push(key);
  });
  const each = keys.length + Object.keys(constants).length === columns.length;
  return {
    label: draft.label(label.text, idOf(path)),
    path,
    ...(each ? {} : { keys }),
    ...(Object.keys(constants).length > 0 ? { constants } : {}),
  };
}

/** What is printed at a crossing: dashes, and the points that the paper gives. */
function isConstant(cell: Box, value: FieldType, key: string): boolean {
  if (isBlankBox(cell)) return false;
  if (/^[/／—\-–─*×xX]+$/u.test(cell.key)) return true;
  return key === "points" && value.type === "points" && /^\d{1,3}(?:\.\d+)?分?$/.test(cell.key);
}

/** A part of the amounts by the field that these words are elsewhere. */
function likeRow(key: string, draft: Draft): { readonly path: string; readonly reason: Reason } | null {
  const [best] = candidatesFor(key, draft.lexicon).filter(
    ({ meaning }) => meaning.value.type === "money" || meaning.path.startsWith("execution"),
  );
  if (!best || best.sure < 0.5) return null;
  const { reason } = best;
  if (best.meaning.path.startsWith("execution.")) return { path: best.meaning.path, reason };
  const suffix = /(?:total|annual)([A-Z][a-zA-Z]*)?$/.exec(best.meaning.path)?.[1];
  const row = suffix === undefined ? "total" : suffix.charAt(0).toLowerCase() + suffix.slice(1);
  return { path: `execution.${row}`, reason };
}
