import type { BootWords } from "../words/boot";

export const boot: BootWords = {
  productName: "绩效申报助手",
  title: "绩效申报助手无法启动",
  blocked: (address) => `没有加载到 Office 组件（${address}）。可能是网络或防火墙不允许访问，请联系单位的信息管理员。`,
  timeout: (address) =>
    `等待 Office 超过 10 秒没有响应（${address}）。请关闭面板重新打开；仍不行时，请联系单位的信息管理员。`,
  tooOld: (needed) => `当前的 Excel 版本过低（需要 ${needed}）。请使用 Excel 2021 及以上版本，或网页版 Excel。`,
  noHost: "此页面要在 Excel 的任务窗格中打开。没有 Excel 时，可以使用网页工作台。",
  retry: "重试",
  partMissing:
    "这一步需要的程序没有取到：可能已换成新版本，也可能是网络中断。工作簿没有改动。请在网络正常时重新载入面板，再试一次。",
  reload: "重新载入",
};
