import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell } from "exceljs";

import { filledWorkbook } from "../../src/cli/fill/fill";
import { csvLines } from "../../src/cli/export/csv";
import { linkTo } from "../../src/review/summary/links";
import { summaryWorkbook } from "../../src/review/summary/workbook";
import { summaryRows } from "../../src/review/summary/rows";
import { visible, visibleLines } from "../../src/cli/terminal/visible";
import { elementRecords } from "../../src/canonical/elements/records";
import { FORMS } from "../../src/forms";

import { cliFormsWords } from "../../src/messages/cli-forms";

import { answerOf } from "../../src/submit/answer";
import { unpack } from "../../src/pages/save/unpack";
import { savePageAddress } from "../../src/workbook/excel/save-page-address";

import { loadExcelJs } from "../support/exceljs";

import { jixiao } from "../cli/support/console";
import { newFolder } from "../cli/support/folder";
import { changed } from "../canonical/fixtures";
import { hostileDocuments } from "../support/hostile-documents";
import { HOSTILE, HOSTILE_TEXTS } from "../support/hostile-texts";
import { sampleDocument } from "../support/sample-files";
import { fileNames, parseDocument } from "../support/shipped";

const IDS = FORMS.map(({ id }) => id);

function documentsOf(form: string, which: Parameters<typeof hostileDocuments>[1]) {
  return hostileDocuments(form, which).map((each) => {
    const parsed = parseDocument(JSON.stringify(each));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.document;
  });
}

