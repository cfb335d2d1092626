/**
 * Words that are a target as a whole: by them a line is told from the rest of a name that a column has broken. What is not
 * here is asked about, never taken.
 */
const DEGREES = "显著 明显 有效 持续 稳步 逐步 不断 进一步 有所 大幅 基本 全面 长期 充分 巩固 较 更加 得到";
const STATES =
  "提升 提高 增强 加强 改善 优化 完善 健全 增加 增长 减少 降低 下降 促进 推进 推动 保障 保证 稳定 保持 维护 巩固 扩大 缓解 " +
  "及时 按时 按期 准时 可控 受控 达标 合格 合规 合理 规范 优良 优秀 良好 优 良 好 较好 满意 有效 明显 显著 长期 长效 常态化 " +
  "完成 到位 安全 正常 达到 实现 通过 可持续 无 是 有 效果明显 效果显著 效果良好";

const alternatives = (words: string): string => words.split(" ").join("|");
const WORDS = new RegExp(
  `^(?:${alternatives(DEGREES)}){0,2}(?:得到)?(?:${alternatives(STATES)})(?:明显|显著|良好|到位)?$`,
  "u",
);
const LONGEST = 12;

export function isTargetWord(text: string): boolean {
  return text.length <= LONGEST && WORDS.test(text);
}
