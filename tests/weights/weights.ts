/**
 * `npm run weights`: what each number in `src/reader/find/weights.ts` is worth. Each is set to nothing, to half and to twice
 * itself in turn, and the corpus is read anew: printed is how many of its workbooks are then read as something else. A
 * number that none of the three moves decides nothing.
 */
import { createRequire } from "node:module";
import type * as Weights from "../../src/reader/find/weights";

/** The modules of the reader look numbers up where they need them, in what stands here in place of the module. */
const required = createRequire(__filename);
const place = required.resolve("../../src/reader/find/weights.ts");
const weights: Record<string, number | Record<string, number>> = { ...(required(place) as typeof Weights) };
const module_ = required.cache[place];
if (!module_) throw new Error("the weights are not where they were");
module_.exports = weights;

interface Weight {
  readonly name: string;
  readonly value: number;
  readonly set: (value: number) => void;
}

const all = Object.entries(weights).flatMap(([name, value]): Weight[] =>
  typeof value === "number"
    ? [{ name, value, set: (other) => (weights[name] = other) }]
    : Object.entries(value).map(([key, one]) => ({
        name: `${name}.${key}`,
        value: one,
        set: (other) => (value[key] = other),
      })),
);

async function main(): Promise<void> {
  const { corpus, says } = await import("./corpus");
  const workbooks = corpus();
  const now = says(workbooks);
  console.log(`${now.length} workbooks; read as something else with nothing, half, and twice the number:\n`);
  for (const { name, value, set } of all) {
    const counts = [0, value / 2, value * 2].map((other) => {
      set(other);
      const then = says(workbooks);
      return then.filter((each, at) => each !== now[at]).length;
    });
    set(value);
    const shown = counts.map((count) => String(count).padStart(5)).join("");
    console.log(`${name.padEnd(22)} ${String(Number(value.toFixed(2))).padStart(5)} ${shown}`);
  }
}

void main();
