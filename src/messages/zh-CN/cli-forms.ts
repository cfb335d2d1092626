import type { CliFormsWords } from "../words/cli-forms";

const MOST_FILES = 8;
const named = (files: readonly string[]): string =>
  `${files.slice(0, MOST_FILES).join("、")}${files.length > MOST_FILES ? " 等" : ""}`;

export const cliForms: CliFormsWords = {
  unknownForm: (id, known) => `没有编号为“${id}”的申报表，只有 ${known.join("、")}。说明见 jixiao forms。`,
  alreadyThere: (path) =>
    `${path} 已经存在，里面可能有填好的内容，没有覆盖。请换一个文件名；确实要覆盖，请加 --force。`,
  written: (path) => `已写出 ${path}`,
  template: {
    description: "写出一份空白申报表",
    arguments: { form: "申报表编号，见 jixiao forms" },
    options: {
      year: "预算年度（默认明年）",
      output: "写到这个 .xlsx 文件",
      force: "文件已经存在时覆盖它",
    },
    after:
      "版式、下拉列表、合计公式、红色标记和打印设置与插件插入的完全一样。\n例子：\n  jixiao template chongming-2023 --year 2026 -o 空白表.xlsx",
    notAYear: (value) => `--year 不能是“${value}”，要写 2000 到 2100 之间的年份。`,
  },
  fill: {
    description: "把导出的 JSON 还原成填好的申报表",
    arguments: { document: "由 jixiao 导出的 JSON 文件；- 表示标准输入" },
    options: {
      output: "写到这个 .xlsx 文件",
      force: "文件已经存在时覆盖它",
    },
    after:
      "写出的表再导出一次，内容完全一样；写不出一样的内容时，不写文件，并说明是哪一处。\n例子：\n  jixiao fill 项目.json -o 项目.xlsx",
    unreadable: (path) => `读不出 ${path}。`,
    joined: "文件中有的名称、指标值等带有换行或看不见的字符，已并成一行写出。",
    replaced: "文件中的申报表已有新的定义，按新表写出。",
    leftOut: (pointers) => `新表没有这些内容的位置，没有写出：${pointers.join("、")}。`,
    differs: (pointers, more) =>
      `文件自相矛盾，或有工作表写不出的内容，没有写出任何内容。请核对${pointers.map((pointer) => `“${pointer}”`).join("、")}${more > 0 ? `等 ${pointers.length + more} 处` : ""}。`,
  },
  summary: {
    description: "汇总许多申报表，一个项目一行",
    arguments: { paths: "文件、文件夹（含下级文件夹）或通配符" },
    options: { output: "写到这个 .xlsx 文件", hidden: "隐藏工作表上的申报表也计入" },
    after:
      "屏幕上另外显示部门公开用的一句话：编报绩效目标的项目有几个，涉及多少资金。\n例子：\n  jixiao summary 报送材料/ -o 汇总.xlsx",
    sheet: "汇总",
    title: "财政项目支出绩效目标编报情况汇总",
    columns: {
      number: "序号",
      file: "文件",
      project: "项目名称",
      department: "部门（单位）",
      year: "预算年度",
      form: "申报表",
      total: "项目资金总额（元）",
      annual: "当年预算（元）",
      errors: "错误",
      warnings: "提醒",
      note: "说明",
    },
    totalLabel: "合计",
    sentence: ["编报绩效目标的项目", "个，涉及项目预算资金", "万元。"],
    counted: (rows) =>
      `以下共 ${rows} 行。项目数和金额按“当年预算”（年度资金申请总额）计算，有错误的项目也计入；删去一行，上面的句子和下面的合计会跟着变。`,
    severalYears: (years) => `这些项目的预算年度不同，句中的金额是 ${years.join("、")} 年之和。`,
    numberList: (numbers, more) => `序号 ${numbers.join("、")}${more ? " 等" : ""}`,
    leftOut: (count, numbers) => `有 ${count} 个项目的当年预算为空或不能确定，没有计入：${numbers}。`,
    repeated: (count, numbers) =>
      `有 ${count} 份申报表与前面的内容完全一样，仍然计入：${numbers}。如果是重复报送，请删去。`,
    unread: (count, numbers) => `有 ${count} 行的文件或表没有读出，没有计入：${numbers}。`,
    asides: (count, numbers) => `有 ${count} 行是隐藏的或其他种类的表，没有计入：${numbers}。`,
    aside: ({ years, leftOut, repeated, unread, files, asides }) => {
      const parts = [
        years.length > 1 ? `金额是 ${years.join("、")} 年之和` : "",
        leftOut > 0 ? `${leftOut} 个项目当年预算不明，没有计入` : "",
        repeated > 0 ? `${repeated} 份内容重复，仍然计入` : "",
        unread > 0 ? `${unread} 个文件或表没有读出（${named(files)}）` : "",
        asides > 0 ? `${asides} 份隐藏的或其他种类的表没有计入` : "",
      ].filter((part) => part !== "");
      return parts.length === 0 ? null : `注意：${parts.join("；")}。详见汇总表。`;
    },
    notes: {
      noForm: "没有认出申报表",
      blank: "空白表，没有计入",
      noAnnual: "当年预算为空或不能确定，没有计入",
      sameContent: (number) => `内容与序号 ${number} 完全一样`,
      hidden: (project, sheet) =>
        `${project === null ? "一份申报表" : `“${project}”`}在隐藏的工作表“${sheet}”上，没有计入`,
    },
    pageFooter: "第 &P 页，共 &N 页",
  },
  elements: {
    options: {
      format: "json（默认）为规范 JSON；elements 为预算系统的数据表，每条记录一行",
      csv: "数据表写成 CSV：两张表写进 -o 指定的文件夹，或用 --table 只写一张",
      table: "只要一张表：goals（目标）或 indicators（指标）",
      excel: "CSV 用 Excel 打开：加 BOM，以 = + - @ 开头的文字前加单引号",
    },
    after: "  jixiao export --format elements --csv 报送材料 -o 数据表",
    onlyWith: (option, other) => `选项 ${option} 只能和 ${other} 一起使用。`,
    csvNeedsPlace: "两张表要写进一个文件夹：请用 -o 指定文件夹，或用 --table 只写一张表。",
    notAFolder: (path) => `${path} 不是文件夹，两张表没有地方可写。请用 -o 指定一个文件夹。`,
  },
  forms: {
    description: "列出全部申报表",
    arguments: {},
    options: { format: "输出格式：text（默认）或 json" },
    retired: "（已停用，仍可读取）",
    edition: (revision, replaces) => `第 ${revision} 版${replaces === null ? "" : `，取代 ${replaces}`}`,
    after: "",
  },
  library: {
    description: "从填好的申报表整理出本单位的指标库，不含指标值",
    arguments: { paths: "文件、文件夹（含下级文件夹）或通配符" },
    options: {
      output: "写到这个文件（默认写到标准输出）",
      format: "输出格式：json（默认）或 csv",
      excel: "CSV 用 Excel 打开：加 BOM，以 = + - @ 开头的文字前加单引号",
      hidden: "隐藏工作表上的申报表也计入",
    },
    after: "例子：\n  jixiao library 往年材料/ -o 指标库.json",
    gathered: ({ forms, indicators, numbered }) =>
      `${forms} 份申报表，整理出 ${indicators} 个指标${numbered > 0 ? `；名称里写有数值的 ${numbered} 个没有收入` : ""}。`,
  },
  rules: {
    description: "列出检查规则",
    arguments: {},
    options: { format: "输出格式：text（默认）或 json", form: "只列出适用于这种申报表的规则" },
    after: "",
  },
  schema: {
    description: "显示规范 JSON 的 JSON Schema",
    arguments: { form: "申报表编号，见 jixiao forms；不写则为整个文件的格式" },
    options: { formLanguage: "改为显示表单文件（*.form.json）的 JSON Schema" },
    after: "",
  },
  form: {
    description: "表单文件（*.form.json）：核对、显示",
    show: {
      description: "显示一种申报表的表单文件",
      arguments: { form: "申报表编号，见 jixiao forms" },
      options: {},
      after: "例子：\n  jixiao form show mof-2018 > 本区-2026.form.json",
    },
    propose: {
      description: "把一张空白的（或填好的）申报表做成表单文件，拿不准的逐条说明",
      arguments: { file: "印着这张表的 Excel 文件" },
      options: {
        sheet: "只看这个工作表（默认看全部）",
        answers: "回答过的问题（JSON 文件）",
        output: "写到这个 .form.json 文件，文件名就是编号",
        force: "文件已经存在时覆盖它",
        format: "拿不准的怎样写出：text（默认，写到标准错误）或 json",
      },
      after:
        "没有拿不准的，退出码是 0；有会改变读出内容的，是 1；不是这样的表，是 2。\n例子：\n  jixiao form propose 空白表.xlsx -o 青浦-2026.form.json",
      noSheet: (name, names) => `没有叫“${name}”的工作表，只有${names.map((each) => `“${each}”`).join("、")}。`,
      badAnswers: (file) => `${file} 不是写好的回答。`,
      proposed: (id, doubts) => `${id}：${doubts === 0 ? "没有拿不准的" : `拿不准的有 ${doubts} 处`}`,
      mayBeSaid: (title, answers) =>
        `如果“${title}”就是要填报的表，把 ${answers} 写进一个 JSON 文件，用 --answers 指定它。`,
      choice: ({ answer, reasons, taken }) => `    ${taken ? "现在" : "或者"}：${answer}；${reasons.join("，")}`,
    },
    carried: {
      description: "取出工作簿附带的表单文件",
      arguments: { file: "由 jixiao 写出的 .xlsx 文件", form: "附带几种时，要哪一种的编号" },
      options: {},
      after: "例子：\n  jixiao form carried 收到的.xlsx > 青浦-2026.form.json",
      none: (file) => `${file} 没有附带这样的表单文件。`,
      several: (ids) => `附带的表单有几种：${ids.join("、")}。请在后面写明要哪一种。`,
      offered: (file, id, digest) =>
        `${file} 附带表单文件 ${id}（含义的摘要：${digest}）。核对来源后，可用 jixiao form carried 取出，再用 --forms 指定它。`,
      found: (id, digest) => `附带的表单是 ${id}，含义的摘要：${digest}。请核对来源后再用。`,
    },
    check: {
      description: "核对一个表单文件；再给出填好的表，就说明用它读出了什么",
      arguments: { file: "表单文件", filled: "填好的 Excel 文件、文件夹或通配符" },
      options: { format: "输出格式：text（默认）或 json" },
      after: "例子：\n  jixiao form check 青浦-2026.form.json 已填/*.xlsx",
      sound: (id, fields, tables) => `${id}：没有问题，${fields} 个字段，${tables} 个表格`,
      digest: (digest) => `含义的摘要（definition）：${digest}`,
      noDigest: '建议写上 "digestInJson": true，导出的 JSON 才会说明它用的是哪个定义',
      sameLabels: (other) =>
        `印出的标签与 ${other} 完全一样，这样的表会读作 ${other}；请写上本表独有的标签，只有金额单位不同时请在两个表单里都写 unitDecides`,
      unitDecidesNothing: "写了 unitDecides，但没有别的表单印同样的标签；请去掉",
      notFoundAgain: (sheet, labels) => `按它印出的空白表，工作表“${sheet}”上读不回这些标签：${labels.join("、")}`,
      notReadBlank: (said) => `按它印出的空白表读出来不是空白的${said.length === 0 ? "" : `：${said.join("；")}`}`,
      readAsOther: (other) => `按它印出的空白表会读作 ${other}；标签不足以区分两者`,
      notRead: (others) => `没有读作这种表${others.length === 0 ? "" : `，读作了 ${others.join("、")}`}`,
      read: ({ sheets, fields, of }) => `读出（工作表 ${sheets.join("、")}），${of} 个字段中有 ${fields} 个有内容`,
      rows: (name, rows) => `${name}：${rows} 行`,
      blank: (names) => `空白：${names.join("、")}`,
      leftOver: (count) => `没有读到的单元格 ${count} 个：`,
      nothingLeft: "没有剩下的内容",
      missingLabels: (labels) => `没有找到的标签：${labels.join("、")}`,
    },
  },
  sources: {
    option: "另外再用这个表单文件，或这个文件夹里的表单文件（*.form.json）；可写多次，也可用 JIXIAO_FORMS 设置",
    missing: (path) => `没有表单文件或文件夹 ${path}。`,
    emptyFolder: (path) => `文件夹 ${path} 里没有 *.form.json。`,
    unreadable: (path) => `读不出 ${path}。`,
  },
};
