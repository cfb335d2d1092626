import { newFolder, type Folder } from "../support/folder";
import { jixiao } from "../support/console";

// Room for slow machines: the first workbook that is written loads a large package.

/** The bar and the report share one terminal: what it shows in the end is the report, whole. */

let folder: Folder;
const files = Array.from({ length: 8 }, (_, index) => `${index}.xls`);
beforeAll(() => {
  folder = newFolder();
  folder.fill(Object.fromEntries(files.map((name) => [name, ""])));
});
afterAll(() => folder.remove());

/** What a terminal with room enough shows of all that was written to it. */
function shown(written: string): string[] {
  const lines: string[] = [""];
  let column = 0;
  for (const [piece] of written.matchAll(/\u001b\[[?\d;]*[A-Za-z]|\u001b[78]|[\r\n]|[^\u001b\r\n]+/gu)) {
    const line = lines.length - 1;
    if (piece === "\n") lines.push("");
    else if (piece === "\u001b[2K") lines[line] = "";
    else if (/^\u001b\[1G$|^\r$/.test(piece)) column = 0;
    else if (/^\u001b[78]$/.test(piece)) throw new Error("the cursor was put elsewhere");
    else if (!piece.startsWith("\u001b")) lines[line] = column === 0 ? piece : `${lines[line] ?? ""}${piece}`;
    if (!piece.startsWith("\u001b") && piece !== "\r") column = piece === "\n" ? 0 : 1;
  }
  return lines;
}

async function onOneTerminal(...args: string[]): Promise<string> {
  let screen = "";
  const terminal = {
    terminal: true,
    write: (content: string | Uint8Array) => Promise.resolve(void (screen += Buffer.from(content).toString())),
  };
  await jixiao(["check", ...args], { cwd: folder.path, stdout: terminal, stderr: terminal });
  return screen;
}

test("comes with many files and goes with the last", async () => {
  const screen = await onOneTerminal(".");
  expect(screen).toContain("8/8 个文件");
  const lines = shown(screen);
  expect(lines.filter((line) => /^\d\.xls/.test(line)).map((line) => line.slice(0, 5))).toEqual(files);
  expect(lines.join("\n")).not.toMatch(/[█░]/);
  expect(lines.filter((line) => line !== "").at(-1)).toMatch(/^共 8 个文件/);
  // The cursor is there again.
  expect(screen.lastIndexOf("\u001b[?25h")).toBeGreaterThan(screen.lastIndexOf("\u001b[?25l"));
});

test("is not shown for a file or two", async () => {
  expect(await onOneTerminal("1.xls", "2.xls")).not.toMatch(/[█░]/);
});

test("is not shown where nobody looks", async () => {
  expect((await jixiao(["check", "."], { cwd: folder.path })).stderr).not.toMatch(/[█░]/);
});
