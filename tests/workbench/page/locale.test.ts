import { localeOf } from "../../../src/workbench/page/locale";

const NOTHING = { search: "", chosen: null, languages: [] };

test.each([
  ["the browser's, in English", { languages: ["en-GB", "zh-CN"] }, "en-US"],
  ["the browser's, in Chinese of anywhere", { languages: ["zh-TW", "en-US"] }, "zh-CN"],
  ["the first of the browser's that it knows", { languages: ["fr-FR", "en"] }, "en-US"],
  ["Chinese, where it knows none of them", { languages: ["fr-FR"] }, "zh-CN"],
  ["Chinese, where the browser names none", {}, "zh-CN"],
  ["the one chosen before", { chosen: "en-US", languages: ["zh-CN"] }, "en-US"],
  ["none that it does not know", { chosen: "fr-FR", languages: ["en-US"] }, "en-US"],
  ["the address's", { search: "?api=1.9&lang=zh-CN", chosen: "en-US", languages: ["en-US"] }, "zh-CN"],
  ["no part of an address that it does not know", { search: "?lang=fr", chosen: "en-US" }, "en-US"],
] as const)("the page speaks %s", (_what, wishes, locale) => {
  expect(localeOf({ ...NOTHING, ...wishes })).toBe(locale);
});
