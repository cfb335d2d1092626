import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import path from "node:path";
import { canonicalJson } from "../../../src/canonical/bytes";
import { ELEMENT_TABLES } from "../../../src/canonical/elements/mapping";
import { elementColumns, elementRecords, type ElementRecord } from "../../../src/canonical/elements/records";
import { csvHead, csvLines } from "../../../src/cli/export/csv";
import { seedDocument } from "../../canonical/fixtures";
import { openCommandLine, type CommandLine } from "../support/command-line";

/** The forms that the pages were written about, in the order in which they are exported. */
const PUBLISHED = ["minhang-2019", "chongming-2023-1", "chongming-2023-2", "shanghai-2026"] as const;

let line: CommandLine;
let database: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  line = openCommandLine();
  const files = PUBLISHED.map((seed) => `received/${seed}.xlsx`);
  line.fill({ "received/readme.txt": "" });
  for (const seed of PUBLISHED) {
    line.fill({ [`${seed}.json`]: canonicalJson(seedDocument(seed)) });
    await line.jixiao("fill", `${seed}.json`, "-o", `received/${seed}.xlsx`);
  }
  for (const name of ["全部", "all"]) await line.jixiao("export", "--ndjson", ...files, "-o", `${name}.ndjson`);
  for (const folder of ["数据表", "tables"])
    await line.jixiao("export", "--format", "elements", "--csv", ...files, "-o", folder);
  // What is not built in is neither fetched nor loaded: these machines have no network.
  database = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
});
afterAll(() => {
  database.closeSync();
  line.remove();
});
beforeEach(async () => {
  connection = await database.connect();
  await connection.run(`SET file_search_path = '${line.folder}'`);
});
afterEach(() => connection.closeSync());

/** What a query answers: its columns, then its rows, all as texts. */
async function answer(sql: string): Promise<readonly (readonly string[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return [
    reader.columnNames(),
    ...reader.getRows().map((row) => row.map((value) => (value === null ? "" : String(value)))),
  ];
}

interface Block {
  readonly sql: string;
  /** The table that follows it: its head, then its rows; none for what only prepares. */
  readonly table: readonly (readonly string[])[];
}

function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/```sql\n([\s\S]*?)```\n+((?:\|.*\n)*)/g)].map(([, sql = "", table = ""]) => ({
    sql,
    table: table
      .split("\n")
      .filter((row) => row !== "" && !/^\|[ |-]+$/.test(row))
      .map((row) => row.slice(2, -2).split(" | ")),
  }));
}

describe.each(["zh-CN", "en-US"])("the page docs/users/duckdb.%s.md", (locale) => {
  const blocks = blocksOf(readFileSync(path.resolve(__dirname, `../../../docs/users/duckdb.${locale}.md`), "utf8"));

  test("says what its queries answer for the published forms", async () => {
    expect(blocks.map(({ table }) => table.length > 1)).toEqual([false, true, true, true, true]);
    for (const { sql, table } of blocks) {
      const answered = await answer(sql);
      if (table.length > 0) expect(answered).toEqual(table);
    }
  });
});

test("the file loads as it is with nothing said of its columns", async () => {
  expect(await answer("SELECT count(*) AS forms FROM 'all.ndjson'")).toEqual([["forms"], ["4"]]);
});

test("a CSV says the same as the records it is made of, whatever their texts", async () => {
  const hard = ["=1+1", "第一行\n第二行\n", 'a "b", c', "'", "\ttab", " 两端空格 ", "null", "-", "😀"];
  const made: readonly ElementRecord[] = hard.map((kpi_val, index) => ({
    table: "PM_PERF_INDICATOR",
    values: { jixiao_number: index + 1, kpi_val },
  }));
  const [seed] = await Promise.all([elementRecords(seedDocument("minhang-2019"))]);
  for (const table of ELEMENT_TABLES) {
    const records = [...made, ...seed].filter((record) => record.table === table.name);
    line.fill({ "t.csv": csvHead(table.name, { excel: false }) + csvLines(table.name, records, { excel: false }) });
    const columns = elementColumns(table);
    const expected = records.map(({ values }) => columns.map((column) => String(values[column] ?? "")));
    expect(await answer("SELECT * FROM read_csv('t.csv', all_varchar = true, header = true)")).toEqual([
      columns,
      ...expected,
    ]);
  }
});
