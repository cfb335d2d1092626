import { readFileSync } from "node:fs";
import path from "node:path";
import { answersOf } from "../../src/designer/answers.schema";
import { LAYOUTS } from "./support/expected";
import { measured, PUBLISHED } from "./support/table";

/** Published forms with what somebody says of them who has the paper: everything is read, and nothing is left to ask that changes it. */

const ALL = JSON.parse(readFileSync(path.join(LAYOUTS, "answers.json"), "utf8")) as Readonly<Record<string, unknown>>;

test.each(PUBLISHED)("%s", (form, without) => {
  const answers = answersOf(Buffer.from(JSON.stringify(ALL[form])));
  if (!answers) throw new Error("no answers");
  const { wrong, open } = measured(form, without, answers);
  expect(open).toEqual([]);
  expect(wrong).toEqual([]);
});

test.each(["", "[]", "{", '{"about":{"field a":{"is":"field"}}}', '{"form":{"id":"A"}}', '{"other":1}'])(
  "%j are no answers",
  (text) => expect(answersOf(Buffer.from(text))).toBeNull(),
);
