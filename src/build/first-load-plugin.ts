import path from "node:path";
import type { Chunk, Compilation, Compiler, Module } from "@rspack/core";
import { innerModules } from "./notices-plugin";

/** What a page loads before anything else, or a named part when it is asked for: files, and the npm packages in them. */
export interface FirstLoad {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** Name of the report beside the build. It is for tests; nothing in the product reads it. */
export const FIRST_LOAD_REPORT = "first-load.json";

/** Reports each entry's first load, and that of each part with a name, so that tests can hold the pane's first bundle small and free of lazy packages. */
export class FirstLoadPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(FirstLoadPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: FirstLoadPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const report: Record<string, FirstLoad> = {};
          for (const [name, group] of compilation.namedChunkGroups) {
            report[name] = {
              files: group.getFiles().filter((file) => !file.endsWith(".map")),
              packages: [...new Set(group.chunks.flatMap((chunk) => packagesOf(compilation, chunk)))].sort(),
            };
          }
          compilation.emitAsset(
            FIRST_LOAD_REPORT,
            new compiler.rspack.sources.RawSource(`${JSON.stringify(report, null, 2)}\n`),
          );
        },
      );
    });
  }
}

function packagesOf(compilation: Compilation, chunk: Chunk): string[] {
  const modules: Module[] = compilation.chunkGraph.getChunkModules(chunk).flatMap(innerModules);
  return modules.flatMap((module) => packageOf(module.nameForCondition()) ?? []);
}

function packageOf(file: string | null | undefined): string | null {
  if (file === null || file === undefined) return null;
  const parts = file.split(path.sep);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return null;
  const [first, second] = parts.slice(at + 1);
  if (first === undefined) return null;
  return first.startsWith("@") && second !== undefined ? `${first}/${second}` : first;
}
