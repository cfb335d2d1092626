import { type Area, intersect } from "../core/grid/grid";
import type { Lexicon } from "./lexicon";
import { levelBelow } from "./level-columns";
import { isKnownLabel, levelWordsOf, looksLikeLabel, looksLikeLevel, roleOf, tickedWords } from "./look";
import { type Box, heightOf, isBlankBox, type Paper } from "./paper";
import {
  beginningIn,
  below,
  boxesIn,
  type Heading,
  joined,
  sameColumns,
  type Section,
  type TablePart,
  type Ticked,
} from "./structure";
import { kindByEnding } from "./meanings";
import { openingAt } from "./opening";
import { AMOUNT_HEADINGS, CLOSING_WORDS, coreOf } from "./words";

/** A part that was found, and the row behind it. */
interface FoundPart {
  readonly section: Section;
  readonly next: number;
}

/** So many rows below headings are looked at for levels. */
const MOST_LOOKED = 16;

/** Finds lists under headings, and amounts by row and column. */
export class ListFinder {
  private readonly levels: ReadonlySet<string>;

  constructor(
    private readonly paper: Paper,
    private readonly lexicon: Lexicon,
  ) {
    this.levels = levelWordsOf(lexicon);
  }

  /** A list under headings. */
  tableAt(row: number, whole: Area, side: Box | null): FoundPart | null {
    return this.listAt(row, whole, side) ?? this.listBeside(row, whole, side);
  }

  /** A list of indicators that leaves the first column of the form blank: what is printed down its side is missing. */
  private listBeside(row: number, area: Area, side: Box | null): FoundPart | null {
    const [corner] = beginningIn(this.paper, row, area);
    if (!corner || !isBlankBox(corner) || corner.area.right >= area.right) return null;
    const part = this.listAt(row, { ...area, left: corner.area.right + 1 }, side);
    if (part?.section.kind !== "table" || !part.section.indicators) return null;
    const rows = Array.from({ length: part.next - row }, (_, index) => boxesIn(this.paper, row + index, area)[0]);
    return rows.every((box) => box === undefined || isBlankBox(box)) ? part : null;
  }

  private listAt(row: number, whole: Area, side: Box | null): FoundPart | null {
    const marked = this.paper.tables.find((table) => table.top === row && intersect(table, whole) !== null) ?? null;
    const area = (marked && intersect(marked, whole)) ?? whole;
    const printed = beginningIn(this.paper, row, area);
    const heads = printed.some((box) => roleOf(box, this.lexicon) === "level2") ? joined(printed) : printed;
    if (heads.length < 2 || heads.some(isBlankBox) || printed.length < boxesIn(this.paper, row, area).length)
      return null;
    const headings = this.headingsAt(heads, area);
    const roles = headings.map((heading) => this.roleIn(heading));
    const has = (...keys: string[]): boolean => roles.some((role) => role !== null && keys.includes(role));
    const indicators =
      (has("level1", "level2") && roles.filter((role) => role !== null).length >= 3) || (has("name") && has("target"));
    const under = Math.max(...headings.map(({ box }) => box.area.bottom)) + 1;
    const opening = indicators ? null : openingAt(this.paper, under, headings);
    const first = opening === null ? under : under + 1;
    const ticked = indicators ? [] : this.tickedIn(headings, first, area);
    if (!indicators && !marked && ticked.length === 0 && !this.isPlainTable(headings, first, area)) return null;
    const rows: (readonly Box[])[] = [];
    let next = first;
    for (; next <= area.bottom; next += 1) {
      const cells = this.cellsOf(next, headings, area);
      if (cells === null || cells.every((box) => box.outside && isBlankBox(box))) break;
      const asked = {
        indicators: indicators || ticked.length > 0,
        within: side !== null && next <= side.area.bottom,
      };
      if (!marked && !this.goesOn(cells, headings, asked)) break;
      rows.push(cells);
    }
    // Headings may be all that a blank form prints of its list.
    if (rows.length === 0 && !((indicators || marked) && next > area.bottom)) return null;
    const closing = this.closingAt(next, headings, side);
    const section: TablePart = {
      ...{ kind: "table", indicators, side, headings, rows, closing, opening, ticked },
      sideFrom: side && side.area.top > row ? "rows" : "heading",
    };
    return { section, next: closing ? next + 1 : next };
  }

  private roleIn({ box, levels }: Heading): string | null {
    return levels ?? roleOf(box, this.lexicon);
  }

  private headingsAt(heads: readonly Box[], area: Area): readonly Heading[] {
    const deep = Math.max(...heads.map(heightOf));
    const single = (box: Box): Heading => ({ box, group: null, levels: this.levelsUnder(box, area) });
    return heads.flatMap((box): readonly Heading[] => {
      if (deep !== 2 || heightOf(box) === 2 || box.area.left === box.area.right) return [single(box)];
      const below = beginningIn(this.paper, box.area.top + 1, box.area).filter(
        ({ area }) => area.right <= box.area.right,
      );
      return below.length > 1 && !below.some(isBlankBox)
        ? below.map((each) => ({ box: each, group: box, levels: null }))
        : [single(box)];
    });
  }

  /** What is printed below a heading whose own words say nothing. */
  private levelsUnder(heading: Box, area: Area): Heading["levels"] {
    if (roleOf(heading, this.lexicon) !== null) return null;
    const from = heading.area.bottom + 1;
    const rows = Array.from(
      { length: Math.max(0, Math.min(area.bottom, from + MOST_LOOKED) - from + 1) },
      (_, at) => from + at,
    );
    const under = rows.flatMap((row) =>
      beginningIn(this.paper, row, { ...area, left: heading.area.left, right: heading.area.left }),
    );
    return levelBelow(under, this.lexicon);
  }

