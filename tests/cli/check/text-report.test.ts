import { Command } from "commander";
import type { Context } from "../../../src/cli/context";
import { textReport } from "../../../src/cli/check/text-report";
import type { FileReport, FormReport } from "../../../src/review/file/check-file";
import { jixiao } from "../support/console";

const NOTHING_FOUND: FormReport = {
  name: "申报表",
  project: null,
  year: 2026,
  blank: false,
  replacedBy: null,
  findings: [],
  notChecked: [],
};
const OPEN: FormReport["notChecked"][number] = {
  rule: "FUND-TOTAL-SUM",
  form: "mof-2018",
  why: "not-found",
  cells: [],
  message: "没有检查：缺少标签。",
};

/** What is written of a file with these forms. */
async function written(forms: readonly FormReport[]): Promise<string> {
  const file: FileReport = { forms, hidden: [], unread: [], asides: [] };
  const report = async (context: Context) => {
    const options = { format: "text", intoFile: false, severity: "info", quiet: false } as const;
    const input = { name: "甲.xlsx", path: null, nothing: null };
    await textReport(context, context.stdout, options).file(input, { ok: true, value: file });
  };
  const { stdout } = await jixiao(["report"], {}, [(context) => new Command("report").action(() => report(context))]);
  return stdout;
}

test("a form is said to have nothing wrong only where everything was checked", async () => {
  expect(await written([NOTHING_FOUND])).toBe("甲.xlsx  没有发现问题\n");
  expect(await written([NOTHING_FOUND, { ...NOTHING_FOUND, notChecked: [OPEN] }])).toBe(
    [
      "甲.xlsx",
      "  申报表 2026 年  没有发现问题",
      "  申报表 2026 年  没有发现问题，但有的检查没能进行",
      "    未检查  FUND-TOTAL-SUM",
      "            没有检查：缺少标签。",
      "",
    ].join("\n"),
  );
});
