import Big from "big.js";
import { clausesOf } from "../text/clauses";
import { stripTags } from "../text/html";
import { withoutTitles } from "../text/leftovers";
import { YUAN_IN } from "./amounts";
import { moneyOf, type Money } from "./money";
import { withoutSpaces } from "../text/text";

/** What a running text says the project's budget is. */
export interface StatedBudget {
  readonly amount: Money;
  /** Half of the last digit written: a text rounds (`48万元` for 481,000元), and no more than that. */
  readonly rounding: Money;
  /** Amount and unit as written. */
  readonly written: string;
  /** The year that the text names with it, if any. */
  readonly year: number | null;
}

/**
 * A clause that begins with the project's own budget and goes on to its amount. `本`, `该` or 项目 before the words, or
 * a sentence that begins with them, make it certain whose budget is meant; the budget of a district, of an activity or
 * of a part is never taken for it. 总投资 is left out: it may hold money that is no budget.
 */
const BULLET = String.raw`(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.)])?`;
const YEAR = String.raw`(?:(20\d\d)年度?)?`;
const OWN = "(本项目|该项目|此项目|项目|本专项|该专项)(?:的)?";
const WHOLE =
  "总预算|预算总额|预算总金额|总投入|资金总额|预算资金总额|经费总额|总经费|经费总预算|资金总预算|预算总经费";
const SOME = "年度预算|当年预算|本年度预算|年度资金|预算资金|预算金额|申请资金|资金预算|经费预算|预算";
const LINK = "(?:共计|总计|合计|共|为|是|计|达|:){0,3}";
const AMOUNT = String.raw`(?:人民币)?((?:\d{1,3}(?:,\d{3}){1,5}|\d{1,13})(?:\.(\d{1,6}))?)(亿元|万元|元)(?!/|每|左右|上下|以[上下内]|的)`;
const BUDGET = new RegExp(`^${BULLET}${YEAR}(?:${OWN})?${YEAR}(${WHOLE}|${SOME})${LINK}${AMOUNT}`);
const WHOLE_ONLY = new RegExp(`^(?:${WHOLE})$`);

/** Every budget of the project itself that a text states. Amounts without a unit, and about ones, are passed over. */
export function statedBudgets(text: string): readonly StatedBudget[] {
  return clausesOf(withoutTitles(stripTags(text))).flatMap(({ text: clause, opens }): StatedBudget[] => {
    const match = BUDGET.exec(withoutSpaces(clause.slice(0, LONGEST)));
    if (!match) return [];
    const [, yearBefore, own, yearBehind, kind = "", digits = "", decimals = "", unit = ""] = match;
    if (own === undefined && !(opens && WHOLE_ONLY.test(kind))) return [];
    const factor = YUAN_IN.get(unit) ?? 1;
    const year = yearBehind ?? yearBefore;
    return [
      {
        amount: moneyOf(new Big(digits.replaceAll(",", "")).times(factor)),
        rounding: moneyOf(new Big(factor).div(2).div(new Big(10).pow(decimals.length))),
        written: `${digits}${unit}`,
        year: year === undefined ? null : Number(year),
      },
    ];
  });
}

/** What stands further behind in a clause cannot be at its beginning. */
const LONGEST = 120;
