import { canonicalJson } from "../../canonical/bytes";
import { documentOf, toFormDocument, type FormDocument } from "../../canonical/document";
import { ImportError, parseDocument } from "../../canonical/import";
import { plansOf } from "../../canonical/plans";
import { isJsonArray, isJsonObject, type JsonValue } from "../../core/json";
import { fiscalYearOf, nextFiscalYear } from "../../forms/fiscal-year";
import type { Form } from "../../forms/compile/form";
import { planForm } from "../../layout/plan-form";
import type { SheetPlan } from "../../layout/plan";
import type { Live } from "../../live/snapshot";
import type { FormReading, SheetRef } from "../../reader/reading";
import { readingOf } from "../../designer/made";
import { withSamples } from "../../designer/sample";

/** What came of carrying the content of a sheet over to a new one and reading it there. */
export interface Trial {
  readonly sheets: readonly SheetRef[];
  /** Names of values that came back otherwise. */
  readonly different: readonly string[];
  /** Nothing was filled in: a blank form went there and came back. */
  readonly blank: boolean;
}

/** Tabs have names of at most so many characters. */
const MOST_OF_NAME = 31;

export interface TryOptions {
  /** Before the name of the tab. */
  readonly prefix: string;
  /** A blank form is filled with samples. */
  readonly samples: boolean;
}

/**
 * A blank one on a new sheet, filled with what the sheets at hand say, or with samples: exported, inserted, read and
 * exported again.
 *
 * @throws {ImportError} where its own export cannot be read, @throws {WorkbookError}
 */
export async function tryForm(
  live: Live,
  form: Form,
  reading: FormReading,
  { prefix, samples }: TryOptions,
): Promise<Trial> {
  const year = reading.year.value ?? fiscalYearOf(String(form.since)) ?? nextFiscalYear(new Date());
  const own = toFormDocument(reading);
  const before = samples ? ({ ...own, ...withSamples(own, reading, year) } satisfies FormDocument) : own;
  const blank = reading.blank && !samples;
  const plans = blank
    ? planForm(form, { fiscalYear: year, ...(reading.unit.value ? { unit: reading.unit.value } : {}) })
    : filledPlans(form, canonicalJson(documentOf([before], false)));
  const sheets = await live.insertPlans(plans.map((plan) => named(plan, prefix)));
  const held = sheets.flatMap(({ id }) => live.heldSheet(id) ?? []);
  const again = readingOf(form, held);
  return {
    ...{ sheets, blank },
    different: again ? differences(form, before, toFormDocument(again)) : [form.name["zh-CN"]],
  };
}

function filledPlans(form: Form, text: string): readonly SheetPlan[] {
  const parsed = parseDocument(text, [form]);
  if (!parsed.ok) throw new ImportError(parsed.problems);
  return plansOf(parsed.document, [form]);
}

function named(plan: SheetPlan, prefix: string): SheetPlan {
  return { ...plan, name: `${prefix}${plan.name}`.slice(0, MOST_OF_NAME) };
}

function differences(form: Form, before: FormDocument, right: FormDocument): readonly string[] {
  // A year that is left open was chosen for the new sheet.
  const left = { ...before, fiscalYear: before.fiscalYear ?? right.fiscalYear };
  const names = new Map([
    ...[...form.values.values()].map(({ path, name }) => [path, name] as const),
    ...form.tables.map(({ path, name }) => [path, name] as const),
  ]);
  return differing(left, right, "").map((path) => names.get(path) ?? path);
}

/** Paths at which two documents say something else; lists as a whole. */
function differing(left: JsonValue | undefined, right: JsonValue | undefined, path: string): readonly string[] {
  if (isJsonObject(left) && isJsonObject(right) && !isJsonArray(left) && !isJsonArray(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differing(left[key], right[key], path === "" ? key : `${path}.${key}`));
  }
  return JSON.stringify(left) === JSON.stringify(right) ? [] : [path];
}
