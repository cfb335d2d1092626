import type { LibraryWords } from "../words/library";

const KEPT = {
  kept: "下次打开面板时还在。",
  full: "但浏览器的存储空间已满，没有保存，关闭面板后要重新载入。请移除不用的表单。",
  closed: "但这里不能保存，关闭面板后要重新载入。",
};

export const library: LibraryWords = {
  search: "查找指标",
  searchHint: "名称或拼音首字母",
  level: "指标级别",
  anyLevel: "全部级别",
  levels: {
    "output.quantity": "数量指标",
    "output.quality": "质量指标",
    "output.timeliness": "时效指标",
    "cost.economic": "经济成本指标",
    "cost.social": "社会成本指标",
    "cost.ecological": "生态环境成本指标",
    "benefit.economic": "经济效益指标",
    "benefit.social": "社会效益指标",
    "benefit.ecological": "生态效益指标",
    "benefit.sustainability": "可持续影响指标",
    "satisfaction.served": "服务对象满意度指标",
  },
  found: (count) => `列出 ${count} 个指标`,
  nothingFound: "没有这样的指标。换一个词，或把级别改为“全部级别”。",
  results: "可选的指标",
  own: "本单位",
  inWords: "定性",
  byDate: "年月底前",
  fill: "填入",
  fillNamed: (name) => `填入“${name}”`,
  filled: (name, place) => `已填入“${name}”，请到 ${place} 补上指标值。`,
  noLevel: (level) => `这份申报表没有“${level}”，不能填入。`,
  noBlankRow: (level) =>
    `“${level}”下没有空白行了，没有填入。请先在这一级下面插入一行，或清空一行不要的指标，再点“填入”。`,
  hint: "填入所在的空白行；所在行不合适，就填入这一级的第一个空白行。不改动已经填写的内容，指标值由您填写。",
  ownTitle: "本单位的指标库",
  ownHint: (loaded) =>
    loaded === 0
      ? "载入往年整理好的指标，列在最前面；也可以把这个工作簿里的指标存成文件，供别人载入。"
      : `载入的 ${loaded} 个指标列在最前面，保存在这台电脑的浏览器里。`,
  loadFile: "载入指标库文件",
  loaded: (count, kept) => `已载入 ${count} 个指标，列在最前面。${KEPT[kept]}`,
  lost: "保存在浏览器里的指标库读不出来了，可能被清理过。请重新载入文件，或点“移除”。",
  save: (count) => `存成文件（${count} 个）`,
  fileName: "指标库",
  saved: (count) => `已把 ${count} 个指标存成文件，不含指标值。`,
  unsavable: "这里不能保存文件。请在 Excel 网页版里打开面板，或用命令行 jixiao library 整理。",
  remove: "移除",
  removed: "已移除载入的指标。",
  notALibrary: "这不是指标库文件。请选择 jixiao library 整理出的 JSON 文件。",
  lacking: "随面板发布的指标没有取到，可能是网络中断，下面可能列不全。网络正常后，切换到别的页再回来会重新获取。",
};
