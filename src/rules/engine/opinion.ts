/**
 * What reviewers write under a declaration they send back: the eleven opinions (监审意见) that they choose from, by
 * number, as one system of theirs lists them. A rule carries those that it gives a reason for.
 */
export type Opinion =
  /** 1 指标不够完整 */
  | "incomplete"
  /** 2 指标不够细化、量化 */
  | "vague"
  /** 3 指标与项目的相关性不够 */
  | "unrelated"
  /** 4 指标与指标值不匹配 */
  | "mismatched"
  /** 5 建议拆分指标 */
  | "to-be-split"
  /** 6 一级指标类型错误 */
  | "wrong-level1"
  /** 7 二级指标类型错误 */
  | "wrong-level2"
  /** 8, 9, 10 建议增加明确的效益、产出、满意度指标 */
  | "benefit-wanted"
  | "output-wanted"
  | "satisfaction-wanted"
  /** 11 其他 */
  | "other";
