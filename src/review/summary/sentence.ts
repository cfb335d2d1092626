import Big from "big.js";
import type { Money } from "../../core/number/money";
import { withSeparators } from "../../core/number/numbers";
import type { SummaryWords } from "../../messages/cli-forms";
import type { Published } from "./rows";

/** The sentence that departments publish: 编报绩效目标的项目247个，涉及项目预算资金314,076.90万元。 */
export function publishedSentence({ projects, annual }: Published, words: SummaryWords): string {
  const [before, between, after] = words.sentence;
  return `${before}${projects}${between}${inTenThousands(annual)}${after}`;
}

/** In 万元 with separators and two digits, rounded half up as in the sheet. */
function inTenThousands(amount: Money): string {
  return withSeparators(new Big(amount).times("0.0001").round(2, Big.roundHalfUp).toFixed(2));
}
