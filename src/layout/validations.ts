import { a1 } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import { PRINTED_UNITS } from "../core/number/amounts";
import { flat, type PlainSegment, printed, type Segment } from "../forms/compile/label-words";
import { kindOf } from "../values";
import { ANYTHING, prompting, type Guard, type Words } from "../values/content";
import type { ValueType } from "../values/kind";
import type { ValidationPlan } from "./plan";
import type { SheetAmounts } from "./totals";

const FORMULA_LIMIT = 255;
const ALERT_LIMIT = 225;

/** What a sheet asks of whoever types: labels refuse it, inputs say what they take. */

/** What is asked of an input; of a total, that it be left to its formula; of an amount whose unit no label prints, that too. */
export function valueGuard(type: ValueType, isTotal: boolean, { form, values: { unit } }: SheetAmounts): Guard | null {
  if (type.type !== "money") return kindOf(type).guard(unit);
  if (form.unitInValues) return prompting({ title: "金额", message: "连同单位一起填写，例如：164万元。没有的留空。" });
  const guard = kindOf(type).guard(unit);
  return isTotal && guard ? { ...guard, prompt: { title: "自动合计", message: "由公式算出，一般不用填写。" } } : guard;
}

/** Typing over a label is refused; in a label with slots, only the slots may change. */
export function labelGuard(area: Area, text: string, segments: readonly Segment[]): Guard | null {
  const cell = a1(area.top, area.left);
  const pieces = flat(segments);
  const slots = new Set(pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : [])));
  const units = slots.has("unit") ? PRINTED_UNITS : [null];
  const tests = new Set(units.flatMap((unit) => slotTests(cell, text, pieces, unit)));
  const formula = `=${anyOf(tests)}`;
  if (tests.size === 0 || formula.length > FORMULA_LIMIT) return null;
  const alert = shortened(labelWords(text, slots));
  return { rule: { kind: "custom", formula }, alert: { style: "stop", ...alert }, prompt: null };
}

/** What a label with slots is still like, its unit being the one given; none where it is nothing but slots. */
function slotTests(
  cell: string,
  text: string,
  pieces: readonly PlainSegment[],
  unit: string | null,
): readonly string[] {
  const isOpen = (piece: PlainSegment) => piece.kind === "slot" && (piece.slot !== "unit" || unit === null);
  const said = (some: readonly PlainSegment[]) => printed(some, () => unit);
  const first = pieces.findIndex(isOpen);
  if (first === -1) return [exact(cell, unit === null ? text : said(pieces))];
  const [start, end] = [said(pieces.slice(0, first)), said(pieces.slice(pieces.findLastIndex(isOpen) + 1))];
  const ends = [
    ...(start === "" ? [] : [`LEFT(${cell},${start.length})=${quoted(start)}`]),
    ...(end === "" ? [] : [`RIGHT(${cell},${end.length})=${quoted(end)}`]),
  ];
  if (ends.length === 0) return [];
  // Without its years, a label is printed without the bracket around them.
  const bare = unit === null && !(text.startsWith(start) && text.endsWith(end));
  return [`AND(${ends.join(",")})`, ...(bare ? [exact(cell, text)] : [])];
}

function anyOf(tests: ReadonlySet<string>): string {
  const all = [...tests].join(",");
  return tests.size > 1 ? `OR(${all})` : all;
}

function exact(cell: string, label: string): string {
  return `EXACT(${cell},${quoted(label)})`;
}

/** A string in a formula. A line break needs CHAR(10): a formula's string holds none in every program. */
function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join("&CHAR(10)&");
}

function labelWords(label: string, slots: ReadonlySet<string>): Words {
  const kept = `其他文字请保持原样：${label}`;
  if (slots.size === 0) {
    const message = `这里是表内文字“${label}”。按“取消”恢复原样；如果已经删掉，请原样重新输入：${label}`;
    return { title: "表内文字请勿改动", message };
  }
  if (!slots.has("unit")) return { title: "这里只改年份", message: `这里只能改年份，${kept}` };
  return slots.size === 1
    ? { title: "这里只改金额单位", message: `金额单位只能是“元”或“万元”，${kept}` }
    : { title: "这里只改年份和金额单位", message: `这里只能改年份和金额单位（“元”或“万元”），${kept}` };
}

function shortened(said: Words): Words {
  return said.message.length <= ALERT_LIMIT ? said : { ...said, message: `${said.message.slice(0, ALERT_LIMIT - 1)}…` };
}

/**
 * Native data validation: one for cells below one another that ask for the same; those that say nothing are left out.
 */
export function validations(
  cells: readonly { readonly area: Area; readonly guard: Guard | null }[],
): readonly ValidationPlan[] {
  const joined: ValidationPlan[] = [];
  for (const { area, guard } of cells) {
    if (guard === null || (guard.rule === ANYTHING && guard.prompt === null)) continue;
    const plan = { area, ...guard };
    const above = joined.findIndex(
      (other) =>
        other.area.bottom + 1 === area.top &&
        other.area.left === area.left &&
        other.area.right === area.right &&
        JSON.stringify({ ...other, area: null }) === JSON.stringify({ ...plan, area: null }),
    );
    const other = joined[above];
    if (other) joined[above] = { ...plan, area: { ...other.area, bottom: area.bottom } };
    else joined.push(plan);
  }
  return joined;
}
