export { checkedOf, type Checked } from "./checked/checked";
export { allFindings, checkSheets, findingsOf } from "./engine/check";
export { notCheckedOf, type NotChecked } from "./engine/not-checked";
export type { WhyNotChecked } from "./checked/hindrances";
export { tidyTargets, type FixOffer } from "./indicators/tidy";
export { fundTree, type FundNode } from "./money/fund-tree";
export { isHiddenForm } from "./paper/worksheets";
export { progress, type FormProgress, type SectionProgress } from "./progress";
export { RULE_IDS, RULES } from "./registry";
