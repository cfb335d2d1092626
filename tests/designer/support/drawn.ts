import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Drawing } from "../../../src/core/grid/drawing";
import type { Area, Grid } from "../../../src/core/grid/grid";
import { gridFromRows } from "../../support/grids";
import type { Expected } from "./expected";

/**
 * Papers as drawings: a line a row, `|` between cells, `<` and `^` a cell merged with the one to its left or above. `{…}` is what
 * somebody writes, `{label=…}` a field, `{$label=…}` an amount, `{!goal=…}` a goal, `{…~…}` what is said and
 * how it is ticked; `框3-12` in the first line: from which row to which lines are drawn; a line that ends early reaches to the right edge; `[…]` stands in a place to write in until then. `@key` behind a heading: a column of the indicators. `?words`: the level of a row that prints none.
 */

export interface Drawn {
  readonly name: string;
  readonly blank: Grid;
  readonly filled: Grid;
  readonly expected: Expected;
  /** Where it has lines; null for one of which that is not said. */
  readonly drawing: Drawing | null;
}

const PAPERS = path.join(__dirname, "../../fixtures/papers");

export function papers(): readonly Drawn[] {
  const files = readdirSync(PAPERS).filter((file) => file.endsWith(".txt"));
  return files.map((file) => drawn(path.basename(file, ".txt"), readFileSync(path.join(PAPERS, file), "utf8")));
}

interface DrawnCell {
  readonly printed: string;
  readonly written: string;
  readonly key: string | null;
}

export function drawn(name: string, text: string): Drawn {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const drawing = lines.map((line) => line.split("|"));
  const [unit = "", frame] = head.split(" 框");
  const width = Math.max(...drawing.map((row) => row.length));
  const raw = drawing.map((row) => [...row, ...new Array<string>(width - row.length).fill("<")]);
  const said: { readonly kind: string; readonly label: string; readonly value: string }[] = [];
  const cells = raw.map((row) => row.map((cell) => cellOf(cell, said)));
  const of = (kind: string) =>
    Object.fromEntries(said.filter((each) => each.kind === kind).map(({ label, value }) => [label, value]));
  const merges = mergesOf(raw);
  const columns = cells.flatMap((row, top) => (row.some(({ key }) => key !== null) ? [{ row, top }] : []));
  return {
    name,
    drawing: frame === undefined ? null : framed(frame, width),
    blank: gridFromRows(
      cells.map((row) => row.map(({ printed }) => printed)),
      merges,
    ),
    filled: gridFromRows(
      cells.map((row) => row.map(({ written }) => written)),
      merges,
    ),
    expected: {
      ...{ name: null, department: null, unitName: null, unit: unit.endsWith("万元") ? "万元" : "元" },
      ...{ fields: of("="), amounts: of("$"), goals: of("!") },
      ...indicatorsOf(columns[0], raw, cells),
    },
  };
}

/** @param rows `3-12`, from 1 on */
function framed(rows: string, width: number): Drawing {
  const [first = 1, last = first] = rows.split("-").map(Number);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  return {
    framed: lines.map((row) => ({ top: row, bottom: row, left: 0, right: width - 1 })),
    widths: new Map(),
    heights: new Map(),
  };
}

function cellOf(
  cell: string,
  said: { readonly kind: string; readonly label: string; readonly value: string }[],
): DrawnCell {
  if (cell === "<" || cell === "^" || cell.startsWith("?")) return { printed: "", written: "", key: null };
  const [, words = "", key] = /^(.*?)(?:@([a-zA-Z0-9]+))?$/su.exec(cell.replace(/\\n/g, "\n")) ?? [];
  const hint = /^\[([^\]]*)\](?=\{)/u.exec(words);
  const rest = hint ? words.slice(hint[0].length) : words;
  const written = rest.replace(/\{([!$]?)([^{}]*)\}/gu, (_all, sign: string, inner: string) => {
    const at = inner.indexOf("=");
    const named = at > 0 && at < inner.length - 1;
    const [value = "", ticked = value] = (named ? inner.slice(at + 1) : inner).split("~");
    if (named) said.push({ kind: sign === "" ? "=" : sign, label: inner.slice(0, at), value: amountOf(sign, value) });
    return ticked;
  });
  const printed = hint ? (hint[1] ?? "") : words.replace(/\{[^{}]*\}/gu, "");
  return { printed, written: hint && written === "" ? printed : written, key: key ?? null };
}

function amountOf(sign: string, value: string): string {
  return sign === "$" ? value.replace(/万?元$/u, "") : value;
}

function mergesOf(raw: readonly (readonly string[])[]): readonly Area[] {
  const found = new Set<{ top: number; left: number; bottom: number; right: number }>();
  const grown = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  raw.forEach((row, top) =>
    row.forEach((cell, left) => {
      const from =
        cell === "<" ? grown.get(`${top},${left - 1}`) : cell === "^" ? grown.get(`${top - 1},${left}`) : null;
      const area = from ?? { top, left, bottom: top, right: left };
      area.bottom = Math.max(area.bottom, top);
      area.right = Math.max(area.right, left);
      grown.set(`${top},${left}`, area);
      found.add(area);
    }),
  );
  return [...found].filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

function indicatorsOf(
  heading: { readonly row: readonly DrawnCell[]; readonly top: number } | undefined,
  raw: readonly (readonly string[])[],
  cells: readonly (readonly DrawnCell[])[],
): Pick<Expected, "indicatorColumns" | "indicators"> {
  const places = (heading?.row ?? []).flatMap(({ key }, column) => (key === null ? [] : [{ key, column }]));
  const name = places.find(({ key }) => key === "name");
  if (!heading || !name) throw new Error("no indicators");
  const open = new Map<string, string>();
  const indicators = cells.slice(heading.top + 1).flatMap((row, index): readonly (readonly string[])[] => {
    const drawing = raw[heading.top + 1 + index] ?? [];
    for (const { key, column } of places.filter((place) => place.key.startsWith("level"))) {
      const words = /^[?{]([^{}]*)\}?$/u.exec(drawing[column] ?? "")?.[1] ?? row[column]?.printed ?? "";
      if (words !== "") open.set(key, words.replace(/\s*[（(]?\d+分[）)]?$/u, ""));
    }
    if (
      ![name, ...places.filter(({ key }) => key === "target" || key === "value")].some(({ column }) =>
        isWritten(drawing[column]),
      )
    )
      return [];
    return [
      places.map(({ key, column }) =>
        key.startsWith("level")
          ? (open.get(key) ?? "")
          : (/\{([^{}]*)\}/u.exec(drawing[column] ?? "")?.[1] ?? (row[column]?.printed ?? "").replace(/^[★*]/u, "")),
      ),
    ];
  });
  return { indicatorColumns: places.map(({ key }) => key), indicators };
}

function isWritten(cell: string | undefined): boolean {
  return /\{[^{}=]+\}/u.test(cell ?? "");
}
