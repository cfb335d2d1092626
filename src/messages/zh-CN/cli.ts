import type { WhyNotChecked } from "../../rules/checked/hindrances";
import type { CliWords, SeverityCounts } from "../words/cli";
import { common } from "./common";

const guessed = (guess: string | null): string => (guess === null ? "" : `是不是想写 ${guess}？`);
const SEE_HELP = "用法见 jixiao --help。";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

const { severities } = common;
const counts = (count: SeverityCounts): string =>
  (["error", "warning", "info"] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => `${severities[severity]} ${count[severity]} 处`)
    .join("，");

const WHY_NOT: Readonly<Record<WhyNotChecked, string>> = {
  unreadable: "要用到的内容读不出来",
  negative: "要用到的数小于零",
  "unit-unknown": "金额的单位不明",
  "no-result": "文件没有保存公式的计算结果",
  "not-found": "要用到的文字或工作表找不到",
};

export const cli: CliWords = {
  description: "成批检查和导出财政项目支出绩效目标申报表，不需要打开 Excel。",
  failed: (reason) => `没有完成，程序遇到没有预料到的问题：${reason}`,
  outputLost: (reason) => `没有输出完整的结果（${reason}）。`,
  progress: "{bar} {value}/{total} 个文件，还需约 {eta_formatted}",
  options: {
    locale: "显示语言：zh-CN 或 en-US（默认按系统语言，英语以外都用中文）",
    version: "显示版本号",
    help: "显示帮助",
    jobs: "同时读几个文件（默认每个处理器一个）",
    timeout: "读一个文件最多用多少秒（默认 60）",
  },
  help: {
    headings: {
      "Usage:": "用法：",
      "Arguments:": "参数：",
      "Options:": "选项：",
      "Commands:": "命令：",
      "Global Options:": "通用选项：",
    },
    optionsPlaceholder: "[选项]",
    commandPlaceholder: "[命令]",
    commandUsage: "help [command]",
    commandDescription: "显示某个命令的帮助",
    after: "退出状态：0 没有错误；1 有错误；2 有内容无法判断（参数不对、文件读不了、\n认不出申报表）；130 被中断。",
  },
  usage: {
    unknownOption: (option, guess) => `没有 ${option} 这个选项。${guessed(guess)}${SEE_HELP}`,
    unknownCommand: (command, guess) => `没有“${command}”这个命令。${guessed(guess)}${SEE_HELP}`,
    missingArgument: (argument) => `缺少参数 <${argument}>。${SEE_HELP}`,
    optionNeedsValue: (option) => `选项 ${option} 后面要写一个值。`,
    optionRequired: (option) => `必须写选项 ${option}。`,
    conflict: (option, other) => `选项 ${option} 和 ${other} 不能同时使用。`,
    tooManyArguments: `参数太多了。${SEE_HELP}`,
    cannotUnderstand: `看不懂这条命令。${SEE_HELP}`,
    notAChoice: (option, value, choices) => `${option} 不能是“${value}”，只能是 ${choices.join("、")}。`,
    notANumber: (option, value) => `${option} 不能是“${value}”，要写一个 1 以上的整数。`,
    outputIsInput: (path) => `${path} 也是要读的文件，不能把结果写到它上面。请换一个文件名。`,
    outputTwice: (path) => `不能把两样内容都写到 ${path}。请给 -o 和 --map 不同的文件名。`,
    cannotWrite: (path, reason) => `无法写入 ${path}（${reason}），原有的文件没有改动。`,
  },
  inputs: {
    noMatch: "没有找到这样的文件。",
    emptyFolder: "文件夹里没有表格文件。",
    closedFolder: "没有打开这个文件夹的权限，里面的文件没有读。",
    brokenLink: "这个链接指向的文件或文件夹不存在。",
    nothingToRead: "没有要读的文件：给出的都是 Office 打开文件时留下的临时文件（~$ 开头）。",
  },
  accessProblems: {
    missing: "没有找到这个文件。",
    "no-permission": "没有读取这个文件的权限，或者别的程序正占用着它。",
    folder: "这是文件夹，不是文件。",
    unavailable: "读不出这个文件，磁盘或网络出了问题。",
    "too-slow": "读取时间太长，已经放弃。文件可能已损坏；确实很大的，请用 --timeout 多给一些时间。",
    "too-demanding": "读取要用的内存太多，已经放弃。文件可能已损坏，或者有大量多余的行列。",
    failed: "读取时出了没有预料到的问题，已经跳过。",
  },
  aboutFile: (file, sentence) => `${file}：${sentence}`,
  report: {
    severities,
    notJudged: "没有检查",
    noForm: "文件里没有认出申报表。请确认文件是否正确，或改用标准表填写。",
    formNotRead: "没有读取",
    aside: "另外说明",
    hiddenForm: "隐藏，不计入",
    notChecked: "未检查",
    couldNotCheck: (title, why, cells) =>
      `“${title}”没有检查：${WHY_NOT[why]}${cells.length === 0 ? "" : `（${cells.join("、")}）`}。`,
    partlyChecked: "没有发现问题，但有的检查没能进行",
    allClear: "没有发现问题",
    blankForm: "空白表，还没有填写",
    replacedBy: ({ id, name }) => `这种表已由“${name}”（${id}）取代；照常检查，新的一年请用新表。`,
    formHead: (form, project, year) =>
      `${form}${project === null ? "" : `“${project}”`}${year === null ? "" : ` ${year} 年`}`,
    counts,
    summary: (totals) =>
      `共 ${totals.files} 个文件，检查了 ${totals.forms} 份申报表${
        totals.forms === 0
          ? ""
          : `：${counts({ error: totals.errors, warning: totals.warnings, info: totals.infos }) || "没有发现问题"}`
      }。${[
        totals.unreadable > 0 ? `${totals.unreadable} 个文件无法读取` : "",
        totals.withoutForm > 0 ? `${totals.withoutForm} 个文件里没有认出申报表` : "",
        totals.unreadForms > 0 ? `${totals.unreadForms} 份像申报表的内容没有读取` : "",
        totals.hiddenForms > 0 ? `${totals.hiddenForms} 份申报表在隐藏的工作表上，没有计入` : "",
        totals.otherKinds > 0 ? `${totals.otherKinds} 张其他种类的绩效表没有检查` : "",
      ]
        .filter((part) => part !== "")
        .map((part, index, all) => part + (index === all.length - 1 ? "。" : "，"))
        .join("")}`,
  },
  check: {
    description: "检查申报表，逐个文件列出问题",
    arguments: { paths: "文件、文件夹（连同里面的文件夹）或通配符；- 表示标准输入" },
    options: {
      format: "输出格式：text（默认）、json 或 ndjson",
      output: "写入文件，不显示在屏幕上",
      severity: "只列出这个级别和更严重的问题：error、warning 或 info（默认 info）",
      quiet: "没有可列问题的文件不列出",
      hidden: "隐藏工作表上的申报表也计入",
    },
    after: '例子：\n  jixiao check 报送材料\n  jixiao check --format json -o 检查结果.json "报送材料/**/*.xls*"',
  },
  export: {
    description: "导出规范 JSON",
    arguments: { paths: "一个文件；加 --ndjson 时可以是许多文件、文件夹或通配符" },
    options: {
      output: "写入文件，不显示在屏幕上",
      draft: "还有错误时也导出，并注明是草稿",
      map: "另外写一个文件，说明每个值在哪张表的哪个单元格",
      ndjson: "每份申报表占一行，每行都是完整的 JSON",
      sheet: "只导出这张工作表上开始的申报表；可以写多次，每次一张",
      hidden: "隐藏工作表上的申报表也导出",
    },
    after:
      "例子：\n  jixiao export 申报表.xlsx -o 申报表.json --map 申报表.map.json\n  jixiao export --ndjson --draft 报送材料 -o 全部.ndjson",
    oneFileOnly: "一次只能导出一个文件；要把许多文件导出到一起，请加 --ndjson。",
    mapNeedsOneFile: "--map 只能用于一个文件，不能和 --ndjson 同时使用。",
    openErrors: (errors) => `还有 ${errors} 处错误（用 jixiao check 查看）`,
    blankForm: "表还是空白的",
    unreadForms: (count) => `有 ${count} 份申报表没有读取（不打算导出它，请用 --sheet 指定要导出的工作表）`,
    keptBack: (reason) => `${reason}，没有导出。加上 --draft 可以导出草稿。`,
    asDraft: (reason) => `${reason}，导出的是草稿。`,
    nothingWritten: "有申报表不能作为正式文件导出，所以什么也没有写出。",
    noSuchSheet: (names, sheets) => `没有工作表${quoted(names)}，只有${quoted(sheets)}。`,
    sheetHidden: (names) => `工作表${quoted(names)}是隐藏的，没有导出；确实要导出，请加 --hidden。`,
    sheetWithoutForm: (names) =>
      `工作表${quoted(names)}上没有申报表，或者不是申报表的第一张表，没有导出。请用 --sheet 指定申报表的第一张工作表。`,
    notChosen: (sheets) => `没有选工作表${quoted(sheets)}，上面的申报表没有导出。`,
    hiddenLeftOut: (sheets) => `工作表${quoted(sheets)}是隐藏的，上面的申报表没有导出；要导出请加 --hidden。`,
  },
};
