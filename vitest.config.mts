import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig, type Plugin, type TestProjectInlineConfiguration } from "vitest/config";

/** These look at what happens while parts of the product are loaded, each once in a world: in worlds of their own. */
const ALONE = ["tests/security/regular-expressions.test.ts", "tests/taskpane/missing-parts.test.tsx"];

/** What the product loads with `require` when it is first needed is loaded at once here, by the same loader as the rest. */
const requiredAtOnce: Plugin = {
  name: "required-at-once",
  enforce: "pre",
  transform(code, file) {
    if (!file.includes("/src/") || !code.includes("return require(")) return undefined;
    const parts: string[] = [];
    const called = code.replace(/return require\(("[^"]+")\)/g, (_whole, part: string) => {
      parts.push(part);
      return `return required${parts.length - 1}`;
    });
    const imports = parts.map((part, index) => `import * as required${index} from ${part};`).join(" ");
    return { code: imports + called, map: null };
  },
};

/** A machine may be slow or busy, and whoever asks for more tries gives them time; a test that hangs still ends. */
const MORE_TRIES = ["JIXIAO_STEPS", "JIXIAO_EDITS", "JIXIAO_FUZZ_RUNS", "JIXIAO_WORKBOOKS", "JIXIAO_LONG"];
const patience = MORE_TRIES.some((name) => process.env[name] !== undefined) ? 14_400_000 : 300_000;

type TestOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

/** One kind of tests, in the same words as the others. */
function project(name: string, test: TestOptions): TestProjectInlineConfiguration {
  return { extends: true, test: { name, globals: true, sequence: { groupOrder: 0 }, ...test } };
}

/** In every thread. */
const NOTHING_LEFT = "tests/support/nothing-left.ts";

/** In as many threads as there are processors. */
const IN_THREADS: TestOptions = {
  pool: "threads",
  maxWorkers: "100%",
  setupFiles: [NOTHING_LEFT, "tests/support/unit-setup.ts"],
};

/** The workbench imports samples by their names: what was compiled while there were others knows nothing of a new one. */
const SAMPLES = createHash("sha256")
  .update(readdirSync("src/forms/samples").sort().join("\n"))
  .digest("hex")
  .slice(0, 12);

/** Unit and property tests run in Node; end-to-end tests drive real browsers, a few at a time. */
export default defineConfig({
  plugins: [requiredAtOnce],
  test: {
    reporters: ["default", "./tests/support/closing-line-reporter.mjs"],
    // What one project has compiled serves the others; `npx vitest --clearCache` where a plugin above is changed.
    experimental: { fsModuleCache: true, fsModuleCachePath: `.cache/modules/${SAMPLES}` },
    testTimeout: patience,
    hookTimeout: patience,
    projects: [
      // Modules are loaded once in a thread, not once in a file.
      project("unit", { ...IN_THREADS, include: ["tests/**/*.test.ts"], exclude: ALONE, isolate: false }),
      project("components", {
        ...IN_THREADS,
        include: ["tests/**/*.test.tsx"],
        exclude: ALONE,
        environment: "jsdom",
        setupFiles: [NOTHING_LEFT, "tests/taskpane/support/components-setup.ts"],
        isolate: false,
      }),
      project("alone", { ...IN_THREADS, include: ALONE }),
      project("e2e", {
        include: ["tests/**/*.e2e.ts"],
        globalSetup: ["tests/e2e/support/global-setup.ts"],
        // No more than there are processors: what one gains in waits another loses in a browser and modules of its own.
        maxWorkers: Math.min(3, availableParallelism()),
        // One browser for all files of a process.
        pool: "forks",
        isolate: false,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
