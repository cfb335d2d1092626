/** What checking files costs: against the bare library, in memory, and against LibreOffice where there is one. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { FORMS } from "../../src/forms";
import { assembleForms } from "../../src/reader/assemble";
import { readSheet } from "../../src/reader/read-sheet";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import type { SheetGrid } from "../../src/workbook/workbook";
import { TEST_BUILD } from "../e2e/support/test-build";
import { sampleFiles } from "../support/sample-files";
import { besideBefore } from "./beside-before";
import { checkWith, unlessFindings } from "./check-command";
import { megabytes, milliseconds, percentile, type Report } from "./report";
import { checkForms } from "../support/findings";

const ROUNDS = 60;
const FEW = 10;
const SOME = 100;
const MANY = 1_000;
/** Starts of the command, of which the one in the middle counts. */
const STARTS = 7;
/** What is promised. Times are those of two processors. */
const LIMITS = {
  ratio: 1.0,
  start: 250,
  some: 600,
  many: 2_500,
  /** Peak memory for many files : for few. */
  growth: 1.5,
  libreOffice: 12,
};

const root = path.resolve(__dirname, "../..");
const cli = path.join(TEST_BUILD, "cli/jixiao.cjs");
const run = promisify(execFile);

export async function benchFiles(report: Report): Promise<void> {
  const samples = await sampleFiles();
  pureThroughput(
    report,
    samples.map(({ bytes }) => readWorkbookFile(bytes)),
  );
  execFileSync(process.execPath, [path.join(root, "src/build/bundle.mjs"), "cli"], {
    cwd: root,
    env: { ...process.env, DIST: TEST_BUILD },
  });
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const [few, some, many] = [FEW, SOME, MANY].map((count) =>
      writeCopies(path.join(folder, String(count)), samples, count),
    );
    if (few === undefined || some === undefined || many === undefined) return;
    await againstTheLibrary(
      report,
      samples.map((_, index) => path.join(some, fileName(index))),
    );
    await starts(report, few);
    const took = await command(report, { few, some, many });
    await againstLibreOffice(report, { folder: many, took }, folder);
    const before = process.env["JIXIAO_BEFORE_DIST"];
    if (before !== undefined) {
      const programs = { before: path.join(before, "cli/jixiao.cjs"), now: cli };
      await besideBefore(report, programs, { one: path.join(few, fileName(0)), some, many }, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both as they ship, in one thread. */
async function againstTheLibrary(report: Report, files: readonly string[]): Promise<void> {
  const thread = new Worker(path.join(__dirname, "beside-the-library.mjs"), {
    workerData: FORMS,
    argv: [path.dirname(cli), ROUNDS, ...files],
  });
  const { bare, checked } = await new Promise<{ readonly bare: number; readonly checked: number }>(
    (resolve, reject) => {
      thread.once("message", resolve);
      thread.once("error", reject);
    },
  );
  // What was loaded there waits for jobs.
  await thread.terminate();
  const count = ROUNDS * files.length;
  report.line("library alone, one thread", `${((count / bare) * 1000).toFixed(0)} files/s`);
  report.line("read and check, one thread", `${((count / checked) * 1000).toFixed(0)} files/s`);
  report.line("read and check : library alone", (checked / bare).toFixed(2), [
    `≤ ${LIMITS.ratio.toFixed(1)}`,
    checked / bare <= LIMITS.ratio,
  ]);
}

function pureThroughput(report: Report, workbooks: readonly (readonly SheetGrid[])[]): void {
  let forms = 0;
  const took = time(() => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const grids of workbooks) {
        const readings = assembleForms(
          grids.map(({ sheet, grid }) => readSheet(sheet, grid, FORMS)),
          FORMS,
        );
        checkForms(readings);
        canonicalJson(toDocument(readings, { draft: false }));
        forms += readings.length;
      }
    }
  });
  report.line("reader, rules and canonical JSON alone", `${((forms / took) * 1000).toFixed(0)} forms/s`);
}

/** The whole program, from nothing to its end. */
async function starts(report: Report, folder: string): Promise<void> {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["jixiao --version", ["--version"]],
    ["jixiao check, one file", ["check", path.join(folder, fileName(0))]],
  ];
  for (const [what, args] of commands) {
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const started = performance.now();
      await run(process.execPath, [cli, ...args]).catch(unlessFindings);
      times.push(performance.now() - started);
    }
    const middle = percentile(times, 0.5);
    report.line(`${what} (p50 of ${STARTS})`, milliseconds(middle), [
      `≤ ${milliseconds(LIMITS.start)}`,
      middle <= LIMITS.start,
    ]);
  }
}

/** @returns milliseconds for many files */
async function command(
  report: Report,
  { few, some, many }: { readonly few: string; readonly some: string; readonly many: string },
): Promise<number> {
  const small = await checkWith(cli, path.dirname(few), few);
  const middle = await checkWith(cli, path.dirname(some), some);
  const large = await checkWith(cli, path.dirname(many), many);
  report.line(`command, ${FEW} files: peak memory, time`, `${megabytes(small.peak)}, ${milliseconds(small.took)}`);
  report.line(`command, ${SOME} files: peak memory, time`, `${megabytes(middle.peak)}, ${milliseconds(middle.took)}`, [
    `≤ ${milliseconds(LIMITS.some)}`,
    middle.took <= LIMITS.some,
  ]);
  report.line(`command, ${MANY} files: peak memory, time`, `${megabytes(large.peak)}, ${milliseconds(large.took)}`, [
    `≤ ${milliseconds(LIMITS.many)}`,
    large.took <= LIMITS.many,
  ]);
  report.line(`peak memory, ${MANY} files : ${FEW} files`, (large.peak / small.peak).toFixed(2), [
    `≤ ${LIMITS.growth}`,
    large.peak <= LIMITS.growth * small.peak,
  ]);
  report.line(`command, ${MANY} files, all cores`, `${((MANY / large.took) * 1000).toFixed(0)} files/s`);
  return large.took;
}

/** Both as whole commands on the same files; LibreOffice only turns the first sheet into text, and checks nothing. */
async function againstLibreOffice(
  report: Report,
  { folder, took }: { readonly folder: string; readonly took: number },
  scratch: string,
): Promise<void> {
  const started = performance.now();
  try {
    await run("soffice", [
      "--headless",
      `-env:UserInstallation=file://${scratch}/profile`,
      "--convert-to",
      "csv",
      "--outdir",
      `${scratch}/csv`,
      ...namesIn(folder),
    ]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      report.line("against LibreOffice", "there is none here");
      return;
    }
    throw error;
  }
  const theirs = performance.now() - started;
  report.line(`check ${MANY} files : soffice --convert-to csv`, `${milliseconds(took)} : ${milliseconds(theirs)}`);
  report.line("LibreOffice's time : ours", `${(theirs / took).toFixed(1)}×`, [
    `≥ ${LIMITS.libreOffice}`,
    theirs >= LIMITS.libreOffice * took,
  ]);
}

function namesIn(folder: string): readonly string[] {
  return Array.from({ length: MANY }, (_, index) => path.join(folder, fileName(index)));
}

function writeCopies(folder: string, samples: readonly { readonly bytes: Uint8Array }[], count: number): string {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const sample = samples[index % samples.length];
    if (sample !== undefined) writeFileSync(path.join(folder, fileName(index)), sample.bytes);
  }
  return folder;
}

function fileName(index: number): string {
  return `申报表 ${String(index + 1).padStart(4, "0")}.xlsx`;
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
