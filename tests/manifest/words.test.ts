import { all, attribute, child, type Element, manifest, only } from "./manifest";

const app = manifest();

/** Everything a person reads in Excel's own windows, in the default language and in English. */
const worded: readonly (readonly [string, Element])[] = [
  ["DisplayName", child(app, "DisplayName")],
  ["Description", child(app, "Description")],
  ...all(app, "bt:String").map((each) => [attribute(each, "id"), each] as const),
];

it("speaks Chinese by default", () => {
  expect(only(app, "DefaultLocale").text).toBe("zh-CN");
});

it.each(worded)("says %s in Chinese, and in English by an override", (_name, element) => {
  expect(attribute(element, "DefaultValue")).toMatch(/\p{Script=Han}/u);
  expect(element.children.map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
  const [english] = element.children;
  expect(english?.attributes["Value"]).toMatch(/^[\x20-\x7e]+$/);
});

describe("lengths", () => {
  const texts = (element: Element): string[] => [
    attribute(element, "DefaultValue"),
    ...element.children.map((child) => attribute(child, "Value")),
  ];
  const longest = (elements: readonly Element[]): number =>
    Math.max(...elements.flatMap(texts).map((text) => text.length));

  it.each([
    ["short strings", 125, all(only(app, "bt:ShortStrings"), "bt:String")],
    ["long strings", 250, all(only(app, "bt:LongStrings"), "bt:String")],
    ["the name", 125, [child(app, "DisplayName")]],
    ["the description", 250, [child(app, "Description")]],
  ])("of %s stay within %i characters", (_what, limit, elements) => {
    expect(longest(elements)).toBeLessThanOrEqual(limit);
  });
});
