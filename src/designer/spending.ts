import type { Area } from "../core/grid/grid";
import { nameKey } from "../core/text/text";
import { printedIn, standsFree, type Title } from "./head";
import { unitIn } from "./label-text";
import { inlineLabels } from "./look";
import { type Box, heightOf, type Paper, wordsOf } from "./paper";
import { CLOSING_WORDS, coreOf } from "./words";

/**
 * Tables that break down what the money of a project is planned for: forms of the same family whose titles do not speak of
 * 绩效. So are those of budgets, purchases, salaries and accounts, therefore several things must say it together: the title, headings
 * that reckon an amount out of a quantity and a price, and words that only such forms print.
 */

/** A list of amounts under its headings. */
export interface Spending {
  readonly title: Title;
  /** From its headings to its last row. */
  readonly list: Area;
}

const TITLE = /支出明细表?$|项目.{0,8}(?:支出|经费|资金|预算|费用).{0,8}(?:明细|测算|分解|构成)[^账单]{0,3}$/u;
/** Behind the name of a title. */
const BEHIND = /(?:[(（〔][^()（）〔〕]{0,30}[)）〕]|\d{4}年度?)+$/u;
/** What is taken apart: printed by no accounts, and in no list of what is bought. */
const ACTIVITY =
  /^(?:项目活动|子活动|主要活动|对?(?:项目|子)?活动的?(?:描述|内容)|分项支出|支出分项|分项内容|测算依据.{0,6}|测算标准|测算过程)$/u;
const QUANTITY = /数量|频[率次]|次数|人[数次]|天数|工作量/u;
const PRICE = /单价|价格|标准|定额/u;
const AMOUNT = /金额|合计|小计|计划|预算数?|测算数|经费|申请数$/u;
const PLANNED = /计划|测算|预算|申请|申报|概算/u;
/** What was spent already, and to whom. */
const SPENT =
  /日期|凭证|摘要|借方|贷方|余额|发票|经[办手]|报销|领款|签[收字]|[实已应]付|支付|执行|决算|结算|供应商|供货|品牌|型号|合同|姓名|采购/u;
const PROJECT = /^(?:项目(?:支出)?名称)$/u;
const WHOSE =
  /^(?:预算单位|预算部门|(?:项目)?主管(?:部门|单位)|项目(?:实施|承担|申报)?单位|实施单位|申报单位)(?:及?[代编]码)?$/u;

/** Of a sheet on which nothing speaks of 绩效; null where it is not sure. */
export function spendingOn(paper: Paper): Spending | null {
  for (let row = paper.area.top; row <= Math.min(paper.area.bottom, paper.area.top + MOST_ABOVE); row += 1) {
    const boxes = printedIn(paper, row);
    const box = boxes.find((each) => standsFree(each, boxes) && TITLE.test(nameKey(each.text).replace(BEHIND, "")));
    if (!box) continue;
    const list = amountsBelow(paper, box.area.bottom + 1);
    return list && isPlanned(box, list.keys, headOf(paper, box, list.area)) ? found(box, list.area) : null;
  }
  return null;
}

/** A list of amounts below a title of which somebody says that it is that of a form. */
export function listBelow(paper: Paper, title: Box): Area | null {
  return amountsBelow(paper, title.area.bottom + 1)?.area ?? null;
}

const MOST_ABOVE = 5;

function found(box: Box, list: Area): Spending {
  return { title: { box, kind: "declaration", sure: true }, list };
}

function isPlanned(title: Box, keys: readonly string[], head: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  if (has(SPENT) || SPENT.test(title.key) || !has(QUANTITY) || !has(PRICE)) return false;
  if (!PLANNED.test(title.key) && !has(PLANNED)) return false;
  const own = keys.filter((key) => ACTIVITY.test(coreOf(key))).length;
  const ofProject = head.some((key) => PROJECT.test(key)) && head.some((key) => WHOSE.test(key));
  return own >= 2 || (ofProject && /项目/u.test(title.key));
}

/** The labels between a title and its list. */
function headOf(paper: Paper, title: Box, list: Area): readonly string[] {
  const keys: string[] = [];
  for (let row = title.area.bottom + 1; row < list.top; row += 1) {
    for (const box of printedIn(paper, row)) {
      const inline = inlineLabels(box);
      keys.push(...(inline.length > 0 ? inline.map(({ words }) => coreOf(words)) : [coreOf(box.key)]));
    }
  }
  return keys;
}

const LEAST_HEADINGS = 3;
/** Below its list a form prints who has signed it, and what to mind. */
const BELOW_LIST = /^(?:注|备注|说明|填[表报写]|审[核批]|制表|单位负责人|项目负责人|负责人|联系)/u;

/** The first list whose headings name an amount. */
function amountsBelow(paper: Paper, from: number): { readonly area: Area; readonly keys: readonly string[] } | null {
  for (let top = from; top <= Math.min(paper.area.bottom, from + MOST_HEAD); top += 1) {
    const heads = printedIn(paper, top);
    const all = paper.row(top);
    if (heads.length < LEAST_HEADINGS || heads.length < all.length || heads.some(({ number }) => number !== null))
      continue;
    const deep = Math.max(...heads.map(heightOf));
    const below = deep === 2 ? printedIn(paper, top + 1) : [];
    const keys = [...heads, ...below].map(({ key }) => key);
    if (![...heads, ...below].some((box) => AMOUNT.test(box.key) || unitIn(box.text) !== null)) continue;
    if (keys.some((key) => key.length > LONGEST_HEADING)) continue;
    return { area: { ...paper.area, top, bottom: bottomOf(paper, top + deep) }, keys };
  }
  return null;
}

const MOST_HEAD = 12;
const LONGEST_HEADING = 24;

function bottomOf(paper: Paper, first: number): number {
  for (let row = first; row <= paper.area.bottom; row += 1) {
    const [box, ...others] = printedIn(paper, row);
    if (!box) continue;
    const closes = CLOSING_WORDS.includes(coreOf(box.key)) && row > first;
    const alone = others.length === 0 && box.number === null && box.area.left === paper.area.left;
    const signs = BELOW_LIST.test(wordsOf(box.text)) || inlineLabels(box).length > 0;
    if (closes || (signs && (alone || inlineLabels(box).length > 0))) return row - 1;
  }
  return paper.area.bottom;
}
