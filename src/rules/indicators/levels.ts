import type { LevelNode } from "../../forms/compile/form";
import type { CellRef, ReadCell } from "../../reader/reading";
import { finding, partOf, type FormContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import { levelCells, levelCodeOf, type IndicatorRow } from "../checked/indicator-rows";

/** Whether every indicator belongs to a level of this form, and every level that must have one does. */
export const levelRules: RuleSet = {
  rules: ["LEVEL-UNKNOWN", "LEVEL1-MISSING"],
  check(context) {
    const { rows } = context;
    const filled = rows.filter((row) => row.hasName || row.hasTarget);
    const tables = context.form.tables.map((table) => rows.filter((row) => row.table === table));
    return [
      ...filled.flatMap((row) => unknownLevel(context, row)),
      ...tables.flatMap((own) => missingLevels(context, own)),
    ];
  },
};

/** Once per row with content. Stands at the row's target, as everything about an indicator; the levels are related. */
function unknownLevel(context: FormContext, row: IndicatorRow): readonly Finding[] {
  if (levelCodeOf(row) !== null) return [];
  const printed = levelCells(row);
  return [
    finding(context, "LEVEL-UNKNOWN", row.target.at, {
      subject: row.subject,
      field: row.targetPath,
      observed:
        printed
          .map(labelOf)
          .filter((label) => label !== "")
          .join(" / ") || null,
      expected: expectedLevels(context, row),
      related: printed.map(({ at }) => at),
    }),
  ];
}

/** The second levels of a known first level, else the first levels: what may stand there. */
function expectedLevels(context: FormContext, row: IndicatorRow): string {
  const levels = (row.level2 && level1Of(row.level1)?.children) ?? context.form.levels;
  return levels.map((level) => level.label).join("、");
}

/** Of one table. */
function missingLevels(context: FormContext, rows: readonly IndicatorRow[]): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  return context.form.levels
    .filter((level) => level.required)
    .flatMap((level) => {
      const printed = rows.filter((row) => level1Of(row.level1)?.code === level.code);
      if (printed.some((row) => row.hasName && row.hasTarget)) return [];
      const at = printed[0]?.level1.at ?? headingAt(context, first);
      const details = {
        subject: level.label,
        field: first.table.path,
        related: halfRows(printed, rows),
      };
      return [finding(context, "LEVEL1-MISSING", at, details)];
    });
}

/**
 * Rows that would complete the level once their own finding is settled: half of one, or, where the level is printed
 * nowhere, rows whose first level is not known.
 */
function halfRows(printed: readonly IndicatorRow[], rows: readonly IndicatorRow[]): readonly CellRef[] {
  const candidates = printed.length > 0 ? printed : rows.filter((row) => level1Of(row.level1) === null);
  return candidates
    .filter((row) => row.hasName || row.hasTarget)
    .map((row) => (row.hasName ? row.target.at : row.name.at));
}

function headingAt(context: FormContext, { table, level1 }: IndicatorRow): CellRef {
  const heading = table.indicators?.level1.heading;
  const label = heading && partOf(context, table.sheet)?.labels.get(heading.id);
  return label?.at ?? level1.at;
}

function level1Of(cell: ReadCell): LevelNode | null {
  return cell.value.type === "level" ? cell.value.level1 : null;
}

function labelOf(cell: ReadCell): string {
  return cell.value.type === "level" ? cell.value.label.trim() : "";
}
