import { FORMS } from "../../../src/forms";
import { compile } from "../../../src/forms/compile/compile";
import type { FormDefinition } from "../../../src/forms/language";
import { found, galleryOf } from "../../../src/taskpane/forms/gallery";
import { smallForm } from "../../support/small-form";

/** What is offered, under which headings and in which order. */

const form = (id: string, change: Partial<FormDefinition> = {}) =>
  compile({ ...smallForm(), id, since: Number(id.slice(-4)), ...change });
const HUNAN = { "zh-CN": "湖南", "en-US": "Hunan" };
const SICHUAN = { "zh-CN": "四川", "en-US": "Sichuan" };
const known = [
  form("a-2020", { place: HUNAN }),
  form("b-2024", { place: SICHUAN }),
  form("c-2022"),
  form("d-2023", { place: HUNAN }),
  form("e-2010", { place: HUNAN }),
  form("f-2026", { place: HUNAN, retired: true }),
];

const told = (groups: ReturnType<typeof galleryOf>) =>
  groups.map(({ of, forms }) => [of.kind === "place" ? of.name["zh-CN"] : of.kind, ...forms.map(({ id }) => id)]);

test("one's own come first, then those of no place, then places by their newest form; in each the newest first", () => {
  expect(told(galleryOf(known, ["e-2010", "gone-2020"]))).toEqual([
    ["own", "e-2010"],
    ["other", "c-2022"],
    ["四川", "b-2024"],
    ["湖南", "d-2023", "a-2020"],
  ]);
});

test.each([
  ["", 4],
  ["湖南", 1],
  ["hunan 2023", 1],
  ["C-2022", 1],
  ["湖南 四川", 0],
])("a search for %j leaves groups in which something has every word of it", (search, groups) => {
  expect(
    found(
      galleryOf(known, ["e-2010"]).filter(({ of }) => search === "" || of.kind !== "own"),
      search,
    ),
  ).toHaveLength(groups);
});

test("each shipped form says where it is used", () => {
  expect(FORMS.filter(({ place }) => place === null).map(({ id }) => id)).toEqual([]);
});
