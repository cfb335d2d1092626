import { readFileSync } from "node:fs";
import path from "node:path";
import { lexiconText } from "../../src/build/lexicon-text";
import { learn } from "../../src/designer/learn";
import { SHIPPED } from "../../src/forms";

/** What the designer knows of words is learnt from the definitions that are shipped. */

test("is what the shipped definitions teach: npm run lexicon writes it", async () => {
  const file = path.join(__dirname, "../../src/designer/lexicon.json");
  expect(readFileSync(file, "utf8")).toBe(await lexiconText());
});

test("learns only from the definitions that are named", async () => {
  const text = await lexiconText(["mof-2018"]);
  expect((JSON.parse(text) as { learntFrom: string[] }).learntFrom).toEqual(["mof-2018"]);
  await expect(lexiconText(["mof-1918"])).rejects.toThrow("mof-1918");
});

test("knows no word of a form that it was not learnt from", () => {
  const without = JSON.stringify(learn(SHIPPED.filter(({ id }) => id !== "guangyuan-2021")));
  expect(without).not.toContain("国有资本经营");
  expect(JSON.stringify(learn(SHIPPED))).toContain("国有资本经营");
});
