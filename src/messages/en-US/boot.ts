import type { BootWords } from "../words/boot";

export const boot: BootWords = {
  productName: "Jixiao",
  title: "Jixiao could not start",
  blocked: (address) =>
    `The Office component did not load (${address}). A network or firewall may block it; please ask your administrator.`,
  timeout: (address) =>
    `Office did not answer within 10 seconds (${address}). Close the pane and open it again; if that does not help, ask your administrator.`,
  tooOld: (needed) => `This Excel is too old (${needed} needed). Please use Excel 2021 or later, or Excel on the web.`,
  noHost: "This page belongs in the task pane of Excel. Without Excel, use the web workbench.",
  retry: "Try again",
  partMissing:
    "The part of Jixiao that this step needs could not be fetched: a newer version may have taken its place, or the network is down. The workbook is unchanged. With the network up, reload the pane and try again.",
  reload: "Reload",
};
