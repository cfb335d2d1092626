/**
 * Words that the review rules go by, as data. Each list holds what is certain and leaves the doubtful out: a rule that
 * misses a case is put right by a reviewer, one that accuses wrongly is switched off by everybody. Names are compared
 * as `nameKey` folds them. The lists come from the published forms the project was built on and from the guides to
 * writing indicators; they grow by cases, each with a test.
 */

// Measures in words. A target without digits that says one of these can still be checked afterwards.

/** Ninety per cent, every month, all that there are, none at all, yes or no. */
export const MEASURE_WORDS =
  /百分之|百分百|零|全覆盖|全部|全员|全体|所有|每[年月季周日天旬半]|按[年月季周日天旬]|当[年月季周日天]|年[内底末]|月[内底末]|季[度]?[内底末]|实时|即时|足额|应.尽.|[Ⅰ-Ⅻⅰ-ⅻ]|^(?:无|未|没有|不发生|杜绝)|^(?:是|否|有|合格|达标|通过|通过验收|验收通过|验收合格|全部?达标)$/;

/** Words that begin like a figure and are none: 进一步 is no step, 十分 no score, 第一时间 no hour. */
export const NO_FIGURES = /进一步|十分|第一时间|一定|一般|一致|统一|万无一失|一流|一体|唯一|一律|一切|一如既往/g;

/** A cost that is bounded by a document outside the form: no figure, yet something to check against. */
export const COST_REFERENCES = /预算|概算|标准|定额|限价|限额|合同|批复|文件|规定额度/;

/** A time that is fixed in a document outside the form. 按计划 is not one: the plan is this form. */
export const TIME_REFERENCES = /合同|协议|工期|节点|批复|文件|通知|章程|工作日|时限/;

// Shares: names whose value is a part of a whole.

/** 率, 比例, 占比, 比重 at the end. 覆盖面 is left out: it is also counted in villages. */
export const SHARE_NAME = /(?:率|比例|占比|比重)$/;

/** Names that end alike and are measured otherwise: frequency, power, efficiency, an example set, cases in 10,000 people. */
export const NO_SHARE =
  /(?:频率|功率|效率|分辨率|速率|心率|汇率|码率|帧率|曲率|倍率|斜率|费率|周转率|容积率|生产率|采样率|折射率|电阻率|透射率|表率|草率)$|(?:[十百千]?万|千|百)(?:人|户|车|吨|元|名|次)[^率]{0,6}率$/;

/** Units of shares. 分 and 级 are none. */
export const SHARE_UNITS: ReadonlySet<string> = new Set("% ‰ ‱ 比例 倍 成 百分点 个百分点 个点".split(" "));

/** Shares that end at 100 %: parts of what is there to be done, reached or asked. */
export const CAPPED_SHARE =
  /(?:合格|完成|覆盖|及时|达标|到位|出勤|到岗|出席|满意|执行|知晓|参与|通过|准确|完好|普及|发放|兑付|支付|拨付|验收|公开|公示|整改|参保|接种|合规|优良|优秀|响应|办结|足额|按时|按期)率$|满意度$/;

/** Shares that may exceed it whatever else the name says: growth, plans for income that are surpassed. */
export const UNCAPPED = /超|增长|增幅|提升|提高|上升|增加|收益|收入|回报|产值|税收|销售|投资|招商|募集/;

// Satisfaction.

/** Satisfied people as a share; not a rise of it, nor how many were asked. */
export const SATISFACTION_NAME = /满意/;
export const NO_SATISFACTION_LEVEL =
  /不满意|未满意|提升|提高|增长|增幅|上升|改善|增加|降低|下降|调查|问卷|测评|回收|参与|覆盖/;

// Costs.

/** Names in cost rows that mean money to be saved, earned or brought in: for these at least is right. */
export const SAVING =
  /节约|节省|节支|压减|压缩|降低|下降|减少|核减|审减|增收|收入|收益|效益|利润|自筹|配套|撬动|带动|拉动|吸引|引导|社会资本|到位|最低|下限|保底/;

/** Names of the money that a project costs as a whole, beside `NO_TOTAL_COST`. 造价 may be that of the works it serves. */
export const COST_NAME = /成本|费|资金|预算|支出|投入/;

/** Names of money for one of many, of a standard, or of more than this project. */
export const NO_TOTAL_COST =
  /单位|单价|单次|单个|单项|每|均|标准|定额|限额|上限|投资|累计|历年|全市|全区|全国|行业|市场|原|上年|去年|往年|同类|合同|产值|营业/;

/** Cost names that are money whatever the row: these end a noun, 发放费用 no more than 运行费用. */
export const MONEY_COST_NAME = /(?:成本|费用|经费|单价|造价|金额)$/;
/** Costs that are not counted in money. */
export const NO_MONEY_COST = /时间成本|人力成本|能耗|碳排放|资源|环境|生态|社会成本|机会成本|人工/;
/** An amount of money wherever it stands. */
export const AMOUNT_NAME = /金额$/;

/** Words that any two names may share; what remains tells what they are about. */
export const COMMON_WORDS =
  /单位|单价|成本|标准|数量|数目|人数|人次|次数|场次|面积|长度|里程|项目|工作|完成|建设|开展|实施|组织|费用|经费|资金|支出|人均|平均|补助|补贴|发放|采购|购置|改造|服务|活动|情况|指标/g;

// People.

export const PEOPLE_NAME = /(?:人数|人次|人次数)$/;
/** Units that count people, loosely too. */
export const PEOPLE_UNITS: ReadonlySet<string> = new Set(
  "人 人次 人天 人日 人月 人年 名 位 员 个 个次 对 代表 学生 次".split(" "),
);

// Time.

/** What is due when the project itself is over. */
export const AFTER_PROJECT =
  /质保|保修|维保|质量保证|后评价|绩效评价|绩效自评|自评|审计|决算|归档|尾款|还款|偿还|回访|总结/;

// Directions: names of what there should be little of.

export const ADVERSE_NAME = /(?:(?:投诉|差错|事故|死亡|逾期|偏差)率|事故数)$/;
/** Times that should be short. 使用时 is an hour of use. */
export const ADVERSE_DURATION = /(?:响应时间|办理时限|(?<![使启利应])用时)$/;
/** How much less of it there is to be: the more the better. */
export const LESS_OF_IT = /降低|减少|下降|缩短|压[缩减降]|节[约省]|提前|避免|防止|消除|遏制/;
/** Without any of it, and pests that are to die. */
export const WANTED_ADVERSE = /[零无未不非免](?:投诉|差错|事故|死亡|逾期|偏差)|[虫螺蚊蝇蟑鼠蚁草菌].{0,8}死亡率$/;
/** Accidents of others, which somebody deals with. */
export const ADVERSE_OF_OTHERS =
  /(?:处理|处置|查处|排查|救援|救助|调查|勘查|鉴定|化解|核查|理赔|接报|接警|出警).{0,8}事故数$/;
