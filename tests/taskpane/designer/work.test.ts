import type { Area } from "../../../src/core/grid/grid";
import type { SheetArea } from "../../../src/designer/proposal";
import { acted, NOTHING_SAID, workOf, type Act, type Work } from "../../../src/taskpane/designer/work";

/** What somebody says about a form in the making, and takes back. */

const after = (...acts: readonly Act[]): Work => acts.reduce(acted, workOf(NOTHING_SAID));
const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
const on = (sheet: number, place: Area): SheetArea => ({ ...place, sheet });
const NAME: Act = { do: "answer", subject: "field 项目名称", answer: { is: "words" } };
const LEVEL: Act = { do: "answer", subject: "level 效果指标", answer: { is: "level", code: "benefit" } };

test("answers stand beside each other, the later about the same thing in place of the earlier", () => {
  const other: Act = { do: "answer", subject: "field 项目名称", answer: { is: "row", path: "funds.total" } };
  expect(after(NAME, LEVEL, other).now.answers.about).toEqual({
    "field 项目名称": { is: "row", path: "funds.total" },
    "level 效果指标": { is: "level", code: "benefit" },
  });
});

test("each step is taken back by itself, and done again", () => {
  const work = after(NAME, LEVEL, { do: "undo" });
  expect(Object.keys(work.now.answers.about ?? {})).toEqual(["field 项目名称"]);
  expect(acted(work, { do: "redo" }).now).toEqual(after(NAME, LEVEL).now);
  expect(acted(acted(work, { do: "undo" }), { do: "undo" }).now).toEqual(NOTHING_SAID);
});

test("what was taken back is gone once something else is said", () => {
  const work = after(NAME, { do: "undo" }, LEVEL);
  expect(work.after).toEqual([]);
  expect(acted(work, { do: "redo" })).toBe(work);
});

test("saying the same again is no step", () => {
  expect(after(NAME, NAME).before).toHaveLength(1);
});

test("a thing is as it was found once what was said of it is forgotten, its wording too", () => {
  const work = after(
    NAME,
    { do: "reword", subject: "field 项目名称", words: "名称" },
    { do: "forget", subject: "field 项目名称" },
  );
  expect(work.now.answers).toEqual({ about: {}, words: {} });
});

test("a wording that is blank is none", () => {
  const acts: readonly Act[] = [
    { do: "reword", subject: "field 项目名称", words: "名称" },
    { do: "reword", subject: "field 项目名称", words: "" },
  ];
  expect(after(...acts).now.answers.words).toEqual({});
});

test("cells that are marked anew are not what they were", () => {
  const work = after(
    { do: "mark", area: on(0, area(0, 0, 1, 1)), as: "note" },
    { do: "mark", area: on(0, area(5, 5)), as: "label" },
    { do: "mark", area: on(0, area(1, 1, 2, 2)), as: "field" },
  );
  expect(work.now.answers.marks).toEqual([
    { area: area(5, 5), as: "label" },
    { area: area(1, 1, 2, 2), as: "field" },
  ]);
  const [mark = expect.fail()] = work.now.answers.marks ?? [];
  expect(acted(work, { do: "unmark", mark }).now.answers.marks).toHaveLength(1);
});

test("the same cells of another sheet are marked beside them, and follow their sheet when others come or go", () => {
  const first = after(
    { do: "sheets", sheets: ["b", "c"] },
    { do: "mark", area: on(0, area(0, 0)), as: "note" },
    { do: "mark", area: on(1, area(0, 0)), as: "label" },
  );
  expect(first.now.answers.marks).toEqual([
    { area: area(0, 0), as: "note" },
    { area: area(0, 0), as: "label", sheet: 1 },
  ]);
  const more = acted(first, { do: "sheets", sheets: ["a", "b", "c"] });
  expect(more.now.answers.marks?.map(({ sheet }) => sheet)).toEqual([1, 2]);
  const less = acted(more, { do: "sheets", sheets: ["a", "c"] });
  expect(less.now.answers.marks).toEqual([{ area: area(0, 0), as: "label", sheet: 1 }]);
  expect(acted(acted(less, { do: "undo" }), { do: "undo" }).now).toEqual(first.now);
});

test("a total has one sum", () => {
  const work = after(
    { do: "add-sum", total: "field 总额", parts: ["field 甲", "field 乙"] },
    { do: "add-sum", total: "field 总额", parts: ["field 丙", "field 丁"] },
  );
  expect(work.now.answers.sums).toEqual([{ total: "field 总额", parts: ["field 丙", "field 丁"] }]);
  expect(acted(work, { do: "drop-sum", total: "field 总额" }).now.answers.sums).toEqual([]);
});

test("a form that takes the place of another is not asked again what was said of that one", () => {
  const work = after(NAME, {
    do: "replace",
    id: "ours-2024",
    answers: {
      about: {
        "field 项目名称": { is: "row", path: "funds.total" },
        "level 效果指标": { is: "level", code: "benefit" },
      },
      sums: [{ total: "field 总额", parts: ["field 甲", "field 乙"] }],
      marks: [{ area: area(0, 0), as: "note" }],
    },
  });
  expect(work.now).toEqual({
    replaces: "ours-2024",
    answers: {
      about: { "field 项目名称": { is: "words" }, "level 效果指标": { is: "level", code: "benefit" } },
      words: {},
      sums: [{ total: "field 总额", parts: ["field 甲", "field 乙"] }],
    },
    sheets: [],
  });
});
