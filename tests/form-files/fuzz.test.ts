import { SHIPPED } from "../../src/forms";
import { formFileText } from "../../src/form-files/form-file";
import { readFormFile } from "../../src/form-files/read";
import { planForm } from "../../src/layout/plan-form";
import { formFileProblemLines } from "../../src/messages/form-files";
import { chanceFrom, pick, type Chance } from "../support/chance";
import { deriveAll } from "../support/derived";
import { fuzzRuns } from "../support/fuzz";
import { triesEach } from "../support/random-runs";
import { stopwatch } from "../support/stopwatch";

/**
 * Form files with something in them changed at random: each is a form or is refused in sentences, at once. A form that is taken can be printed, and all that is
 * derived of it can be made.
 */

const { numRuns, seed } = fuzzRuns(triesEach(1_650, SHIPPED.length));
/** What is derived of a form takes longer than reading its file: it is made of one in so many that are taken, of all in the long run. */
const DERIVED = process.env["JIXIAO_LONG"] === "1" ? 1 : 12;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const STRANGE: readonly Json[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    1e300,
    "",
    " ",
    "\n",
    "=1+1",
    "\u202e",
    "\u0000",
    "😀",
    "一".repeat(600),
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "funds.total",
    "indicators",
    "output",
    "a.b.c",
    "{year}",
    "（{unit}）",
    "{from}{to}",
  ],
  ...["level1", "table", "rows", "[]", "(a+)+$", "]]>", "'", '"', ",", "*", "breakdown[].amount"],
  [],
  {},
  [[]],
  { kind: "table" },
  { type: "ticks", options: [{ code: "a", label: "一" }] },
  { sum: { sum: { sum: "funds.total" } } },
];

interface Spot {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

function spots(value: Json): readonly Spot[] {
  if (Array.isArray(value)) {
    return value.flatMap((member, key) => [{ parent: value, key }, ...spots(member)]);
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => [{ parent: value, key }, ...spots(member)]);
}

function mutate(chance: Chance, document: Json): void {
  const all = spots(document);
  const { parent, key } = pick(chance, all);
  const other = pick(chance, all);
  const found = (other.parent as Record<string | number, Json>)[other.key] ?? null;
  const held = parent as Record<string | number, Json>;
  switch (chance(6)) {
    case 0:
    case 1:
      held[key] = structuredClone(pick(chance, STRANGE));
      break;
    case 2:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      break;
    case 3:
      if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(held[key] ?? null));
      else held[`${String(key)}x`] = structuredClone(held[key] ?? null);
      break;
    case 4:
      held[key] = structuredClone(found);
      break;
    default:
      if (typeof held[key] === "string") held[key] = `${held[key]}${JSON.stringify(pick(chance, STRANGE))}`;
      else if (typeof held[key] === "number") held[key] *= 1000;
  }
}

test.each(SHIPPED.map((definition) => [definition.id, definition] as const))(
  "%s, changed at random",
  (_id, definition) => {
    const chance = chanceFrom(seed);
    const counted = { taken: 0, refused: 0, slowest: 0 };
    for (let run = 0; run < numRuns; run += 1) {
      const document = JSON.parse(formFileText(definition)) as Json;
      for (let change = chance(3); change >= 0; change -= 1) mutate(chance, document);
      const text = JSON.stringify(document);
      const watch = stopwatch();
      const read = readFormFile(text);
      counted.slowest = Math.max(counted.slowest, watch());
      if (read.ok) {
        counted.taken += 1;
        if (counted.taken % DERIVED === 1 % DERIVED) deriveAll(read.form);
        else expect(planForm(read.form, { fiscalYear: 2026 }).length).toBeGreaterThan(0);
      } else {
        counted.refused += 1;
        const lines = formFileProblemLines(read.problems, "zh-CN");
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).not.toMatch(/undefined|\[object|NaN|[\u0000-\u0008\u202a-\u202e]/u);
      }
    }
    expect(counted.refused).toBeGreaterThan(0);
    expect(counted.taken).toBeGreaterThan(0);
    // What a form may take is a fiftieth of it; a busy machine takes longer.
    expect(counted.slowest).toBeLessThan(1000);
  },
);
