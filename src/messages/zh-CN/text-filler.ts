import type { TextFillerWords } from "../words/text-filler";

export const textFiller: TextFillerWords = {
  box: "粘贴文本",
  hint: "从 Word、PDF、网页或旧表里复制整份申报表，或几行指标，粘贴在这里。先列出来给您看，按 Ctrl+回车或点“写入”才写。",
  open: (count) => `将写入 ${count} 项`,
  doubtful: "拿不准，看过再勾选",
  doubts: {
    label: "左右两个名称，不知道是哪一个的",
    border: "两段文字的分界是按句号分的",
    target: "不知道哪几个字是名称，哪几个字是指标值",
    unit: "文本里没有写金额单位，按表上的单位",
  },
  kept: "不写入",
  states: {
    same: "表上已经是这样",
    taken: "单元格里已有别的内容",
    computed: "由表自动合计",
    unread: "不是这里能填的内容",
    absent: "表上没有这一项",
  },
  same: (count) => `${count} 项与表上相同。`,
  left: "没有放进表里的文字",
  otherYear: (year) => `文本是 ${year} 年度的，与这张表的年度不同，请核对。`,
  nothing: "没有认出这张表的内容。请连同“项目名称”“数量指标”等文字一起复制。",
  write: (count) => `写入 ${count} 项`,
  clear: "清空",
  done: (written, added, left) =>
    `已写入 ${written} 项${added > 0 ? `，其中加了 ${added} 行` : ""}${left > 0 ? `；有 ${left} 项没有写入：单元格已有内容，或加不了行` : ""}。`,
};
