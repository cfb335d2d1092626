import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import type { JsonObject } from "../../src/core/json";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { formFileName, formFileText } from "../../src/form-files/form-file";
import { planFilledForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { everything } from "../reader/everything";
import { furtherForms } from "../support/further-definitions";
import { gridFromPlan, sheetRef } from "../support/grids";
import { sampleDocument } from "../support/sample-files";
import { openCommandLine, type CommandLine } from "./support/command-line";

/** Files of all shipped forms and of some that came as files, in 元 and in 万元: what a district office has in one folder. */

const FURTHER = furtherForms(6, 31);
const OWN = ["--forms", "forms"];
const IDS = [...FORMS, ...FURTHER].map(({ id }) => id).sort();

/** What somebody filled in wherever something can be. */
function filled(form: Form): string {
  const known = [...FORMS, form];
  const sheets = planFilledForm(form, everything(form)).map((plan) =>
    readSheet(sheetRef(plan.name), gridFromPlan(plan), known),
  );
  return canonicalJson(toDocument(assembleForms(sheets, known), { draft: false }));
}

let line: CommandLine;
const documents = new Map<string, string>();
beforeAll(async () => {
  line = openCommandLine();
  for (const { id } of FORMS) documents.set(id, canonicalJson(sampleDocument(id)));
  for (const form of FURTHER) {
    documents.set(form.id, filled(form));
    line.fill({ [`forms/${formFileName(form.id)}`]: formFileText(form.definition) });
  }
  line.fill({ "received/readme.txt": "" });
  for (const [id, text] of documents) {
    line.fill({ [`${id}.json`]: text });
    expect(await line.jixiao("fill", `${id}.json`, "-o", `received/${id}.xlsx`, ...OWN)).toMatchObject({ status: 0 });
  }
});
afterAll(() => line.remove());

const told = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as { forms: { form: string }[] });

test("each comes back from its workbook byte for byte", async () => {
  for (const [id, text] of documents) {
    const { out } = await line.jixiao("export", `received/${id}.xlsx`, "--draft", ...OWN);
    const { draft: _draft, ...document } = JSON.parse(out) as JsonObject;
    expect(canonicalJson(document)).toBe(text);
  }
});

test("all are checked in one go, and none is unread", async () => {
  const { out, status } = await line.jixiao("check", "received", "--format", "json", ...OWN);
  expect(status).toBeLessThan(2);
  const findings = JSON.parse(out) as { rule: string; form: string | null }[];
  expect(findings.filter(({ form }) => form === null)).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "LABEL-MISSING" || rule === "COLUMN-UNKNOWN")).toEqual([]);
});

test("all are exported into one list, and into the tables of budget systems", async () => {
  const { out } = await line.jixiao("export", "received", "--ndjson", "--draft", ...OWN);
  expect(
    told(out)
      .flatMap(({ forms }) => forms.map(({ form }) => form))
      .sort(),
  ).toEqual(IDS);
  const { status, err } = await line.jixiao(
    "export",
    "received",
    "--format",
    "elements",
    "--csv",
    "--draft",
    "-o",
    "tables",
    ...OWN,
  );
  expect([status, err]).toEqual([0, expect.anything()]);
});

test("they are added up in one sheet, amounts in yuan whatever each prints", async () => {
  const { status } = await line.jixiao("summary", "received", "-o", "summary.xlsx", ...OWN);
  expect(status).toBeLessThan(2);
  const [sheet] = readWorkbookFile(readFileSync(line.path("summary.xlsx")));
  const said = sheet?.grid.cells.flat().flatMap((cell) => cell?.text ?? []);
  const names = [...documents.values()].flatMap((text) =>
    (JSON.parse(text) as { forms: { project?: { name: string } }[] }).forms.flatMap(
      ({ project }) => project?.name ?? [],
    ),
  );
  expect(names.filter((name) => !said?.includes(name))).toEqual([]);
});

test.each(["zh-CN", "en-US"])(
  "the queries of docs/users/duckdb.%s.md answer for all of them together",
  async (locale) => {
    for (const name of ["全部", "all"])
      await line.jixiao("export", "received", "--ndjson", "--draft", "-o", `${name}.ndjson`, ...OWN);
    for (const folder of ["数据表", "tables"])
      await line.jixiao("export", "received", "--format", "elements", "--csv", "--draft", "-o", folder, ...OWN);
    const page = readFileSync(path.resolve(__dirname, `../../docs/users/duckdb.${locale}.md`), "utf8");
    const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = ""]) => sql);
    const database = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    const connection = await database.connect();
    await connection.run(`SET file_search_path = '${line.folder}'`);
    for (const sql of queries) await connection.runAndReadAll(sql);
    connection.closeSync();
    database.closeSync();
  },
);
