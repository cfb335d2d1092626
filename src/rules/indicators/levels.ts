import type { TableNode } from "../../forms/compile/form";
import type { CellRef, FormReading } from "../../reader/reading";
import type { Checked } from "../checked/checked";
import { partOf } from "../checked/places";
import { rule } from "../engine/rule";
import { atRow, type Sighting } from "../engine/sighting";
import type { IndicatorRow } from "../checked/indicator-rows";

/** Every indicator belongs to a level of this form. */
export const levelUnknown = rule({
  id: "LEVEL-UNKNOWN",
  severity: "error",
  family: "rows",
  opinions: ["wrong-level1", "wrong-level2"],
  check: (checked) =>
    checked.rows.filter((row) => row.hasName || row.hasTarget).flatMap((row) => unknownLevel(checked, row)),
});

/** Every level that must have an indicator has one. */
export const level1Missing = rule({
  id: "LEVEL1-MISSING",
  severity: "error",
  family: "rows",
  opinions: ["incomplete", "benefit-wanted", "output-wanted", "satisfaction-wanted"],
  hiddenBehind: ["ROW-NO-TARGET", "ROW-NO-NAME", "LEVEL-UNKNOWN"],
  check: (checked) => checked.form.tables.flatMap((table) => missingLevels(checked, table)),
});

/** Once per row with content. Stands at the row's target, as everything about an indicator; the levels are related. */
function unknownLevel(reading: FormReading, row: IndicatorRow): readonly Sighting[] {
  const { level, level1, level2, levels, first } = row;
  if (level !== null) return [];
  // The second levels of a known first level, else the first levels: what may stand there.
  const expected = (level2 && first?.children) ?? reading.form.levels;
  return [
    atRow(row, {
      observed: levels.filter(Boolean).join(" / ") || null,
      expected: expected.map(({ label }) => label).join("、"),
      related: level2 ? [level1.at, level2.at] : [level1.at],
    }),
  ];
}

function missingLevels(checked: Checked, table: TableNode): readonly Sighting[] {
  const rows = checked.rows.filter((row) => row.table === table);
  const [first] = rows;
  if (!first || (table.optional && !rows.some((row) => row.hasName || row.hasTarget))) return [];
  return checked.form.levels
    .filter((level) => level.required)
    .flatMap((level) => {
      const printed = rows.filter((row) => row.first?.code === level.code);
      if (printed.some((row) => row.hasName && row.hasTarget)) return [];
      const at = printed[0]?.level1.at ?? headingAt(checked, first);
      const related = halfRows(printed, rows);
      return [{ at, subject: level.label, field: table.path, related }];
    });
}

/**
 * Rows that would complete the level once their own finding is settled: half of one, or, where the level is printed
 * nowhere, rows whose first level is not known.
 */
function halfRows(printed: readonly IndicatorRow[], rows: readonly IndicatorRow[]): readonly CellRef[] {
  const candidates = printed.length > 0 ? printed : rows.filter((row) => row.first === null);
  return candidates
    .filter((row) => row.hasName || row.hasTarget)
    .map((row) => (row.hasName ? row.target.at : row.name.at));
}

function headingAt(reading: FormReading, { table, level1 }: IndicatorRow): CellRef {
  const heading = table.indicators?.level1.heading;
  const label = heading && partOf(reading, table.sheet)?.labels.get(heading.id);
  return label?.at ?? level1.at;
}
