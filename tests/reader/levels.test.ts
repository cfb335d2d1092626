import { HEAD, declaration, indicators } from "./pasted-declaration";
import { onlyForm } from "./summary";

/** Levels, printed once or in every row, blank or merged below. */

describe("an indicator belongs to the levels above it", () => {
  test("printed once, or in each row", () => {
    const once = declaration([
      ["产出指标", "数量指标", "一", "1个"],
      ["", "", "二", "2个"],
      ["", "质量指标", "三", "3个"],
      ["效益指标", "社会效益指标", "四", "4个"],
    ]);
    const each = declaration([
      ["产出指标", "数量指标", "一", "1个"],
      ["产出指标", "数量指标", "二", "2个"],
      ["产出指标", "质量指标", "三", "3个"],
      ["效益指标", "社会效益指标", "四", "4个"],
    ]);
    expect(indicators(once)).toEqual([
      ["output", "output.quantity", "一", "1个"],
      ["output", "output.quantity", "二", "2个"],
      ["output", "output.quality", "三", "3个"],
      ["benefit", "benefit.social", "四", "4个"],
    ]);
    expect(indicators(each)).toEqual(indicators(once));
  });

  const FILLED_DOWN = [
    ["产出指标", "数量指标", "一", "1个"],
    ["产出指标", "数量指标", "二", "2个"],
    ["产出指标", "质量指标", "三", "3个"],
    ["产出指标", "质量指标", "四", "4个"],
    ["效益指标", "社会效益指标", "五", "5个"],
    ["效益指标", "社会效益指标", "六", "6个"],
  ];
  const TOP = HEAD.length;

  /** How a column of levels is set: in each row, at the top of its rows, or there and merged over them. */
  const SETTINGS = ["filled down", "blank below", "merged"] as const;

  test.each(SETTINGS.flatMap((first) => SETTINGS.map((second) => [first, second] as const)))(
    "first levels %s, second levels %s",
    (...settings) => {
      const starts = FILLED_DOWN.map((row, index) =>
        [1, 2].map((end) => index === 0 || row.slice(0, end).join() !== FILLED_DOWN[index - 1]?.slice(0, end).join()),
      );
      const rows = FILLED_DOWN.map((row, index) =>
        row.map((text, column) =>
          column > 1 || settings[column] === "filled down" || starts[index]?.[column] === true ? text : "",
        ),
      );
      const merges = [0, 1].flatMap((column) => {
        if (settings[column] !== "merged") return [];
        const tops = FILLED_DOWN.flatMap((_, index) => (starts[index]?.[column] === true ? [index] : []));
        return tops.map((top, index) => ({
          top: TOP + top,
          bottom: TOP + (tops[index + 1] ?? FILLED_DOWN.length) - 1,
          left: column + 1,
          right: column + 1,
        }));
      });
      expect(indicators({ ...declaration(rows), merges })).toEqual(indicators(declaration(FILLED_DOWN)));
    },
  );

  test("the same first level in other words ends nothing either", () => {
    const rows = [
      ["产出指标", "数量指标", "一", "1个"],
      ["产 出", "", "二", "2个"],
      ["产出目标（自定）", "", "三", "3个"],
    ];
    expect(indicators(declaration(rows)).map(([, second]) => second)).toEqual([
      "output.quantity",
      "output.quantity",
      null,
    ]);
  });

  test("a new first level ends the second above it", () => {
    expect(
      indicators(
        declaration([
          ["产出指标", "数量指标", "一", "1个"],
          ["满意度指标", "", "二", "2个"],
        ]),
      ),
    ).toEqual([
      ["output", "output.quantity", "一", "1个"],
      ["satisfaction", null, "二", "2个"],
    ]);
  });

  test("levels that are no pair, and words that are no level, are kept as printed", () => {
    const rows = [
      ["产出指标", "社会效益指标", "一", "1个"],
      ["影响指标", "数量指标", "二", "2个"],
    ];
    const table = onlyForm(declaration(rows)).tables.get("indicators");
    const levels = table?.rows.map((row) => [row.cells.get("level1")?.value, row.cells.get("level2")?.value]);
    expect(levels).toMatchObject([
      [
        { label: "产出指标", level1: { code: "output" } },
        { label: "社会效益指标", level2: null },
      ],
      [
        { label: "影响指标", level1: null },
        { label: "数量指标", level2: null },
      ],
    ]);
  });

  test("other wordings of a level are the same level", () => {
    const rows = [
      ["产 出", "产出数量", "一", "1个"],
      ["效果指标", "环境效益", "二", "2个"],
      ["满意度", "社会公众或服务对象满意度指标", "三", "90%"],
    ];
    expect(indicators(declaration(rows)).map((row) => row[1])).toEqual([
      "output.quantity",
      "benefit.ecological",
      "satisfaction.served",
    ]);
  });

  test("a carried level points to the cell that prints it", () => {
    const table = onlyForm(
      declaration([
        ["产出指标", "数量指标", "一", "1个"],
        ["", "", "二", "2个"],
      ]),
    ).tables.get("indicators");
    expect(table?.rows[1]?.cells.get("level2")?.at).toMatchObject({ row: 15, column: 2 });
    expect(table?.rows[1]?.cells.get("name")?.at).toMatchObject({ row: 16, column: 3 });
  });
});
