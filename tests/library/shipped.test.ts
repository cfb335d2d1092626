import { parseTarget } from "../../src/core/target/parse";
import { hasPlaceholder } from "../../src/core/text/leftovers";
import { nameKey } from "../../src/core/text/text";
import { groupedBy } from "../../src/core/grouped";
import type { LibraryIndicator } from "../../src/library/library";
import { BY_DATE } from "../../src/library/sector";
import { SECTORS, SHIPPED_LIBRARY } from "../../src/library/shipped";
import { targetShape } from "../../src/library/target-shape";
import { checkForm } from "../support/findings";
import { readingOf, type FormSpec, type RowSpec } from "../support/readings";
import { shanghai2026 } from "../support/shipped";

/** The indicators that come with the program, held to what the program asks of everybody's. */

const YEAR = 2026;

/** A form filled with a sector's indicators, each with a value that nobody would object to. */
function filledWith(indicators: readonly LibraryIndicator[]): FormSpec {
  return {
    form: "shanghai-2026",
    year: YEAR,
    span: { from: YEAR, to: YEAR },
    fields: {
      "project.name": "试填项目",
      "organisation.department": "甲局",
      "organisation.unit": "乙中心",
      "period.start": "2026-01-01",
      "period.end": "2026-12-31",
      "funds.total": "9,000,000,000.00",
      "funds.totalFiscal": "9,000,000,000.00",
      "funds.annual": "9,000,000,000.00",
      "funds.annualFiscal": "9,000,000,000.00",
      "goals.overall": "按期完成各项任务，使服务对象受益。",
      "goals.annual": "完成本年度各项任务。",
    },
    tables: { indicators: indicators.map(rowOf) },
  };
}

function rowOf(indicator: LibraryIndicator): RowSpec {
  const [level1, level2] = labelsOf(indicator.level);
  return { level1, level2, name: indicator.name, target: filled(indicator) };
}

function labelsOf(code: string): readonly [string, string] {
  for (const level of shanghai2026.levels) {
    const child = level.children.find((each) => each.code === code);
    if (child) return [level.label, child.label];
  }
  throw new Error(`no level ${code}`);
}

function filled({ comparator, unit }: LibraryIndicator): string {
  if (comparator === BY_DATE) return "2026年10月底前";
  const value = unit === "%" ? (comparator === "=" ? 100 : 90) : 3;
  return `${comparator}${value}${unit}`;
}

const bySector = [...groupedBy(SHIPPED_LIBRARY, ({ sector }) => sector ?? "").entries()];

test("there are hundreds, over many sectors", () => {
  expect(SHIPPED_LIBRARY.length).toBeGreaterThanOrEqual(300);
  expect(SECTORS.length).toBeGreaterThanOrEqual(20);
  expect(new Set(SECTORS.map(({ name }) => name)).size).toBe(SECTORS.length);
});

describe.each(bySector)("%s", (_sector, indicators) => {
  test("has enough to choose from at every level that declarations ask for", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(12);
    const levels = groupedBy(indicators, ({ level }) => level);
    expect([...levels.keys()]).toEqual(
      expect.arrayContaining([
        ...["output.quantity", "output.quality", "output.timeliness", "cost.economic"],
        ...["benefit.social", "benefit.sustainability", "satisfaction.served"],
      ]),
    );
    expect(levels.get("output.quantity")?.length).toBeGreaterThanOrEqual(2);
  });

  test("passes every check once values are put in", () => {
    const form = readingOf(filledWith(indicators));
    const findings = checkForm(form).map(({ rule, subject, observed }) => `${rule} ${subject} ${observed ?? ""}`);
    expect(findings).toEqual([]);
  });
});

test.each(bySector)("those of %s are named, and measured in what the reader knows", (_sector, indicators) => {
  for (const indicator of indicators) {
    const { name, comparator, unit } = indicator;
    expect(nameKey(name)).toBe(name);
    expect(name).toMatch(/^.{5,18}$/);
    expect(parseTarget(filled(indicator))).toMatchObject(
      comparator === BY_DATE ? { kind: "deadline", due: "2026-10" } : { kind: "quantity", comparator, unit },
    );
  }
});

test.each(bySector)("those of %s wait for their value once they are put into a form", (_sector, indicators) => {
  const shapes = indicators.map((indicator) => targetShape(indicator, YEAR));
  const kinds = shapes.map((shape) => `${parseTarget(shape)?.kind} ${shape}`);
  expect(kinds).toEqual(shapes.map((shape) => `incomplete ${shape}`));
  expect(shapes.filter((shape) => hasPlaceholder(shape))).toEqual([]);
});

/** What nobody wants more of, whatever it is called; how much of it was dealt with is another thing. */
const UNWANTED =
  /(?:投诉|事故|差错|扰民|违规|超标|败诉|死亡|发病|失业|流失|损耗|泄漏|泄密)(?:[^降减处办化]{0,2})(?:率|数)$|(?:成本|标准|时限|时长|等候时间|响应时间)$/;

test("what nobody wants is a limit", () => {
  const unwanted = SHIPPED_LIBRARY.filter(({ name }) => UNWANTED.test(name));
  expect(unwanted.length).toBeGreaterThan(100);
  expect(unwanted.filter(({ comparator }) => comparator === "≥" || comparator === ">")).toEqual([]);
});

test("no two are called alike", () => {
  const namesakes = [...groupedBy(SHIPPED_LIBRARY, ({ name }) => foldedName(name)).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ sector, name }) => `${sector}: ${name}`));
  expect(namesakes).toEqual([]);
});

/** Width and spaces as everywhere, and no marks. */
function foldedName(name: string): string {
  return nameKey(name).replace(/[\p{P}\p{S}]/gu, "");
}

test("costs are limits, nought where nothing of it may happen; satisfaction is a share of at least so much", () => {
  const of = (start: string) => SHIPPED_LIBRARY.filter(({ level }) => level.startsWith(start));
  expect(of("cost.economic").filter(({ comparator }) => comparator !== "≤")).toEqual([]);
  expect(of("cost.").filter(({ comparator }) => comparator !== "≤" && comparator !== "=")).toEqual([]);
  expect(of("cost.").filter(({ comparator, unit }) => comparator === "=" && unit === "%")).toEqual([]);
  expect(of("satisfaction").filter(({ comparator, unit }) => comparator !== "≥" || unit !== "%")).toEqual([]);
});
