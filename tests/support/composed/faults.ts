import { a1 } from "../../../src/core/grid/address";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import type { Forms } from "../../../src/forms/forms";
import type { CellRef, FormReading, ReadCell } from "../../../src/reader/reading";
import type { Finding } from "../../../src/rules/finding";
import { composed, type Composed, titleRow } from "./compose";
import { type Composition, KNOWN } from "./composition";
import type { Guest } from "./guests";
import { read, type ReadForm } from "./hosts";

/** One thing that is wrong with what was read of composed sheets. */
export interface Fault {
  readonly kind: "lost" | "taken" | "changed" | "silent" | "false finding" | "whole part changed";
  readonly words: string;
}

/**
 * What must not be: the known form says something else than by itself; a cell that is not its own is taken for one; a
 * cell elsewhere is neither of another form nor named; something is found in the known form that is not wrong with it.
 */
export function faultsOf(composition: Composition): readonly Fault[] {
  const all = composed(composition);
  const result = read(all.sheets, KNOWN[composition.known]);
  const host = result.forms.find(({ reading }) => isHost(reading, all));
  const findings = [...result.forms.flatMap((form) => form.findings), ...result.ofSheets];
  if (!host) return [{ kind: "lost", words: `the form is not read; ${said(findings)}` }];
  return [
    ...taken(host.reading, all),
    ...changed(host, composition, all),
    ...silent(
      result.forms.filter((form) => form !== host),
      findings,
      all,
    ),
    ...falseFindings(host, findings, composition, all),
    ...wholePart(result.forms, composition, all),
  ];
}

/** The form whose first sheet stands where the host's does. */
function isHost({ form, parts }: FormReading, { host }: Composed): boolean {
  const [first] = parts;
  return (
    form === host.form &&
    first !== undefined &&
    first.sheet.name === "表1" &&
    first.area.top <= 1 &&
    first.area.left === 0
  );
}

function taken({ fields, tables }: FormReading, { sheets, foreign, added }: Composed): readonly Fault[] {
  const readCells: (readonly [string, ReadCell])[] = [
    ...[...fields].filter(([, { found }]) => found),
    ...[...tables].flatMap(([path, { rows }]) =>
      rows
        .filter(({ index }) => index !== null)
        .flatMap(({ index, cells }) => [...cells].map(([key, cell]) => [`${path}[${index}].${key}`, cell] as const)),
    ),
  ];
  return readCells.flatMap(([path, { sources }]) =>
    sources.flatMap((at): Fault[] => {
      const cell = cellAt(sheets, at);
      if (cell === null || !(foreign.has(cell) || added.has(cell))) return [];
      return [{ kind: "taken", words: `${nameOf(at)} “${cell.text}” is exported as ${path}` }];
    }),
  );
}

function changed({ document }: ReadForm, { edit }: Composition, { host }: Composed): readonly Fault[] {
  const alone = host.alone.document as Record<string, unknown>;
  // The year of some is in their titles alone.
  const isYearLost = edit.kind === "untitled" && host.alone.reading.year.at.row === titleRow(host, 0);
  const difference = differenceOf(isYearLost ? { ...alone, fiscalYear: null } : alone, document, "");
  return difference === null ? [] : [{ kind: "changed", words: difference }];
}

function silent(others: readonly ReadForm[], findings: readonly Finding[], all: Composed): readonly Fault[] {
  const { sheets, foreign, content, added } = all;
  const named = new Set(findings.flatMap(({ at, related }) => [at, ...related]).map(nameOf));
  const columns = findings.filter(({ rule }) => isColumnUnknown(rule)).map(({ at }) => at);
  const exported = new Set(others.flatMap(({ reading }) => sourcesOf(reading)).map(nameOf));
  const blocks = checkedBlocks(findings);
  const speaks = findings.some(({ rule, at }) => {
    const cell = cellAt(sheets, at);
    return blocks.has(rule) && cell !== null && foreign.has(cell);
  });
  return everyCell(sheets).flatMap(([at, cell]): Fault[] => {
    const name = nameOf(at);
    if (named.has(name) || exported.has(name)) return [];
    if (added.has(cell)) {
      const below = columns.some(
        (head) => head.sheet.name === at.sheet.name && head.column === at.column && head.row < at.row,
      );
      return below ? [] : [{ kind: "silent", words: `${name} “${cell.text}” of an added column is not said` }];
    }
    if (!content.has(cell) || speaks) return [];
    return [{ kind: "silent", words: `${name} “${cell.text.slice(0, 20)}” is not said` }];
  });
}