  /** Words to tick under headings, beside a kind that is printed in each row. */
  private tickedIn(headings: readonly Heading[], row: number, area: Area): readonly Ticked[] {
    const [kind, ...boxes] = row <= area.bottom ? boxesIn(this.paper, row, area) : [];
    if (!kind || isBlankBox(kind) || headings.length < 2) return [];
    return headings.flatMap((heading) => {
      const { left, right } = heading.box.area;
      const cells = boxes.filter((box) => box.area.left >= left && box.area.right <= right);
      const words = cells.flatMap((box) => tickedWords(box) ?? []);
      return cells.length > 1 && words.length === cells.length ? [{ heading, words, boxes: cells }] : [];
    });
  }

  /** Rows to write in under three headings or more, and nothing that names a row. */
  private isPlainTable(headings: readonly Heading[], first: number, area: Area): boolean {
    if (headings.length < 3) return false;
    return [first, first + 1].every((row) => {
      const cells = row <= area.bottom ? this.cellsOf(row, headings, area) : null;
      return (
        cells !== null &&
        !cells.every(({ outside }) => outside) &&
        (cells.every(isBlankBox) ||
          (isSerial(cells[0]) && !cells.slice(1).some((cell) => isKnownLabel(cell, this.lexicon))))
      );
    });
  }

  private cellsOf(row: number, headings: readonly Heading[], area: Area): readonly Box[] | null {
    const boxes = boxesIn(this.paper, row, area);
    const lefts = new Set(headings.map(({ box }) => box.area.left));
    const rights = new Set(headings.map(({ box }) => box.area.right));
    const cells = headings.map(({ box }) =>
      boxes.find(({ area: { left, right } }) => left <= box.area.left && right >= box.area.left),
    );
    if (cells.some((cell) => cell === undefined)) return null;
    const aligned = boxes.every(
      ({ area: { left, right, top, bottom } }) =>
        (lefts.has(left) && rights.has(right)) || (left === right && top === bottom),
    );
    return aligned ? cells.filter((cell) => cell !== undefined) : null;
  }

  private goesOn(
    cells: readonly Box[],
    headings: readonly Heading[],
    { indicators, within }: { readonly indicators: boolean; readonly within: boolean },
  ): boolean {
    const [first] = cells;
    if (!first || CLOSING_WORDS.includes(coreOf(first.key))) return false;
    // What is printed down the side says how far it reaches.
    if (indicators && within) return true;
    if (!indicators) return isBlankBox(first) || isSerial(first) || !isKnownLabel(first, this.lexicon);
    const at = headings.findIndex((heading) => ["level1", "level2"].includes(this.roleIn(heading) ?? ""));
    const level = cells[at];
    return level === undefined || isBlankBox(level) || heightOf(level) > 1 || looksLikeLevel(level, this.levels);
  }

  private closingAt(row: number, headings: readonly Heading[], side: Box | null): TablePart["closing"] {
    const label = this.paper.row(row).find((box) => !isBlankBox(box) && box !== side);
    if (!label || label.area.top !== row || !CLOSING_WORDS.includes(coreOf(label.key))) return null;
    const last = headings.at(-1);
    if (label.area.left > (headings[0]?.box.area.left ?? 0) || !last || (side && label.area.left > side.area.right + 1))
      return null;
    const boxes = this.paper.row(row);
    return {
      label,
      cells: headings.map(
        ({ box }) => boxes.find(({ area }) => area.left === box.area.left && area.left > label.area.right) ?? null,
      ),
    };
  }

  /** Amounts by row and column. */
  matrixAt(row: number, area: Area, side: Box | null): FoundPart | null {
    const printed = beginningIn(this.paper, row, area);
    const [corner, ...headings] = printed.slice(0, 2).every(isBlankBox) ? joined(printed) : printed;
    if (!corner || headings.length < 2 || headings.some(isBlankBox) || heightOf(corner) > 1) return null;
    if (headings.some((box) => box.key.length > 20 || box.number !== null)) return null;
    const rows: { label: Box; cells: readonly Box[] }[] = [];
    let next = row + 1;
    for (; next <= area.bottom; next += 1) {
      const [label, ...cells] = below([corner, ...headings], boxesIn(this.paper, next, area));
      if (!label || isBlankBox(label) || !sameColumns([corner, ...headings], [label, ...cells])) break;
      if (
        cells.some(
          (cell) =>
            cell.area.top === next && looksLikeLabel(cell, this.lexicon) && cell.key.length > 1 && cell.number === null,
        )
      )
        break;
      rows.push({ label, cells });
    }
    const named = headings.filter(
      ({ key }) =>
        AMOUNT_HEADINGS.some(([pattern]) => pattern.test(key)) || Object.hasOwn(this.lexicon.keys, coreOf(key)),
    );
    const isNamed = named.length > 0 || isBlankBox(corner) || (rows.length > 1 && areSources(headings, rows));
    if (rows.length === 0 || (rows.length === 1 && named.length < 2) || !isNamed) return null;
    return { section: { kind: "matrix", side, corner, headings, rows }, next };
  }
}

/** 合计, 上级补助, 县级财政 over rows of places: most of the headings are amounts by their own words. */
function areSources(headings: readonly Box[], rows: readonly { readonly cells: readonly Box[] }[]): boolean {
  const amounts = headings.filter(({ key }) => kindByEnding(key)?.value.type === "money");
  return (
    amounts.length >= 2 &&
    amounts.length * 2 >= headings.length &&
    rows.every(({ cells }) => cells.every((cell) => isBlankBox(cell) || cell.number !== null))
  );
}

function isSerial(box: Box | undefined): boolean {
  return box !== undefined && /^[(（]?\d{1,3}[)）]?[.．、]?$/u.test(box.key);
}
