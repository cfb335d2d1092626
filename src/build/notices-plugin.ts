import path from "node:path";
import type { Compiler, Module } from "@rspack/core";
import { isAdmitted, notices, packageIn } from "./licences";

/** The file that goes with every copy. */
export const NOTICES_FILE = "licences.txt";

/** Lays the notices of all packages whose code was bundled beside the bundles, and stops a build that may not be handed out. */
export class NoticesPlugin {
  /** @param copied further packages of which files are copied as they are, under licences of their own */
  constructor(private readonly copied: readonly string[] = []) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NoticesPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: NoticesPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const root = compiler.context;
          const folders = new Set(
            [...compilation.modules]
              .flatMap(innerModules)
              .flatMap((module) => folderOf(module.nameForCondition(), root) ?? []),
          );
          const bundled = [...folders].map((folder) => packageIn(root, folder));
          for (const { name, licence } of bundled)
            if (!isAdmitted(licence))
              throw new Error(`${name} is under ${licence}, which src/build/licences.ts does not admit.`);
          const copied = this.copied.map((name) => packageIn(root, `node_modules/${name}`));
          compilation.emitAsset(
            NOTICES_FILE,
            new compiler.rspack.sources.RawSource(notices(root, [...bundled, ...copied])),
          );
        },
      );
    });
  }
}

/** Concatenated modules hide their parts; the parts have the names. */
export function innerModules(module: Module): Module[] {
  return "modules" in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];
}

/** The folder of the package that a file belongs to, from the root. */
function folderOf(file: string | null | undefined, root: string): string | null {
  if (file === null || file === undefined) return null;
  const parts = path.relative(root, file).split(path.sep);
  const at = parts.lastIndexOf("node_modules");
  const scoped = parts[at + 1]?.startsWith("@") === true;
  return at < 0 ? null : parts.slice(0, at + (scoped ? 3 : 2)).join("/");
}
