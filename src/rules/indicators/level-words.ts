/**
 * Names that say by their last words at which level an indicator belongs, as data for `misfiled.ts`. Only pairs of
 * words and levels that no reviewer would defend: where two levels may do (及时率 as a quality of service, 达标率 of
 * water as an effect on the environment), nothing is said. Codes of levels mean the same in every form.
 */
export interface LevelWords {
  /** Ends of names, as `nameKey` folds them. */
  readonly ends: readonly string[];
  /** A name that holds one of these is about something else. */
  readonly unless?: RegExp;
  /** Only where the target is a share, and says nothing of a time either. */
  readonly sharesOnly?: boolean;
  /** Codes of the second levels where such a name surely does not belong. */
  readonly foreign: readonly string[];
  /** Where it belongs, by the first of these codes that a form has; empty where that is not certain. */
  readonly home: readonly string[];
}

const COSTS = ["output.cost", "cost.economic"];
const BENEFITS = ["benefit.economic", "benefit.social", "benefit.ecological", "benefit.sustainability"];
const SATISFACTION = ["satisfaction.served", "impact.satisfaction"];
const TIMELINESS = ["output.timeliness"];
const QUALITY = ["output.quality"];

/** What a project itself does in time: how soon others act (响应, 处置, 救助) may be an effect. */
const OWN_STEPS =
  "完成 完工 竣工 开工 交付 验收 拨付 下拨 支付 发放 到位 报送 上报 开展 实施 采购 执行 启动 建设 投用 配送 下达";
const IN_TIME = "及时率 及时性 及时度 及时程度 及时情况";
const ON_TIME_SHARES = "完成率 完工率 竣工率 开工率 交付率 发放率 拨付率 支付率 到位率 验收率 报送率";
const ON_TIME = "按时 按期 如期 准时";

/** Whose soundness is tested when the work is handed over; of water, food or pupils it is an effect. */
const OWN_WORK =
  "验收 工程 施工 工程质量 施工质量 建设质量 维修质量 安装质量 采购质量 设备质量 货物质量 项目质量 印刷质量 制作质量";
const SOUND = "合格率 达标率 优良率 通过率";

/** Something of time in a name: then a share may well say how much was done by when. */
const SOME_TIME = /[时期限天日月年周早快]/;
/** Something of money in a name: 成本控制达标率 is a cost. */
const SOME_MONEY = /成本|费|资金|经费|预算|支出|投入|造价|价|金额|投资|节约|节支/;

export const LEVEL_WORDS: readonly LevelWords[] = [
  {
    ends: words("满意度 满意率 满意程度 满意度评价 满意度评分 满意度得分"),
    foreign: ["output.quantity", ...QUALITY, ...TIMELINESS, ...COSTS, "cost.social", "cost.ecological", ...BENEFITS],
    home: SATISFACTION,
  },
  {
    ends: [...joined(OWN_STEPS, IN_TIME), ...joined(ON_TIME, ON_TIME_SHARES)],
    foreign: ["output.quantity", ...COSTS, ...BENEFITS, ...SATISFACTION],
    home: TIMELINESS,
  },
  { ends: words("及时率 及时性"), foreign: ["output.quantity", ...COSTS], home: TIMELINESS },
  {
    ends: words("完成时间 完工时间 竣工时间 开工时间 完成时限 完成期限 交付时间 拨付时间 支付时间 发放时间"),
    unless: /平均|人均|单次|每|缩短|节约|减少|压缩/,
    foreign: ["output.quantity", ...QUALITY, ...COSTS, ...BENEFITS, ...SATISFACTION],
    home: TIMELINESS,
  },
  { ends: words("合格率 达标率 优良率 验收通过率"), foreign: ["output.quantity"], home: QUALITY },
  {
    ends: joined(OWN_WORK, SOUND),
    foreign: ["benefit.economic", "benefit.social", "benefit.sustainability", ...SATISFACTION],
    home: QUALITY,
  },
  {
    ends: words("合格率 达标率 优良率 处置率 覆盖率 知晓率"),
    unless: SOME_TIME,
    sharesOnly: true,
    foreign: TIMELINESS,
    home: [],
  },
  {
    ends: words("合格率 达标率 优良率 知晓率 覆盖率 普及率 就业率 参与率 入学率 幸福感 获得感 安全感"),
    unless: SOME_MONEY,
    foreign: COSTS,
    home: [],
  },
];

function words(list: string): readonly string[] {
  return list.split(" ");
}

function joined(first: string, second: string): readonly string[] {
  return words(first).flatMap((start) => words(second).map((end) => start + end));
}