describe("text on its way into a summary", () => {
  const project = {
    form: "chongming-2023",
    name: "",
    department: "",
    fiscalYear: 2026,
    total: null,
    annual: null,
    errors: 0,
    warnings: 0,
    blank: false,
    digest: "",
  };

  test("is text, and links lead to files beside it and nowhere else", async () => {
    const rows = summaryRows(
      HOSTILE.map(([, text], index) => ({
        file: text,
        path: path.join("/forms", text.replace(/[/\0]/g, "／")),
        result: {
          projects: [{ ...project, name: text, department: text, digest: String(index) }],
          unread: [text],
          asides: [text],
        },
      })),
    );
    const words = cliFormsWords("zh-CN").summary;
    const bytes = await summaryWorkbook(rows, { folder: "/forms", words, locale: "zh-CN", forms: FORMS });
    const { Workbook } = await loadExcelJs();
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const cells: Cell[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
    const formulas = cells.flatMap((cell) => cell.formula ?? []);
    expect(formulas.filter((formula) => !/^(?:SUM\([A-Z]\d+:[A-Z]\d+\)|"[^"]*"&COUNT\()/.test(formula))).toEqual([]);
    const texts = cells.map((cell) => cell.text);
    expect(Object.values(HOSTILE_TEXTS).filter((text) => !texts.includes(text))).toEqual([]);
    const links = cells.flatMap((cell) => cell.hyperlink ?? []);
    expect(links.length).toBe(rows.length);
    expect(links.filter((link) => /^[a-z][a-z0-9+.-]*:|^[/\\]|\p{C}/iu.test(link))).toEqual([]);
  });

  test.each(HOSTILE)("a link to a file that is called %s is an address of that file", (_what, text) => {
    const file = path.join("/forms", text.replace(/[/\0]/g, "／").replace(/^\.+$/, "x"));
    const link = linkTo(file, "/forms");
    expect(new URL(link, "file:///forms/").href).toMatch(/^file:\/\/\/forms\/[^/]+$/);
    expect(link).not.toMatch(/[\p{C}"<>\s]/u);
  });
});

describe("text on its way into CSV for Excel", () => {
  test("never begins as a formula does", async () => {
    const records = (await Promise.all(IDS.flatMap((id) => documentsOf(id, "words").map(elementRecords)))).flat();
    const tables = [...new Set(records.map(({ table }) => table))];
    const fields = tables.flatMap((table) => fieldsOf(csvLines(table, records, { excel: true })));
    expect(fields.length).toBeGreaterThan(HOSTILE.length);
    expect(fields.filter((field) => /^[=+\-@＝＋－＠\t\r]/.test(field))).toEqual([]);
    expect(fields).toEqual(
      expect.arrayContaining([`'${HOSTILE_TEXTS["formula"]}`, `'${HOSTILE_TEXTS["at"]}`, `'${HOSTILE_TEXTS["minus"]}`]),
    );
  });
});

/** The fields of CSV (RFC 4180). */
function fieldsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
}

describe("text on its way to a terminal", () => {
  const OBEYED = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

  test.each(HOSTILE)("is shown and not obeyed: %s", (_what, text) => {
    expect(visible(text)).not.toMatch(/\n/);
    expect(visible(text)).not.toMatch(OBEYED);
    expect(visibleLines(`${text}\r\n`).replaceAll("\t", "").replace(/\r\n$/, "")).not.toMatch(OBEYED);
  });

  test("from names of files, projects and values of JSON files, whatever is asked for", async () => {
    const folder = newFolder();
    const codes = HOSTILE_TEXTS["codes of a terminal"] ?? "";
    const named = parseDocument(
      JSON.stringify(changed(sampleDocument("chongming-2023"), "/forms/0/project/name", codes)),
    );
    if (!named.ok) throw new Error("is a document");
    const { bytes } = await filledWorkbook(named.document, FORMS);
    const file = `申报\u001b[2J\u202etxt.xlsx`;
    folder.fill({
      [file]: bytes,
      "a.json": JSON.stringify(changed(sampleDocument("chongming-2023"), "/forms/0/form", codes)),
    });
    const screen = { stdout: { terminal: true }, stderr: { terminal: true } };
    for (const args of [
      ["check", file],
      ["check", "--format", "json", file],
      ["export", "--draft", file],
      ["export", "--draft", "--ndjson", file],
      ["export", "--draft", "--format", "elements", "--csv", "--table", "project", file],
      ["export", "--ndjson", file, `\u001b[31m.xlsx`],
      ["fill", "a.json", "-o", "b.xlsx"],
      ["fill", `\u001b[31m.json`, "-o", "b.xlsx"],
      ["summary", file, "-o", `\u001b[31m.xlsx`],
      [`\u001b[31m`],
      ["check", `--\u001b[31m`],
    ]) {
      const { stdout, stderr } = await jixiao(args, { ...screen, cwd: folder.path });
      expect(`${stdout}${stderr}`.replaceAll("\r\n", "\n")).not.toMatch(OBEYED);
      expect(`${stdout}${stderr}`).not.toBe("");
    }
    folder.remove();
  });

  test("is left as it is where it goes into a file", async () => {
    const folder = newFolder();
    const name = HOSTILE_TEXTS["codes of a terminal in one byte"] ?? "";
    const named = parseDocument(
      JSON.stringify(changed(sampleDocument("chongming-2023"), "/forms/0/project/name", name)),
    );
    if (!named.ok) throw new Error("is a document");
    folder.fill({ "a.xlsx": (await filledWorkbook(named.document, FORMS)).bytes });
    await jixiao(["export", "--draft", "a.xlsx", "-o", "a.json"], { cwd: folder.path });
    const { stdout } = await jixiao(["export", "--draft", "a.xlsx"], { cwd: folder.path });
    expect(stdout).toContain(name);
    expect(readFileSync(path.join(folder.path, "a.json"), "utf8")).toBe(stdout);
    folder.remove();
  });
});

describe("text on its way into the name of a file", () => {
  test.each(HOSTILE)("makes one that every system can store, here: %s", (_what, name) => {
    const { document } = fileNames({
      schema: "jixiao/1",
      forms: [{ form: "chongming-2023", fiscalYear: 2026, printedUnit: "元", project: { name } }],
    });
    expect(document).toMatch(/^chongming-2023_[^\p{C}<>:"/\\|?*]*\.json$/u);
    expect(new TextEncoder().encode(document).length).toBeLessThan(255);
  });

  test.each([
    ["a program", "更新.exe"],
    ["a page", "a.html"],
    ["two endings", "a.json.exe"],
    ["a turned ending", "a\u202enosj.exe"],
    ["a hidden ending", "a.json\u200b.exe"],
    ["a path", "../a.json"],
    ["a path of Windows", "..\\a.json"],
    ["a hidden file", ".a.json"],
    ["a line end", "a\n.json"],
    ["an endless name", `${"a".repeat(500)}.json`],
  ])("the page that saves files offers none that the pane did not make: %s", async (_what, name) => {
    const address = await savePageAddress(new URL("https://forms.example.org/assets/save.html"), name, "{}");
    expect(await unpack(new URL(address ?? "").hash)).toBeNull();
  });

  test("the page that saves files lays out no more than a form is long", async () => {
    const address = await savePageAddress(
      new URL("https://forms.example.org/assets/save.html"),
      "a.json",
      " ".repeat(17 * 1024 * 1024),
    );
    expect(address).not.toBeNull();
    expect(await unpack(new URL(address ?? "").hash)).toBeNull();
  });
});

describe("text of a server", () => {
  test.each(HOSTILE)("is one line that turns nothing round: %s", (_what, text) => {
    const body = JSON.stringify({ detail: text, reasons: [{ pointer: text, message: `x${text}` }], __proto__x: text });
    const answer = answerOf({ status: 422, contentType: "application/problem+json", retryAfter: null, body }, "00", 0);
    if (answer.kind !== "refused") throw new Error("is a refusal");
    for (const shown of [answer.message ?? "", ...answer.reasons.map(({ message }) => message)])
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });
});