/** Findings about a block as a whole. */
function checkedBlocks(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.map(({ rule }) => rule).filter((rule) => rule === "FORM-UNREAD" || rule === "FORM-OTHER-KIND"),
  );
}

function falseFindings(
  form: ReadForm,
  findings: readonly Finding[],
  { edit }: Composition,
  all: Composed,
): readonly Fault[] {
  const { host, sheets, foreign, added } = all;
  const isOwn = ({ at }: Finding): boolean => {
    const cell = cellAt(sheets, at);
    return cell === null || !(foreign.has(cell) || added.has(cell));
  };
  const expected = host.alone.findings.map(subjectOf);
  if (edit.kind === "untitled") expected.push("LABEL-MISSING ");
  const more = form.findings.filter(isOwn).filter((finding) => {
    const at = expected.indexOf(subjectOf(finding));
    if (at !== -1) expected.splice(at, 1);
    return at === -1;
  });
  const unread = findings.filter((finding) => finding.formKey === null && isOwn(finding));
  return [...more, ...unread].map((finding) => ({
    kind: "false finding",
    words: `${finding.rule} at ${nameOf(finding.at)} (${finding.observed ?? finding.subject})`,
  }));
}

/** A whole sheet of a known form with its title says beside another what it says by itself. */
function wholePart(
  forms: readonly ReadForm[],
  { guest, host, known }: Composition,
  { whole, sheets, foreign }: Composed,
): readonly Fault[] {
  if (!whole || !guest || whole.content.size === 0 || (whole.form === host && whole.name !== host)) return [];
  const own = aloneOf(whole, KNOWN[known]);
  const beside = forms.filter(({ reading }) =>
    sourcesOf(reading).some((at) => {
      const cell = cellAt(sheets, at);
      return cell !== null && foreign.has(cell);
    }),
  );
  const [only, ...others] = beside;
  if (own === null) return [];
  if (!only || others.length > 0)
    return [{ kind: "whole part changed", words: `it is read as ${beside.length} forms` }];
  const difference = differenceOf(own.document, only.document, "");
  return difference === null ? [] : [{ kind: "whole part changed", words: difference }];
}

const alone = new Map<Guest, ReadForm | null>();

function aloneOf(guest: Guest, forms: Forms): ReadForm | null {
  const known = alone.get(guest);
  if (known !== undefined) return known;
  const [form] = read([guest.grid], forms).forms;
  alone.set(guest, form ?? null);
  return form ?? null;
}

function sourcesOf({ fields, tables, parts }: FormReading): readonly CellRef[] {
  const rows = [...tables.values()].flatMap((table) => table.rows.filter(({ index }) => index !== null));
  const repeats = parts.flatMap((part) => [...part.repeats.values()]);
  return [...fields.values(), ...repeats, ...rows.flatMap(({ cells }) => [...cells.values()])].flatMap(
    ({ sources }) => sources,
  );
}

function everyCell(sheets: readonly Grid[]): readonly (readonly [CellRef, Cell])[] {
  return sheets.flatMap(({ cells }, index) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const name = `表${index + 1}`;
        return cell === null ? [] : [[{ sheet: { id: name, name }, row, column }, cell] as const];
      }),
    ),
  );
}

function cellAt(sheets: readonly Grid[], { sheet, row, column }: CellRef): Cell | null {
  return sheets[Number(sheet.name.slice(1)) - 1]?.cells[row]?.[column] ?? null;
}

const nameOf = ({ sheet, row, column }: CellRef): string => `${sheet.name}!${a1(row, column)}`;
const said = (findings: readonly Finding[]): string =>
  findings
    .filter(({ form }) => form === null)
    .map(({ rule, at }) => `${rule} ${nameOf(at)}`)
    .join(", ") || "nothing is said";
/** Without its cell: that moves. */
const subjectOf = ({ rule, field }: Finding): string => `${rule} ${field ?? ""}`;
const isColumnUnknown = (rule: string): boolean => rule === "COLUMN-UNKNOWN";

/** The first place at which two JSON values differ, in words; null where they do not. */
function differenceOf(expected: unknown, found: unknown, path: string): string | null {
  if (JSON.stringify(expected) === JSON.stringify(found)) return null;
  if (typeof expected === "object" && typeof found === "object" && expected !== null && found !== null) {
    if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length)
      return `${path}: ${found.length} instead of ${expected.length}: ${(JSON.stringify(found.at(-1)) ?? "").slice(0, 120)}`;
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const difference = differenceOf(
        (expected as Record<string, unknown>)[key],
        (found as Record<string, unknown>)[key],
        Array.isArray(expected) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`,
      );
      if (difference !== null) return difference;
    }
  }
  return `${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`;
}
