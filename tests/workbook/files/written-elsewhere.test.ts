import { readFileSync } from "node:fs";
import path from "node:path";
import { toFormDocument, type FormDocument } from "../../../src/canonical/document";
import { FORMS } from "../../../src/forms";
import { assembleForms, readSheet } from "../../../src/reader";
import type { FormReading } from "../../../src/reader/reading";
import { a1 } from "../../../src/core/grid/address";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { PLANNED } from "../../support/typed-workbooks";
import { parseDocument } from "../../support/shipped";
import { checkForms } from "../../support/findings";

/** Files that LibreOffice wrote, kept in `tests/fixtures/workbooks`: each must say in every format what stands here. */

const ROOT = path.resolve(__dirname, "../../..");
const FORMATS = ["xlsx", "xls", "ods"] as const;

function formsIn(name: string): readonly FormReading[] {
  const sheets = readWorkbookFile(readFileSync(path.join(ROOT, "tests/fixtures/workbooks", name)));
  return assembleForms(
    sheets.map(({ sheet, grid }) => readSheet(sheet, grid, FORMS)),
    FORMS,
  );
}

function findings(forms: readonly FormReading[]): readonly string[] {
  return checkForms(forms).map(({ rule, at }) => `${rule} ${a1(at.row, at.column)}`);
}

describe.each(FORMATS)("as .%s", (format) => {
  test.each(Object.entries(PLANNED))("%s says the same, key for key", (name, source) => {
    const parsed = parseDocument(readFileSync(path.join(ROOT, source)));
    expect(formsIn(`${name}.${format}`).map(toFormDocument)).toEqual(parsed.ok ? parsed.document.forms : []);
  });

  test("a form without merged cells, in columns too narrow, with amounts as texts and notes around it", () => {
    const forms = formsIn(`unmerged.${format}`);
    expect(forms.map(toFormDocument)).toEqual([LIBRARY]);
    expect(findings(forms)).toEqual(LIBRARY_FINDINGS);
  });

  test("the same with hidden rows and columns, and merged cells in places of its own", () => {
    const forms = formsIn(`hidden.${format}`);
    expect(forms.map(toFormDocument)).toEqual([LIBRARY]);
  });

  test("two forms in one sheet are two forms", () => {
    const second = {
      ...LIBRARY,
      project: { name: "流动图书车", category: { code: "recurring", label: "经常性项目" } },
    };
    expect(formsIn(`two-in-one-sheet.${format}`).map(toFormDocument)).toEqual([LIBRARY, second]);
  });
});

/** Offset of a record in the workbook stream of an .xls file, which begins with the same bytes in every one. */
function recordAt(bytes: Buffer, type: number): number {
  let at = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
  while (bytes.readUInt16LE(at) !== type) at += 4 + bytes.readUInt16LE(at + 2);
  return at;
}

describe("an .xls file behind a password", () => {
  const WRITE_ACCESS = 0x5c;
  const FILE_PASS = 0x2f;

  // In place of the name of who saved it last, the record with which the encrypted part begins.
  test.each([
    ["RC4", [1, 0, 1, 0, 1, 0]],
    ["the key of the operating system", [1, 0, 2, 0, 2, 0]],
    ["exclusive or", [0, 0, 0x12, 0x34, 0x56, 0x78]],
  ])("by %s is said to be encrypted", (_, start) => {
    const bytes = readFileSync(path.join(ROOT, "tests/fixtures/workbooks/chongming-2023.xls"));
    const at = recordAt(bytes, WRITE_ACCESS);
    bytes.writeUInt16LE(FILE_PASS, at);
    Buffer.from(start).copy(bytes, at + 4);
    expect(() => readWorkbookFile(bytes)).toThrow(expect.objectContaining({ problem: "encrypted" }));
  });
});

const OUTPUT = { code: "output", label: "产出指标" };
const QUANTITY = { code: "output.quantity", label: "数量指标" };

/** What the typed form says, read off its cells by hand. */
const LIBRARY: FormDocument = {
  form: "chongming-2023",
  fiscalYear: 2023,
  printedUnit: "元",
  project: { name: "社区图书馆开放", category: { code: "recurring", label: "经常性项目" } },
  organisation: { department: "文化局", unit: "文化馆" },
  period: { start: "2023-01-01", end: "2023-12-31" },
  funds: {
    total: "1200000.00",
    totalFiscal: "1000000.00",
    totalOther: "200000.00",
    annual: "450000.00",
    annualFiscal: "400000.00",
    annualCarryOver: "50000.00",
    annualOther: null,
  },
  goals: { overall: "全年开放，方便居民借阅。", overallSpan: { from: 2023, to: 2023 }, annual: "全年开放300天。" },
  indicators: [
    {
      level1: OUTPUT,
      level2: QUANTITY,
      name: "开放天数",
      target: { raw: "≥300天", kind: "quantity", comparator: "≥", value: "300", unit: "天" },
    },
    {
      level1: OUTPUT,
      level2: QUANTITY,
      name: "新购图书",
      target: { raw: "≥2,000册", kind: "quantity", comparator: "≥", value: "2000", unit: "册" },
    },
    {
      level1: OUTPUT,
      level2: { code: "output.quality", label: "质量指标" },
      name: "设备完好率",
      target: { raw: "98.5%", kind: "quantity", comparator: null, value: "98.5", unit: "%" },
    },
    {
      level1: OUTPUT,
      level2: { code: "output.timeliness", label: "时效指标" },
      name: "完成时间",
      target: { raw: "2023年11月30日", kind: "deadline", comparator: null, due: "2023-11-30" },
    },
    {
      level1: { code: "benefit", label: "效益指标" },
      level2: { code: "benefit.social", label: "社会效益指标" },
      name: "居民借阅量",
      target: { raw: "比上年提高", kind: "qualitative" },
    },
    {
      level1: { code: "satisfaction", label: "满意度指标" },
      level2: { code: "satisfaction.served", label: "服务对象满意度指标" },
      name: "读者满意度",
      target: { raw: "90%", kind: "quantity", comparator: null, value: "90", unit: "%" },
    },
  ],
  emptyLevels: [],
};

/** The total is for one year and not the annual amount; both percent cells are no more than a number. */
const LIBRARY_FINDINGS = ["FUND-SINGLE-YEAR C8", "TARGET-NO-COMPARATOR E17", "TARGET-NO-COMPARATOR E20"];
