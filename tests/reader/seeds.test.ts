import type { Grid } from "../../src/core/grid/grid";
import { gridFromText, seedText } from "../support/grids";
import { addressOfCell, contentOf, field, fieldsOf, only, readGrid, readWorkbook, rowsOf } from "./summary";

/** The three published forms, pasted into a sheet cell by cell, against what a person reads in them. */

const minhang = gridFromText(seedText("minhang-2019"));
const chongming = gridFromText(seedText("chongming-2023"));

/** Rows `from` to `to` (from 1) as a worksheet of their own. */
function cut(grid: Grid, from: number, to: number): Grid {
  return { ...grid, cells: grid.cells.slice(from - 1, to) };
}

describe("three sheets of Minhang, pasted below each other into one worksheet", () => {
  const form = only(readWorkbook(minhang));

  test("are one form of 2019 in 元, with no label missing and nothing left unread", () => {
    expect(form.form.id).toBe("minhang-2019");
    expect(form.parts.map((part) => part.sheetKey)).toEqual(["overview", "targets", "safeguards"]);
    expect(form.parts.map((part) => part.missing)).toEqual([[], [], []]);
    expect(form.parts.map((part) => part.year.value)).toEqual([2019, 2019, 2019]);
    expect(form).toMatchObject({ missingSheets: [], blank: false, year: { value: 2019 }, unit: { value: "元" } });
    expect(readGrid(minhang).unread).toEqual([]);
  });

  test("say of the project", () => {
    expect(fieldsOf(form)).toEqual({
      "organisation.unit": "上海市闵行区人民政府古美路街道办事处",
      "project.name": "(党建办) 组团式服务联系群众",
      "project.category": "recurring",
      "contacts.leader": "周明远",
      "contacts.contact": "周明远",
      "contacts.phone": "021-55500000",
      "period.start": "2019-01-01",
      "period.end": "2019-12-31",
      "narrative.overview": expect.stringMatching(/^通过建立组团式[^\n]*促进社会和谐稳定。$/) as string,
      "narrative.basis": "《关于在全区村、居民区党组织建立组团式联系服务群众工作机制的实施意见》",
      "narrative.necessity": expect.stringMatching(/^为全面贯彻《[^\n]*故申请专项走访经费。$/) as string,
      "narrative.feasibility": "项目为经常性项目，具有大量以前年度执行经验和制度保障，可行性较高",
      "funds.total": "244800",
      "funds.annual": "244800",
      "funds.annualFiscal": "244800",
      "funds.annualFiscalGranted": "0",
      "funds.annualFiscalArranged": "244800",
      "funds.annualFiscalMatched": "0",
      "funds.annualOther": "0",
      "narrative.resources": expect.stringMatching(/^项目总投入为244800元[^\n]*开展具体工作$/) as string,
      "goals.overall": expect.stringMatching(/^形成“六个一”的工作目标：[^\n]*支撑体系。$/) as string,
      "goals.annual":
        "走访工作完成率达100%；走访工作完成及时率达100%；受访困难群众满意度达90%以上；受访骨干满意度达90%以上",
      "narrative.otherMatters": "无",
      "signoff.unitLeader": "林老师",
      "signoff.preparer": "林老师",
      "signoff.date": "2018-12",
      "narrative.activities": "本项目预算总额为244800元，主要内容为街道党政领导走访慰问困难家庭和社区骨干",
      breakdownTotal: "244800",
    });
  });

  test("repeat the project's name on the second and third sheet, below the label and behind it", () => {
    const repeats = form.parts.map((part) =>
      [...part.repeats].map(([id, read]) => [id, read.raw, addressOfCell(read)]),
    );
    expect(repeats).toEqual([
      [],
      [["name", "（党建办）组团式服务联系群众", "A42"]],
      [["name", "（党建办）组团式服务联系群众", "A62"]],
    ]);
  });

  test("hold seven indicators", () => {
    expect(rowsOf(form, "indicators")).toEqual([
      ["output", "output.quantity", "走访工作完成率", "100%", "历年经验"],
      ["output", "output.quality", "质量合格率", "=100%", "实际情况"],
      ["output", "output.timeliness", "走访工作开展及时率", "及时", "历年经验"],
      ["benefit", "benefit.social", "政策知晓率", "提高", "历年经验"],
      ["benefit", "benefit.social", "骨干人员激励度", "提高", "历年经验"],
      ["impact", "impact.satisfaction", "受访群众满意度", "90%", "历年经验"],
      ["impact", "impact.satisfaction", "受访骨干满意度", "90%", "历年经验"],
    ]);
  });

  test("break the budget down into one item, the two 依据 blank", () => {
    expect(rowsOf(form, "breakdown")).toEqual([
      [
        "(党建办)组团式服务联系群众",
        "七一、元旦春节大走访：街道党政领导、机关干部走访慰问困难家庭和社区骨干",
        "慰问费",
        "244800",
        "244800",
        null,
        "1.00",
        null,
        "年度项目",
      ],
    ]);
    expect(form.fields.get("breakdownTotal")).toMatchObject({
      path: "breakdownTotal",
      found: true,
      at: { row: 56, column: 5 },
    });
  });

  test("name five safeguards; the third kind holds for the two rows below it", () => {
    const rows = rowsOf(form, "safeguards");
    expect(rows.map(([kind, document]) => [kind, document])).toEqual([
      ["project-management", "《关于在全区村、居民区党组织建立组团式联系服务群众工作机制的实施意见》"],
      ["budget-management", "《古美路街道财务管理制度》"],
      ["financial-management", "项目预算编制管理办法"],
      ["financial-management", "项目预算编制管理办法"],
      ["financial-management", "项目预算编制管理办法"],
    ]);
    expect(rows.map((row) => row[3])).toEqual(new Array(5).fill("initiation implementation closing"));
    expect(rows[1]?.[2]).toMatch(/^1、各科室（部门）.*如需追加预算的专项资金报告$/);
  });

  test("stand where a person sees them", () => {
    const at = (path: string): string => addressOfCell(field(form, path));
    expect(at("project.name")).toBe("B11");
    expect(at("contacts.phone")).toBe("F13");
    expect(at("funds.annual")).toBe("D20");
    expect(field(form, "funds.total")).toMatchObject({ inline: true, raw: "244800", at: { row: 18, column: 1 } });
    expect(field(form, "period.end")).toMatchObject({
      inline: true,
      raw: "2019年12月31日",
      at: { row: 13, column: 3 },
    });
    expect(field(form, "period.start")).toMatchObject({ inline: false, at: { row: 13, column: 1 } });
  });
});

