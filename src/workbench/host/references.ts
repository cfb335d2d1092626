import type { Area } from "../../core/grid/grid";
import type { GridChange } from "../grid/changes";

interface HeldRange {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Above this many the oldest go: an add-in that never lets go must not fill the page's memory. */
const LIMIT = 5000;

/** Ranges that the add-in holds from one batch to the next, by reference id. They move with inserted and deleted rows. */
export class References {
  private readonly entries = new Map<string, HeldRange>();
  private readonly ids = new Map<string, string>();
  private next = 1;

  /** The id of a range; the same range has the same id for as long as it is held. */
  hold(sheetId: string, areas: readonly Area[]): string {
    const key = keyOf(sheetId, areas);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.entries.set(id, { sheetId, areas });
    this.ids.set(key, id);
    if (this.entries.size > LIMIT) {
      const oldest = this.entries.keys().next().value;
      if (oldest !== undefined) this.release(oldest);
    }
    return id;
  }

  find(id: string): HeldRange | null {
    return this.entries.get(id) ?? null;
  }

  release(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.ids.delete(keyOf(entry.sheetId, entry.areas));
  }

  clear(): void {
    this.entries.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.entries.size;
  }

  /** Keeps held ranges on their cells. */
  follow(change: GridChange): void {
    switch (change.kind) {
      case "rows-inserted":
      case "rows-deleted":
      case "columns-inserted":
      case "columns-deleted":
        for (const [id, entry] of [...this.entries]) {
          if (entry.sheetId !== change.sheetId) continue;
          const areas = entry.areas
            .map((area) => shifted(area, change.kind, change.area))
            .filter((area) => area !== null);
          this.release(id);
          if (areas.length > 0) {
            this.entries.set(id, { sheetId: entry.sheetId, areas });
            this.ids.set(keyOf(entry.sheetId, areas), id);
          }
        }
        return;
      case "deleted":
        for (const [id, entry] of [...this.entries]) if (entry.sheetId === change.sheetId) this.release(id);
        return;
      default:
    }
  }
}

type Shift = "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";

/** Where an area is after rows or columns came or went; null if it went with them. */
export function shifted(area: Area, kind: Shift, change: Area): Area | null {
  const rows = kind === "rows-inserted" || kind === "rows-deleted";
  const first = rows ? change.top : change.left;
  const last = rows ? change.bottom : change.right;
  const count = last - first + 1;
  let [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  if (kind.endsWith("inserted")) {
    if (start >= first) start += count;
    if (end >= first) end += count;
  } else {
    if (start >= first && end <= last) return null;
    start = start > last ? start - count : Math.min(start, first);
    end = end > last ? end - count : end >= first ? first - 1 : end;
  }
  return rows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

function keyOf(sheetId: string, areas: readonly Area[]): string {
  return `${sheetId}|${areas.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).join(";")}`;
}
