import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildCommandLine } from "../support/built-command-line";

/** The built command line, somewhere else than in this repository: what an office gets on its machines. */

const root = path.resolve(__dirname, "../..");
let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-built-"));
  program = buildCommandLine(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function jixiao(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--locale", "zh-CN", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

it("fills a form, checks it in its threads, and exports the same bytes", () => {
  const sample = path.join(root, "src/forms/samples/shanghai-2026.json");
  expect(jixiao("fill", sample, "-o", "填好.xlsx")).toEqual({ status: 0, said: "已写出 填好.xlsx\n" });
  expect(jixiao("check", "填好.xlsx").said).toContain("没有发现问题");
  expect(jixiao("export", "填好.xlsx", "-o", "一.json").status).toBe(0);
  expect(jixiao("fill", "一.json", "-o", "再填.xlsx").status).toBe(0);
  expect(jixiao("export", "再填.xlsx", "-o", "二.json").status).toBe(0);
  expect(readFileSync(path.join(folder, "二.json"))).toEqual(readFileSync(path.join(folder, "一.json")));
}, 120_000);

it("asks for nothing beside itself", () => {
  const asked = readdirSync(path.join(folder, "cli"))
    .filter((name) => name.endsWith("js"))
    .flatMap((name) => [...readFileSync(path.join(folder, "cli", name), "utf8").matchAll(/\brequire\("([^"]+)"\)/g)])
    .map(([, name]) => name ?? "")
    .filter((name) => !name.startsWith("node:") && !name.startsWith("./"));
  const builtIn = new Set(builtinModules);
  expect(asked.filter((name) => !builtIn.has(name) && !/^(?:tsx$|@napi-rs\/|@aws-sdk\/)/.test(name))).toEqual([]);
});