test("the same three sheets in three worksheets say the same", () => {
  const apart = readWorkbook(cut(minhang, 1, 36), cut(minhang, 37, 58), cut(minhang, 59, 68));
  expect(apart.map(contentOf)).toEqual(readWorkbook(minhang).map(contentOf));
});

describe("two forms of Chongming, below each other in one worksheet", () => {
  const forms = readWorkbook(chongming);
  const [first, second] = forms;
  if (!first || !second) throw new Error("two forms are expected");

  test("are two forms of 2023 in 元 with every required label", () => {
    expect(forms.map((form) => form.form.id)).toEqual(["chongming-2023", "chongming-2023"]);
    expect(forms.map((form) => form.year.value)).toEqual([2023, 2023]);
    expect(forms.map((form) => form.unit.value)).toEqual(["元", "元"]);
    expect(forms.flatMap((form) => form.parts.flatMap((part) => part.missing))).toEqual([]);
    expect(forms.map((form) => form.parts[0]?.labels.get("overall-goal")?.slots)).toEqual([
      { from: 2023, to: 2023 },
      { from: 2023, to: 2023 },
    ]);
  });

  test("say of the first project; it prints 其他资金 on the right only", () => {
    const { "goals.overall": overall, "goals.annual": annual, ...rest } = fieldsOf(first);
    expect(rest).toEqual({
      "project.name": "居民区党组织服务群众专项经费",
      "project.category": "recurring",
      "organisation.department": "组织部",
      "organisation.unit": "组织部",
      "period.start": "2023-01-01",
      "period.end": "2023-12-31",
      "funds.total": "5350000",
      "funds.annual": "4810000",
      "funds.totalFiscal": "5350000",
      "funds.annualFiscal": "4810000",
      "funds.annualCarryOver": null,
      "funds.totalOther": null,
      "funds.annualOther": null,
    });
    expect(field(first, "funds.totalOther").found).toBe(false);
    expect(addressOfCell(field(first, "funds.annualOther"))).toBe("E13");
    expect(overall).toMatch(/^<p>一、目的和效果：.*限期整改。<\/p>$/);
    expect(annual).toMatch(/^<p>一、目的和效果：.*限期整改。$/);
  });

  test("the annual goal, cut by a page break, is joined with nothing in between", () => {
    const annual = field(first, "goals.annual");
    expect(annual.raw).toContain("进展情况。项目</p>完成后，要对项目建设过程、实际效果和资金使用情况 进行公示");
    expect(annual.sources.map(({ row, column }) => [row + 1, column])).toEqual([
      [16, 2],
      [18, 3],
    ]);
    expect(field(first, "goals.overall").sources).toHaveLength(1);
  });

  test("hold the first project's indicators under their levels; printed rows without content are blank", () => {
    expect(rowsOf(first, "indicators")).toEqual([
      ["output", "output.quantity", "居民区党组织服务群众专项 经费覆盖乡镇数", "=15个"],
      ["output", "output.quantity", "居民区党组织服务群众专项 经费覆盖居民区数量", "=91个"],
      ["output", "output.quality", "居民区党组织开展服务群众 活动", "常态化,不少于12 次"],
      ["output", "output.quality", "居民区党组织解决群众困难", "常态化"],
      ["output", "output.timeliness", "下拨居民区党组织服务群众 专项经费", "2023年7月前"],
      ["benefit", "benefit.social", "居民区党组织服务群众活动 效果", "提升"],
      ["satisfaction", "satisfaction.served", "居民区群众满意度", "提升"],
    ]);
    const blank = first.tables.get("indicators")?.rows.filter((row) => row.blank) ?? [];
    const levels = blank.map((row) => row.cells.get("level2")?.value);
    expect(levels.map((level) => level?.type === "level" && level.level2?.code)).toEqual([
      "output.cost",
      "benefit.economic",
      "benefit.ecological",
      "benefit.sustainability",
    ]);
  });

  test("say of the second project, whose goals are headed beside their label", () => {
    expect(fieldsOf(second)).toEqual({
      "project.name": "党员经常性教育专项经费",
      "project.category": "recurring",
      "organisation.department": "组织部",
      "organisation.unit": "组织部",
      "period.start": "2023-01-01",
      "period.end": "2023-12-31",
      "funds.total": "3070000",
      "funds.annual": "2770000",
      "funds.totalFiscal": "3070000",
      "funds.annualFiscal": "2770000",
      "funds.annualCarryOver": null,
      "funds.totalOther": null,
      "funds.annualOther": null,
      "goals.overall": expect.stringMatching(/^<p>一、目的和效果：保障.*按时保质完成。<\/p>$/) as string,
      "goals.annual": expect.stringMatching(/^<p>一、目的和效果：保障.*按时保质完成。<\/p>$/) as string,
    });
    expect(field(second, "funds.totalOther").found).toBe(true);
    expect(rowsOf(second, "indicators")).toEqual([
      ["output", "output.quantity", "下拨党员经常性教育经费覆盖党委数", ">=30个"],
      ["output", "output.quality", "各基层党组织开展党员教育活动", "常态化"],
      ["output", "output.timeliness", "下拨党员经常性教育经费", "及时"],
      ["benefit", "benefit.sustainability", "全区党员思想政治素质", "增强"],
      ["satisfaction", "satisfaction.served", "党员满意度", "提升"],
    ]);
  });

  test("each in its own worksheet, they say the same", () => {
    const apart = readWorkbook(cut(chongming, 1, 30), cut(chongming, 31, 54));
    expect(apart.map(contentOf)).toEqual(forms.map(contentOf));
  });
});
