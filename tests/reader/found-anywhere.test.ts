import fc from "fast-check";
import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { planFilledForm } from "../../src/layout/plan-form";
import {
  type CellSketch,
  beside,
  cellOf,
  gridFromPlan,
  gridFromText,
  seedText,
  shifted,
  withColumn,
  withRow,
  withTexts,
} from "../support/grids";
import { triesEach } from "../support/random-runs";
import { everything } from "./everything";
import { contentOf, partsOf, readGrid, readWorkbook } from "./summary";

/** Whatever is done around a form, it says the same. */

interface Base {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly content: readonly unknown[];
}

function base(name: string, grids: readonly Grid[]): Base {
  return { name, grids, content: readWorkbook(...grids).map(contentOf) };
}

const planned = FORMS.map((form) => base(form.id, planFilledForm(form, everything(form)).map(gridFromPlan)));
const pasted = (["minhang-2019", "chongming-2023", "shanghai-2026"] as const).map((name) => {
  return base(`${name}.txt`, [gridFromText(seedText(name))]);
});

const bases = [...planned, ...pasted].map((each) => [each.name, each] as const);
const RUNS = { numRuns: triesEach(168, bases.length) };

/** Reads the changed sheets and holds them against the untouched ones. */
function holds(base: Base, change: (grid: Grid) => Grid): void {
  expect(readWorkbook(...base.grids.map(change)).map(contentOf)).toEqual(base.content);
}

describe.each(bases)("%s is read alike", (_, form) => {
  test("wherever it stands in the sheet", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(30), (rows, columns) => {
        holds(form, (grid) => shifted(grid, rows, columns));
      }),
      RUNS,
    );
  });

  test("with blank rows put in anywhere", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(70), { minLength: 1, maxLength: 6 }), (places) => {
        holds(form, (grid) => places.reduce((changed, at) => withRow(changed, at % (grid.cells.length + 1)), grid));
      }),
      RUNS,
    );
  });

  test("with notes beside it, label words among them", () => {
    const note = fc.constantFrom<CellSketch>(
      "请核对",
      "项目名称",
      "其他资金",
      "备注：见附件",
      "依据",
      4810000,
      "=15个",
      "（2031年）",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 4 }), note), { maxLength: 8 }), (notes) => {
        holds(form, (grid) => {
          const width = Math.max(...grid.cells.map((row) => row.length));
          const cells = grid.cells.map((row) => [...row]);
          for (const [at, distance, sketch] of notes) {
            const row = cells[at % cells.length] ?? [];
            while (row.length <= width + distance) row.push(null);
            row[width + distance] = cellOf(sketch);
          }
          return { ...grid, cells };
        });
      }),
      RUNS,
    );
  });

  test("with other things above and below it", () => {
    const line = fc.array(fc.constantFrom<CellSketch>("", "附件1", "说明：按实填报", "2023", 15, "合计"), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), (above, below) => {
        holds(form, (grid) => ({
          ...shifted(grid, above.length + 1, 0),
          cells: [
            ...above.map((row) => row.map(cellOf)),
            [],
            ...grid.cells,
            [],
            ...below.map((row) => row.map(cellOf)),
          ],
        }));
      }),
      RUNS,
    );
  });

  test("with its labels in full or half width, spread out or on two lines", () => {
    const spread = fc.constantFrom("", " ", "　", "\n", "\u200b");
    fc.assert(
      fc.property(spread, fc.boolean(), fc.boolean(), (space, full, colon) => {
        holds(form, (grid) => {
          const parts = partsOf(readGrid(grid));
          const alone = new Set(
            parts.flatMap((part) => {
              const inline = [...part.fields.values()].filter((field) => field.inline).map((field) => field.at);
              return [...part.labels.values()]
                .filter(({ at }) => !inline.some((cell) => cell.row === at.row && cell.column === at.column))
                .filter(({ at }) => ![...part.repeats.values()].some((r) => r.inline && r.at.row === at.row))
                .map((label) => label.text);
            }),
          );
          return withTexts(grid, (text) => {
            if (!alone.has(text)) return text;
            const [first = "", ...rest] = [...(full ? fullWidth(text) : halfWidth(text))];
            return `${first}${space}${rest.join("")}${colon ? (full ? "：" : ":") : ""}`;
          });
        });
      }),
      RUNS,
    );
  });
});

describe.each(planned.map((each) => [each.name, each] as const))("%s as inserted is read alike", (_, form) => {
  test("with columns put in anywhere", () => {
    for (let at = 0; at <= 11; at += 1) holds(form, (grid) => withColumn(grid, at));
  });

  test("with a remark in a row of its own, in the first column", () => {
    for (const [index, grid] of form.grids.entries()) {
      for (let at = 0; at <= grid.cells.length; at += 1) {
        const changed = form.grids.map((other, i) => (i === index ? withRow(grid, at, ["（内部核对，勿删）"]) : other));
        expect([index, at, readWorkbook(...changed).map(contentOf)]).toEqual([index, at, form.content]);
      }
    }
  });
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

test("two published forms pasted beside each other are read apart, whatever words their inner columns share with others", () => {
  const both = gridFromText(seedText("chongming-2023"));
  const title = both.cells.findLastIndex((row) => row[0]?.text === "财政项目支出绩效目标申报表");
  const first = {
    ...both,
    cells: both.cells.slice(
      both.cells.findIndex((row) => row[0]?.text === "财政项目支出绩效目标申报表"),
      title,
    ),
  };
  const second = { ...both, cells: both.cells.slice(title) };
  const contents = readWorkbook(both).map(contentOf);
  expect(contents).toHaveLength(2);
  expect(readWorkbook(beside(first, second)).map(contentOf)).toEqual(contents);
  expect(readWorkbook(beside(second, first)).map(contentOf)).toEqual([...contents].reverse());
});
