/**
 * The lint rule that no file imports one that comes back to it, be it for values, for types or when it is needed: what
 * stands in a circle can only be read, moved and tested as a whole. The sources are looked through by their text alone,
 * which takes a fifth of a second for all of them: once a run, and in an editor whenever any of them was saved.
 */
const { existsSync, readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

/** `import … from`, `export … from`, `import "…"`, `import("…")`, `require("…")`, of our own files. */
const SPECIFIER = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["'](\.{1,2}\/[^"'\n]+)["']/gu;
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Which files a text imports, as paths without links; only those that `exists` says there are. */
function importsOf(file, text, exists) {
  return [...text.matchAll(SPECIFIER)].flatMap(([, specifier]) => {
    const target = path.resolve(path.dirname(file), specifier);
    const found = ENDINGS.map((ending) => target + ending).find(exists);
    return found === undefined ? [] : [found];
  });
}

/** The way from a file back to itself over `first`, the shortest, or null. `graph`: file -> files that it imports. */
function wayBack(graph, file, first) {
  const before = new Map([[first, null]]);
  for (const at of before.keys()) {
    if (at === file) {
      const way = [];
      for (let step = before.get(at); step !== null; step = before.get(step)) way.unshift(step);
      return [file, ...way, file];
    }
    for (const next of graph.get(at) ?? []) if (!before.has(next)) before.set(next, at);
  }
  return null;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(at);
    return /\.tsx?$/u.test(entry.name) ? [at] : [];
  });
}

/** In a run one file follows the other; after a pause like this somebody may have saved one. Milliseconds. */
const PAUSE = 1000;
let looked = { cwd: "", at: 0, state: "", graph: new Map() };

/** What imports what below a folder, as of now. */
function graphAt(cwd) {
  const now = Date.now();
  if (looked.cwd === cwd && now - looked.at < PAUSE) {
    looked.at = now;
    return looked.graph;
  }
  const folders = ["src", "tests"].map((folder) => path.join(cwd, folder));
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesBelow);
  const state = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join("\n");
  const graph = looked.state === state ? looked.graph : graphOf(files);
  looked = { cwd, at: now, state, graph };
  return graph;
}

function graphOf(files) {
  const known = new Set(files);
  const exists = (file) => known.has(file);
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, "utf8"), exists)]));
}

const noImportCircle = {
  meta: {
    type: "problem",
    messages: { circle: "Imports go downwards only, and this one comes back: {{way}}." },
    schema: [],
  },
  create(context) {
    const { filename, cwd } = context;
    const known = graphAt(cwd);
    const check = (node) => {
      if (node == null || typeof node.value !== "string" || !node.value.startsWith(".")) return;
      const [target] = importsOf(filename, `from "${node.value}"`, (file) => known.has(file));
      const way = target === undefined ? null : wayBack(known, filename, target);
      if (way !== null)
        context.report({
          node,
          messageId: "circle",
          data: { way: way.map((file) => path.relative(cwd, file)).join(" → ") },
        });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ argument }) => check(argument.literal),
    };
  },
};

module.exports = { importsOf, wayBack, noImportCircle };
