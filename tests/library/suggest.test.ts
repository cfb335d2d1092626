import type { LibraryIndicator } from "../../src/library/library";
import { SHIPPED_LIBRARY } from "../../src/library/shipped";
import { suggest, type Wanted } from "../../src/library/suggest";

function namesFor(wanted: Partial<Wanted>, most?: number): readonly string[] {
  return suggest(SHIPPED_LIBRARY, { level: null, project: "", text: "", ...wanted }, most).map(({ name }) => name);
}

function own(level: string, name: string): LibraryIndicator {
  return { level, name, comparator: "≥", unit: "个", sector: null, words: [] };
}

test("the level comes first, then what the project speaks of", () => {
  const project = "2026年城市道路养护及人行道整修项目";
  const [first, second, third] = suggest(SHIPPED_LIBRARY, { level: "output.quantity", project, text: "" });
  expect([first, second, third].map((each) => [each?.level, each?.sector])).toEqual(
    Array.from({ length: 3 }, () => ["output.quantity", "道路养护"]),
  );
  const levels = suggest(SHIPPED_LIBRARY, { level: "output.quantity", project, text: "" }, 2000).map(
    ({ level }) => level,
  );
  expect(levels).toHaveLength(SHIPPED_LIBRARY.length);
  const inLevel = levels.filter((level) => level === "output.quantity").length;
  expect(new Set(levels.slice(0, inLevel))).toEqual(new Set(["output.quantity"]));
  const inOutput = levels.filter((level) => level.startsWith("output.")).length;
  expect(levels.slice(0, inOutput).every((level) => level.startsWith("output."))).toBe(true);
});

test.each([
  ["骨干教师培训经费", "output.quantity", "教师培训"],
  ["疫苗接种及冷链设备更新", "output.quality", "疫苗接种"],
  ["老旧小区加装电梯补贴", "benefit.social", "老旧小区改造"],
  ["高标准农田建设", "cost.economic", "农田水利"],
  ["政务云服务与信息系统维护", "output.timeliness", "信息系统运维"],
  ["孤本秘籍研读", "output.quantity", "通用"],
])("for %s, at %s, those of %s are offered first", (project, level, sector) => {
  expect(suggest(SHIPPED_LIBRARY, { level, project, text: "" })[0]).toMatchObject({ level, sector });
});

test.each([
  // Where cost and satisfaction stand elsewhere.
  ["output.cost", "cost.economic"],
  ["impact.satisfaction", "satisfaction.served"],
  // A form without second levels.
  ["cost", "cost.economic"],
  ["satisfaction", "satisfaction.served"],
])("at %s indicators of %s are offered", (level, expected) => {
  expect(suggest(SHIPPED_LIBRARY, { level, project: "道路养护", text: "" })[0]?.level).toBe(expected);
});

test.each([
  ["人行道", "人行道整修面积"],
  ["rxd", "人行道整修面积"],
  ["RXD", "人行道整修面积"],
  ["人xd", "人行道整修面积"],
  ["整修面积", "人行道整修面积"],
  ["人行道 面积", "人行道整修面积"],
  ["　人行道　mj ", "人行道整修面积"],
  ["ｒｘｄ", "人行道整修面积"],
])("%s finds %s", (text, name) => expect(namesFor({ text }, 1)).toEqual([name]));

test("a sector is found by its name's initials, with all that is in it", () => {
  const names = namesFor({ text: "dlyh" });
  const roads = SHIPPED_LIBRARY.filter(({ sector }) => sector === "道路养护").map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(roads));
});

test("what names say comes before what their sector is called", () => {
  const names = namesFor({ text: "垃圾" });
  expect(names[0]?.startsWith("垃圾")).toBe(true);
  expect(names.at(-1)).not.toContain("垃圾");
});

test.each(["没有这样的指标", "qqqqqq", "道路 没有"])("%s finds nothing", (text) => {
  expect(namesFor({ text })).toEqual([]);
});

test("of a project without a name, what any project may have comes first", () => {
  expect(suggest(SHIPPED_LIBRARY, { level: "output.quantity", project: "", text: "" })[0]?.sector).toBe("通用");
});

test("no more are given than are asked for, and the same ones each time", () => {
  expect(namesFor({}, 7)).toHaveLength(7);
  expect(namesFor({ text: "l" })).toEqual(namesFor({ text: "l" }));
});

test("an office's own come first where they fit as well", () => {
  const library = [
    own("output.quantity", "窨井盖更换数量"),
    own("output.quantity", "党课举办场次"),
    ...SHIPPED_LIBRARY,
  ];
  const names = suggest(library, { level: "output.quantity", project: "市政窨井盖更换", text: "" }).map(
    ({ name }) => name,
  );
  expect(names[0]).toBe("窨井盖更换数量");
  const typed = suggest(library, { level: null, project: "", text: "jgg" }).map(({ name }) => name);
  expect(typed[0]).toBe("窨井盖更换数量");
});
