import type { DesignerWords } from "../words/designer";

const values: DesignerWords["values"] = {
  text: "文字",
  money: "金额",
  decimal: "数",
  percent: "百分比",
  points: "分数",
  date: "日期",
  "partial-date": "日期（可以不全）",
  period: "起止时间",
  duration: "时长",
  "code-name": "编码和名称",
  "person-phone": "姓名和电话",
  signature: "签字或盖章",
  target: "指标值",
  choice: "选项",
  boxes: "勾选框",
  level1: "一级指标",
  level2: "二级指标",
  kind: "印好的类别",
  ticks: "打勾",
};

export const designer: DesignerWords = {
  values,
  why: {
    empty: "工作表是空的。",
    "no-title": "没有找到绩效表的标题。",
    "no-head": "没有找到项目名称一类的填写栏。",
    "one-column": "内容都排在一列里。请连同表格一起粘贴，一项占一格。",
    "no-indicators": "没有找到绩效指标的表格。",
    unsayable: "这张表的排列方式还写不成表单文件。",
  },
  asks: {
    form: (words) => `工作表上有几张表，要的是“${words}”吗？`,
    meaning: (words) => `“${words}”填的是什么？`,
    kind: (words) => `“${words}”怎样填写？`,
    half: () => "并排的两组指标，哪一组是年度指标？",
    level: (words) => `“${words}”是哪一级、哪一类指标？`,
    unit: () => "表上没有印金额单位，金额按什么单位填写？",
    relation: (words) => `“${words}”的合计关系成立吗？`,
    "left-over": (words) => `“${words}”没有归到任何一栏，它是什么？`,
  },
  answer: (answer) => {
    switch (answer.is) {
      case "half":
        return answer.path === "indicators" ? "按现在的分法" : "换过来";
      case "unit":
        return answer.printed === "values" ? `单位写在金额后面，多为${answer.unit}` : answer.unit;
      case "relation":
        return answer.holds ? "应当相等，是填表的人填错了" : "这张表没有这个关系";
      case "form":
        return `“${answer.title}”`;
    }
  },
  own: "本表自己的一项",
  isWords: "只是印的文字，不填内容",
  line: "一行文字",
  lines: "多行文字",
  reason: (reason) => {
    switch (reason.reason) {
      case "known-words":
        return `别的表也印“${reason.words}”`;
      case "like-words":
        return `像别的表的“${reason.words}”`;
      case "ending":
        return `字面是“${reason.words}”`;
      case "stands-with":
        return reason.words === "" ? "和同类的栏目在一起" : `和“${reason.words}”在一起`;
      case "fails":
        return `填的是 ${reason.left}，算出来是 ${reason.right}`;
      case "written":
        return `印着“${reason.words}”`;
      case "otherwise":
        return "没有别的依据";
    }
  },
};
