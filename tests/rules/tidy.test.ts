import { checkedOf, tidyTargets } from "../../src/rules";
import { change } from "../support/findings";
import { addressOf, readingOf, type Typed } from "../support/readings";
import { indicator, WHOLE_CHONGMING } from "../support/whole-forms";

function offersFor(target: Typed) {
  const row = { ...indicator("产出指标", "数量指标", "走访完成率", ""), target };
  return tidyTargets(checkedOf(readingOf(change(WHOLE_CHONGMING, { tables: { indicators: [row] } }))));
}

test.each([
  ["90%以上", "≥90%"],
  ["不少于12次", "≥12次"],
  [">=30个", "≥30个"],
  ["９０％", "90%"],
])("%s may say %s, at its own cell", (target, usual) => {
  const [offer, ...others] = offersFor(target);
  expect(others).toEqual([]);
  expect(offer).toMatchObject({ subject: "走访完成率", observed: target, expected: usual });
  expect(offer && addressOf(offer.at)).toBe("declaration!E13");
  expect(offer?.fix).toEqual({ kind: "normalise-target", writes: [{ at: offer?.at, text: usual }] });
});

test.each<[string, Typed]>([
  ["the usual wording", "≥90%"],
  ["a word", "提升"],
  ["a number that is about right", "90%左右"],
  ["several targets in one", "常态化,不少于12 次"],
  ["a placeholder", "≥**个"],
  ["markup, which has its own fix", "<p>90%以上</p>"],
  ["the result of a formula", { text: "90%以上", formula: '=A1&"以上"' }],
  ["a blank", ""],
])("nothing is offered for %s", (_title, target) => {
  expect(offersFor(target)).toEqual([]);
});
