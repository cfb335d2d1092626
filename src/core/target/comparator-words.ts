/** The words of comparators, as data: `comparators.ts` puts them together. They stand here and nowhere else. */

/** Before or behind a negation they change nothing. */
export const MODALS =
  "应当 应该 应 必须 务必 务须 须 需要 需 要 力争 争取 力求 确保 保证 保持 保障 原则上 一般 一律 均 都 绝对 坚决 始终 总体 绝 决";
/** What a target may reach at least or at most. */
export const LEAST = "至少 最少 起码 最起码";
/** Bounds and bases that are also the beginning or the end of other words (最高点, 超时, 不到位): only before a number. */
export const LEAST_NUMBER = "最低 最小 最短 最早于 最早";
export const MOST = "至多 最多 顶多";
export const MOST_NUMBER = "最高 最大 最长 最迟于 最迟 最晚于 最晚";

/** 严禁 and 避免 deny as 不 does. */
export const NEGATIONS =
  "严禁 禁止 杜绝 防止 避免 切勿 请勿 切忌 并非 绝非 并未 从未 尚未 并不 从不 请别 没有 没 未 勿 不";
/** What may stand between a negation and what it negates. */
export const AUXILIARIES =
  "应当 应该 应 该 可能 可以 可 能够 能 得以 得 宜 准许 准 许 允许 容许 会 要 再 曾 有 出现 发生 存在 被 让 使 敢";
/** With these nothing is forbidden: 不必低于, 不要求超过, 不能保证高于. */
export const DOUBTFUL = "需要 需 须 必 用 一定 要求 求 见得 至于 仅 只 单 保证 确保";

/** Base words, by the side on which they lie. */
export const UP = "高于 大于 多于 长于 宽于 厚于 深于 重于 优于 好于 超过 超出 超越 突破 晚于 迟于";
export const DOWN = "低于 小于 少于 短于 窄于 薄于 浅于 轻于 劣于 差于 亚于 早于";
export const UP_NUMBER = "超 不止";
export const DOWN_NUMBER = "不足 不到 不满 未满";
export const EQUAL = "等同于 等于";

/** Words with which a figure is reached or stands somewhere, between a negation and the figure: 未达到, 不得在. */
export const REACHING =
  "[应当该可以能够得宜准许允容会要再曾有出现发生存任何一项个例条被让使敢必须需用见定至于仅只单达到在是为处位落控制完成实现]";
export const PERMISSION = "可以|允许|准许|可能|能够|难以|是否|能否|有无|除非";
export const FORBIDDEN = "不得|不能|不可|不准|不许|不应|不宜|不会|不要|不允许|禁止|严禁|没有|避免|防止|杜绝|勿";
