import type { Level1Definition, Level2Definition } from "../language";

/** Levels of indicators that the single-sheet declarations share, with every wording seen. */

/** 产出指标 as all of them have it; where its cost is a level of its own is for each form to say. */
export const OUTPUT_LEVEL: Level1Definition = {
  code: "output",
  label: "产出指标",
  aliases: ["产出", "产出目标", "项目产出指标", "项目完成指标", "完成指标"],
  required: true,
  children: [
    { code: "output.quantity", label: "数量指标", aliases: ["数量", "产出数量", "产出数量指标"] },
    { code: "output.quality", label: "质量指标", aliases: ["质量", "产出质量", "产出质量指标"] },
    { code: "output.timeliness", label: "时效指标", aliases: ["时效", "产出时效", "产出时效指标", "时效目标"] },
  ],
};

/** Until 2025 the cost is a second level of the output. */
const OUTPUT_COST: Level2Definition = {
  code: "output.cost",
  label: "成本指标",
  aliases: ["成本", "产出成本", "产出成本指标", "成本目标"],
};

export const OUTPUT_WITH_COST: Level1Definition = {
  ...OUTPUT_LEVEL,
  children: [...OUTPUT_LEVEL.children, OUTPUT_COST],
};

export const BENEFIT_LEVEL: Level1Definition = {
  code: "benefit",
  label: "效益指标",
  aliases: ["效益", "效益目标", "项目效益指标", "效果指标", "效果目标"],
  required: true,
  children: [
    { code: "benefit.economic", label: "经济效益指标", aliases: ["经济效益"] },
    { code: "benefit.social", label: "社会效益指标", aliases: ["社会效益"] },
    {
      code: "benefit.ecological",
      label: "生态效益指标",
      aliases: ["生态效益", "环境效益", "环境效益指标", "生态环境效益指标"],
    },
    { code: "benefit.sustainability", label: "可持续影响指标", aliases: ["可持续影响", "可持续发展影响指标"] },
  ],
};

export const SATISFACTION_LEVEL: Level1Definition = {
  code: "satisfaction",
  label: "满意度指标",
  aliases: ["满意度", "满意度目标"],
  required: true,
  children: [
    {
      code: "satisfaction.served",
      label: "服务对象满意度指标",
      aliases: ["服务对象满意度", "满意度指标", "满意度", "社会公众或服务对象满意度指标"],
    },
  ],
};

/** Satisfaction where both levels of it have one name. */
export const SATISFACTION_TWICE: Level1Definition = {
  ...SATISFACTION_LEVEL,
  children: [
    {
      code: "satisfaction.served",
      label: "满意度指标",
      aliases: ["满意度", "服务对象满意度指标", "服务对象满意度"],
    },
  ],
};

/** As the layouts of the ministry print them. */
export const LEVELS: Level1Definition[] = [OUTPUT_WITH_COST, BENEFIT_LEVEL, SATISFACTION_LEVEL];
