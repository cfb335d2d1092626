import { importsOf, wayBack } from "../../src/build/import-circles.cjs";

describe("what a file imports", () => {
  const files = new Set(["/src/a.ts", "/src/b/index.ts", "/src/b/c.tsx", "/src/d.json"]);
  const of = (text: string) => importsOf("/src/b/e.ts", text, (file) => files.has(file));

  test.each([
    ["values", 'import { a } from "../a";'],
    ["types", 'import type { A } from "../a";'],
    ["what it hands on", 'export * from "../a";'],
    ["what it is only run for", 'import "../a";'],
    ["what it loads when it needs it", 'const { a } = await import("../a");'],
    ["the type of what it loads", 'type A = typeof import("../a");'],
    ["over several lines", 'import {\n  a,\n  type B,\n} from "../a";'],
    ["the old way", 'const { a } = require("../a");'],
  ])("counts %s", (_what, text) => {
    expect(of(text)).toEqual(["/src/a.ts"]);
  });

  test("finds folders and pages, and leaves out packages and what is not there", () => {
    expect(of('import b from ".."; import c from "./c"; import z from "zod"; import n from "../nowhere";')).toEqual([
      "/src/b/c.tsx",
    ]);
    expect(of('import b from "../b";')).toEqual(["/src/b/index.ts"]);
  });
});

describe("the way back", () => {
  const graph = new Map([
    ["top", ["left", "right"]],
    ["left", ["bottom"]],
    ["right", ["bottom"]],
    ["bottom", []],
    ["one", ["two", "bottom"]],
    ["two", ["three"]],
    ["three", ["one"]],
    ["self", ["self"]],
  ]);

  test("is named step by step where a file is come back to", () => {
    expect(wayBack(graph, "one", "two")).toEqual(["one", "two", "three", "one"]);
    expect(wayBack(graph, "self", "self")).toEqual(["self", "self"]);
  });

  test("is none where two ways lead down to the same file, nor from a file in a circle out of it", () => {
    expect(wayBack(graph, "top", "left")).toBeNull();
    expect(wayBack(graph, "one", "bottom")).toBeNull();
  });
});
