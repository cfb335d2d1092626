import {
  isJsonArray,
  isJsonObject,
  memberAt,
  pointerOf,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../core/json";
import { PRINTED_UNITS } from "../core/number/amounts";
import { OWN_KEYS } from "../forms/compile/check-paths";
import type { Form, ReplacedForm, TableNode } from "../forms/compile/form";
import { emptyLevelsOf } from "../forms/compile/tables";
import type { Forms } from "../forms/forms";
import { kindOf } from "../values";
import { identityOf, objectOf, type FormDocument } from "./document";
import { recodedChoice, recodedEmpty, recodedRow, type LevelMove } from "./recoded";

/**
 * From a definition to the one that took its place with another meaning: its documents go on there. Nothing of them is
 * lost in silence.
 */

/** The definitions that took the place of one, and of each other, oldest first. */
export function successorsOf(forms: Forms, id: string): Forms {
  const steps: Form[] = [];
  for (let next = replacing(forms, id); next && !steps.includes(next); next = replacing(forms, next.id))
    steps.push(next);
  return steps;
}

function replacing(forms: Forms, id: string): Form | undefined {
  return forms.find(({ replaces }) => replaces?.id === id);
}

export interface Moved {
  /** Has the keys of the later definition; what its schema asks of values is still to be seen. */
  readonly document: FormDocument;
  /** JSON pointers into the former document: what was written there has no place any more. */
  readonly leftOut: readonly string[];
}

/** A document of the definition that this one replaces, as one of this one. @throws {Error} for a form that replaces none */
export function movedTo(form: Form, former: JsonObject): Moved {
  const { replaces } = form;
  if (!replaces) throw new Error(`${form.id} replaces no form`);
  const places = new Places(replaces, former);
  const entries = [
    ...[...form.values.values()].map(({ path, value }) => ({
      path: path.split("."),
      value: recodedChoice(places.take(path), value, replaces.options.get(path)) ?? kindOf(value).json(null),
    })),
    ...(form.span ? [spanEntry(form.span, places)] : []),
    ...form.tables.flatMap((table) => tableEntries(table, places, { form, replaces })),
  ];
  const year = former["fiscalYear"];
  const unit = former["printedUnit"];
  return {
    document: {
      ...objectOf(entries),
      ...identityOf(form),
      fiscalYear: typeof year === "number" ? year : null,
      printedUnit: PRINTED_UNITS.find((each) => each === unit) ?? null,
    },
    leftOut: places.leftOut(),
  };
}

function spanEntry({ path, goal }: NonNullable<Form["span"]>, places: Places) {
  const former = places.formerOf(goal.path);
  return { path: path.split("."), value: (former === null ? undefined : places.takeAt(`${former}Span`)) ?? null };
}

function tableEntries(table: TableNode, places: Places, move: LevelMove) {
  const path = table.path.split(".");
  const rows = places.take(table.path);
  const former = places.formerOf(table.path);
  const moved = isJsonArray(rows)
    ? rows.map((row) => recodedRow(places.takeRow(table, isJsonObject(row) ? row : {}), table, move))
    : [];
  const key = table.indicators?.emptyLevels;
  if (key === undefined) return [{ path, value: moved }];
  const empty = former === null ? undefined : places.takeAt(emptyLevelsOf(former));
  return [
    { path, value: moved },
    { path: key.split("."), value: recodedEmpty(empty, moved, table, move) },
  ];
}

/** A former document, from which values are taken one after the other. */
class Places {
  private readonly taken = new Set(OWN_KEYS);
  /** What stood elsewhere, by where it stands now. */
  private readonly formerly: ReadonlyMap<string, string>;

  constructor(
    private readonly replaces: ReplacedForm,
    private readonly former: JsonObject,
  ) {
    this.formerly = new Map([...replaces.renamed].map(([from, to]) => [to, from]));
  }

  /** Where a value of the later definition stood; null where it stood nowhere. */
  formerOf(place: string): string | null {
    return this.formerly.get(place) ?? (this.replaces.renamed.has(place) ? null : place);
  }

  take(path: string): JsonValue | undefined {
    const former = this.formerOf(path);
    return former === null ? undefined : this.takeAt(former);
  }

  takeAt(path: string): JsonValue | undefined {
    this.taken.add(path);
    return memberAt(this.former, path.split("."));
  }

  takeRow({ path, columns }: TableNode, row: JsonObject): JsonObject {
    const table = this.formerOf(path) ?? path;
    return Object.fromEntries(
      columns.map(({ key, value }) => {
        const renamed = this.formerly.get(`${path}[].${key}`);
        const place = renamed ?? `${table}[].${key}`;
        const gone = renamed === undefined && this.replaces.renamed.has(place);
        this.taken.add(place);
        return [key, (gone ? undefined : row[place.split("[].")[1] ?? key]) ?? kindOf(value).json(null)];
      }),
    );
  }

  /** What was written and not taken. */
  leftOut(): readonly string[] {
    return this.leftIn(this.former, [], "");
  }

  /** @param above of the members' places */
  private leftIn(value: JsonValue, path: JsonPath, above: string): readonly string[] {
    if (!isJsonObject(value)) return [];
    return Object.entries(value).flatMap(([key, member]) => this.left(member, [...path, key], `${above}${key}`));
  }

  private left(value: JsonValue, path: JsonPath, place: string): readonly string[] {
    if (this.taken.has(place)) {
      const rows = isJsonArray(value) ? value : [];
      return rows.flatMap((row, index) => this.leftIn(row, [...path, index], `${place}[].`));
    }
    const holdsTaken = [...this.taken].some((taken) => taken.startsWith(`${place}.`));
    if (isJsonObject(value) && holdsTaken) return this.leftIn(value, path, `${place}.`);
    return isBlank(value) ? [] : [pointerOf(path)];
  }
}

function isBlank(value: JsonValue): boolean {
  if (isJsonArray(value)) return value.length === 0;
  return value === null || (isJsonObject(value) && Object.values(value).every(isBlank));
}
