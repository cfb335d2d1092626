import type { FormDefinition, LabelDefinition, SheetDefinition } from "../../src/forms/language";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { minhang2019 } from "../../src/forms/minhang-2019";
import { mof2018 } from "../../src/forms/mof-2018";
import { shanghai2026 } from "../../src/forms/shanghai-2026";
import { formsOf, type Forms } from "../../src/forms/forms";
import { chanceFrom, pick, type Chance } from "./chance";

/**
 * Definitions as other offices might add them, made of the shipped ones: some labels in other words, some changed places,
 * other levels, a column more. Older than the shipped ones, so that those come first.
 */
export function furtherForms(count: number, seed = 2026): Forms {
  const chance = chanceFrom(seed);
  const bases = [shanghai2026, chongming2023, minhang2019, mof2018];
  return formsOf(
    Array.from({ length: count }, (_, index) => further(bases[index % bases.length] ?? mof2018, index, chance)),
  );
}

/** In steps, since what is newer stands in front. */
const SINCE = 2010;

function further(base: FormDefinition, index: number, chance: Chance): FormDefinition {
  const form = structuredClone(base) as Writable<FormDefinition>;
  form.id = `further${letters(index)}-${SINCE}`;
  form.since = SINCE;
  delete form.unitDecides;
  // At least one change that tells it from its base and from all the others.
  for (const change of CHANGES) if (chance(2) === 0) change(form, chance);
  reworded(form, chance);
  for (const sheet of form.sheets) {
    const [label] = labelsOf(sheet).filter((each) => isWords(each) && each.inline !== true);
    if (label) label.text = `${label.text}${numeral(index)}`;
  }
  return form;
}

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
type Label = Writable<LabelDefinition>;
type Definition = Writable<FormDefinition>;

const CHANGES: readonly ((form: Definition, chance: Chance) => void)[] = [swapped, relevelled, widened, rotated];

/** Other words for what a label names; none that another label of the form has. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  项目名称: ["项目全称", "项目（政策）名称", "立项名称"],
  主管部门: ["预算主管部门", "项目主管部门", "主管部门及代码"],
  实施单位: ["项目单位", "预算单位", "实施部门"],
  计划开始日期: ["开始时间", "起始时间", "项目开始日期"],
  计划完成日期: ["完成时间", "终止时间", "项目结束日期"],
  项目资金总额: ["资金总额", "预算总额", "总投资"],
  年度资金申请总额: ["当年资金总额", "年度预算申请", "本年度申请资金"],
  年度指标值: ["目标值", "本年目标值", "计划指标值"],
  三级指标: ["指标名称", "具体指标", "指标内容"],
  绩效指标: ["指标体系", "绩效目标指标"],
  产出指标: ["产出"],
};

function reworded(form: Definition, chance: Chance): void {
  for (const sheet of form.sheets) {
    for (const label of labelsOf(sheet).filter(isWords)) {
      if (chance(3) !== 0) continue;
      label.text = pick(chance, OTHER_WORDS[label.text] ?? [`本${label.text}`, `${label.text}情况`]);
      if (chance(2) === 0) delete label.aliases;
    }
  }
}

/** Two labels of a block say what the other said: the same words in another order. */
function swapped(form: Definition, chance: Chance): void {
  for (const sheet of form.sheets) {
    for (const block of sheet.blocks) {
      if (block.kind !== "rows") continue;
      const labels = block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "label" ? cell.label : [])),
      );
      const free = labels.filter((label) => isWords(label) && label.inline !== true);
      if (free.length < 2) continue;
      const [one, other] = [pick(chance, free), pick(chance, free)];
      [one.text, other.text] = [other.text, one.text];
    }
  }
}

function relevelled(form: Definition, chance: Chance): void {
  for (const level of form.levels.flatMap((first) => [first, ...first.children])) {
    if (chance(3) !== 0) continue;
    level.label = `${level.label.replace(/指标$|目标$/, "")}类`;
    delete level.aliases;
  }
}

/** A column more on the right; in the table it has a heading of its own. */
function widened(form: Definition, chance: Chance): void {
  for (const sheet of form.sheets) {
    if (sheet.blocks.some((block) => block.kind === "table" && (block.total ?? block.path === "safeguards"))) continue;
    const width = sheet.columns.length;
    sheet.columns.push(12);
    for (const block of sheet.blocks) {
      if (block.kind === "rows")
        for (const { cells } of block.rows) {
          const last = cells.find(({ column, span = 1 }) => column + span === width);
          if (last) last.span = (last.span ?? 1) + 1;
        }
      if (block.kind === "table")
        block.columns.push({
          key: "basis",
          column: width,
          heading: { id: "basis", text: pick(chance, ["实际完成值", "指标依据", "上年完成值", "得分"]) },
          value: { type: "text" },
        });
    }
  }
}

/** The rows of the head in another order. */
function rotated(form: Definition): void {
  const [first] = form.sheets;
  const block = first?.blocks.find((each) => each.kind === "rows" && each.side === undefined);
  if (block?.kind !== "rows") return;
  const row = block.rows.shift();
  if (row) block.rows.push(row);
}

function labelsOf(sheet: Writable<SheetDefinition>): readonly Label[] {
  return sheet.blocks.flatMap((block): readonly Label[] => {
    switch (block.kind) {
      case "note":
        return [];
      case "title":
      case "year":
        return [];
      case "rows":
        return [
          ...(block.side ? [block.side] : []),
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "label" ? [cell.label] : []))),
        ];
      case "matrix":
        return [...block.columns.map(({ heading }) => heading), ...block.rows.map(({ label }) => label)];
      case "table":
        return block.columns.flatMap(({ heading }) => (heading ? [heading] : []));
    }
  });
}

/** Without slots: those must stay. */
function isWords({ text }: Label): boolean {
  return !text.includes("{");
}

function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}

function numeral(index: number): string {
  return `（${[...String(index + 1)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("")}）`;
}
