import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { buildCommandLine } from "../support/built-command-line";
import { newFolder, type Folder } from "./support/folder";
import { goodForm, wrongSum } from "./support/workbooks";

/** The real program in a process of its own: what no test in this process can see. */

const COPIES = 200;

let folder: Folder;
let program: string;
beforeAll(async () => {
  folder = newFolder();
  program = buildCommandLine(path.join(folder.path, "program"));
  const [good, bad] = await Promise.all([goodForm(), wrongSum()]);
  const name = (index: number) => `many/${String(index).padStart(3, "0")}.xlsx`;
  folder.fill(
    Object.fromEntries(Array.from({ length: COPIES }, (_, index) => [name(index), index % 10 === 3 ? bad : good])),
  );
  folder.fill({ "few/a.xlsx": good, "few/b.xlsx": "no spreadsheet", "few/c.xlsx": bad, "few/d.xlsx": good });
});
afterAll(() => folder.remove());

function start(args: readonly string[], options: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...options, program, ...args], {
    cwd: folder.path,
    env: { ...process.env, LC_ALL: "zh_CN.UTF-8" },
  });
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...texts };
}

test("every file is judged in its turn, and the statuses are those of the whole", async () => {
  const { status, stdout, stderr } = await ended(
    start(["check", "--severity", "error", "few/a.xlsx", "few/c.xlsx", "few/b.xlsx", "few/d.xlsx"]),
  );
  expect(status).toBe(2);
  expect(stdout.match(/^few\/\S+/gm)).toEqual(["few/a.xlsx", "few/c.xlsx", "few/b.xlsx", "few/d.xlsx"]);
  // One line, and no progress bar: nobody is looking.
  expect(stderr).toMatch(/^few\/b\.xlsx：[^\n]+\n$/);
});

test("results of many files come in order, from as many threads as are asked for", async () => {
  const { status, stdout } = await ended(
    start(["check", "--jobs", "3", "--format", "ndjson", "--severity", "error", "many/0*.xlsx"]),
  );
  expect(status).toBe(1);
  const files = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);
  expect(files).toEqual(Array.from({ length: 10 }, (_, index) => `many/0${index}3.xlsx`));
});

test("a start loads words, the parser of the command line and nothing else: forms, rules and readers come when they are asked for", async () => {
  const { status, stdout } = await ended(start(["--version"]));
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  // Of a program of half a megabyte.
  expect(statSync(program).size).toBeLessThan(128 * 1024);
});

test("whoever reads may stop reading: it ends at once and quietly", async () => {
  const child = start(["check", "--format", "ndjson", "many"]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const [{ status, stderr }] = await Promise.all([ended(child)]);
  expect([status, stderr]).toEqual([141, ""]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s leaves no half-written file, and the old one as it was",
  async (signal) => {
    folder.fill({ "out/all.ndjson": "old" });
    const child = start(["export", "--jobs", "1", "--ndjson", "--draft", "many", "-o", "out/all.ndjson"]);
    const end = ended(child);
    // The unfinished file is there: the work is under way.
    while (readdirSync(path.join(folder.path, "out")).length < 2) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    expect((await end).status).toBe(130);
    expect(readdirSync(path.join(folder.path, "out"))).toEqual(["all.ndjson"]);
  },
);

test("memory does not grow with the number of files", async () => {
  const peak = async (...paths: string[]): Promise<number> => {
    // Said on standard error when the process ends; threads count.
    const report = "data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))";
    const { stderr } = await ended(
      start(["check", "--jobs", "2", "--format", "ndjson", ...paths], ["--import", report]),
    );
    return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  };
  const first = Array.from({ length: 20 }, (_, index) => `many/${String(index).padStart(3, "0")}.xlsx`);
  const few = await peak(...first);
  const many = await peak("many");
  expect(few).toBeGreaterThan(50);
  // Ten times the files; held readings of them all would be a gigabyte.
  expect(many - few).toBeLessThan(120);
});

const asRoot = process.getuid?.() === 0;
test(
  asRoot ? "a device that gives nothing is no spreadsheet" : "a file that may not be read is said to be one",
  async () => {
    folder.fill({ "secret/a.xlsx": "x" });
    chmodSync(path.join(folder.path, "secret/a.xlsx"), 0);
    const { status, stderr } = await ended(start(["check", asRoot ? "/dev/null" : "secret/a.xlsx"]));
    expect(status).toBe(2);
    expect(stderr).toMatch(asRoot ? /不是.*表格文件/ : /没有读取这个文件的权限/);
  },
);

test("threads begin with the code that was kept when the program was built, and make their own where it is another engine's", async () => {
  const first = path.join(path.dirname(program), "built-worker.cjs");
  const kept = path.join(path.dirname(program), "read-files.cjs.code");
  const rejected = async () => {
    const script = `require("node:worker_threads").parentPort.postMessage(require(${JSON.stringify(first)}).script.cachedDataRejected)`;
    const thread = new Worker(script, { eval: true, execArgv: [] });
    const [answer] = (await once(thread, "message")) as [unknown];
    await thread.terminate();
    return answer;
  };
  expect(await rejected()).toBe(false);
  const code = readFileSync(kept);
  writeFileSync(kept, Buffer.from(code).fill(0, 0, 16));
  expect(await rejected()).toBe(true);
  expect((await ended(start(["check", "--quiet", "few/a.xlsx"]))).status).toBe(0);
  writeFileSync(kept, code);
});
