import { toDocument, type FormDocument } from "../../src/canonical/document";
import { changed, seedDocument, type Seed } from "./fixtures";
import { writtenAndRead } from "./read-forms";
import { formById, nextYear } from "../support/shipped";

function formOf(seed: Seed): FormDocument {
  const [form] = seedDocument(seed).forms;
  if (!form) throw new Error("no form");
  return form;
}

/** The new year's form as it reads once its sheets are inserted. */
function inserted(form: FormDocument, year: number): FormDocument {
  const definition = formById(form.form);
  const [read] = definition ? toDocument(writtenAndRead(definition, nextYear(form, year)), { draft: true }).forms : [];
  if (!read) throw new Error("not recognised");
  return read;
}

describe("last year's form made this year's", () => {
  const last = formOf("chongming-2023-1");
  const next = inserted(last, 2024);

  it("keeps project, department and overall goal", () => {
    expect(next["project"]).toEqual(last["project"]);
    expect(next["organisation"]).toEqual(last["organisation"]);
    expect(next["goals"]).toMatchObject({ overall: (last["goals"] as { overall: string }).overall });
    expect(next.printedUnit).toBe("元");
  });

  it("prints the new year, also as the span of the goal", () => {
    expect(next.fiscalYear).toBe(2024);
    expect(next["goals"]).toMatchObject({ overallSpan: { from: 2024, to: 2024 } });
  });

  it("keeps the indicators, level by level, and asks for every target", () => {
    const rows = (form: FormDocument) => form["indicators"] as readonly Record<string, unknown>[];
    expect(rows(next)).toEqual(rows(last).map((row) => ({ ...row, target: null })));
    expect(next["emptyLevels"]).toEqual(last["emptyLevels"]);
  });

  it("clears amounts, dates and the annual goal", () => {
    expect(next["period"]).toEqual({ start: null, end: null });
    expect(new Set(Object.values(next["funds"] ?? {}))).toEqual(new Set([null]));
    expect(next["goals"]).toMatchObject({ annual: null });
  });

  it("keeps the dates, and the goal's years, of a project that runs on", () => {
    const dates = changed(last, "/period", { start: "2022-07-01", end: "2025-06-30" });
    const running = changed(dates, "/goals/overallSpan", { from: 2022, to: 2025 }) as FormDocument;
    const year = inserted(running, 2024);
    expect(year["period"]).toEqual({ start: "2022-07-01", end: "2025-06-30" });
    expect(year["goals"]).toMatchObject({ overallSpan: { from: 2022, to: 2025 } });
    const over = inserted(running, 2026);
    expect(over["period"]).toEqual({ start: null, end: null });
    expect(over["goals"]).toMatchObject({ overallSpan: { from: 2026, to: 2026 } });
  });

  it("takes a project with one date for one that starts anew", () => {
    const open = changed(last, "/period/end", null) as FormDocument;
    expect(inserted(open, 2023)["period"]).toEqual({ start: null, end: null });
  });
});

describe("the three-sheet form of last year", () => {
  const last = formOf("minhang-2019");
  const next = inserted(last, 2020);

  it("keeps people, narrative and safeguards; the date of filling in goes", () => {
    expect(next["contacts"]).toEqual(last["contacts"]);
    expect(next["safeguards"]).toEqual(last["safeguards"]);
    expect(next["narrative"]).toEqual({ ...(last["narrative"] as object), otherMatters: null });
    expect(next["signoff"]).toEqual({ unitLeader: "林老师", preparer: "林老师", date: null });
  });

  it("keeps the items of the budget with their prices, and asks for quantities and amounts", () => {
    const [item] = last["breakdown"] as readonly object[];
    expect(next["breakdown"]).toEqual([{ ...item, amount: null, quantity: null }]);
    expect(next["breakdownTotal"]).toBeNull();
  });

  it("keeps the notes of the indicators", () => {
    expect((next["indicators"] as readonly { note: string }[])[1]).toMatchObject({ note: "实际情况", target: null });
  });

  it("drops an item of which only its amount was known, and prints the level of a row that had only a target", () => {
    const item = changed(last, "/breakdown/0", { ...emptyItem, amount: "1.00" });
    const form = changed(item, "/indicators/0/name", null) as FormDocument;
    const year = inserted(changed(form, "/indicators/0/note", null) as FormDocument, 2020);
    expect(year["breakdown"]).toEqual([]);
    expect(year["emptyLevels"]).toEqual(["output.quantity"]);
  });
});

const emptyItem = Object.fromEntries(
  ["project", "content", "item", "amount", "unitPrice", "unitPriceBasis", "quantity", "quantityBasis", "note"].map(
    (key) => [key, null],
  ),
);

it("an unknown form is no form of any year", () => {
  expect(() => nextYear({ form: "putuo-1999", fiscalYear: 1999, printedUnit: "元" }, 2000)).toThrow("putuo-1999");
});

describe("the form of 2026, of a project that runs on", () => {
  const last = formOf("shanghai-2026");
  const next = inserted(last, 2027);

  it("keeps its nature and its category", () => expect(next["project"]).toEqual(last["project"]));

  it("prints no years of the goal where it printed none: next year alone is not the project's span", () => {
    expect(next["period"]).toEqual(last["period"]);
    expect(next["goals"]).toMatchObject({ overallSpan: null });
  });

  it("keeps the indicators below their levels, the one that went unprinted too", () => {
    const levels = (form: FormDocument) =>
      (form["indicators"] as readonly Record<string, unknown>[]).map(({ level1, level2 }) => [level1, level2]);
    expect(levels(next)).toEqual(levels(last));
  });
});
