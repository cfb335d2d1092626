import { readFileSync } from "node:fs";
import type { Compiler } from "@rspack/core";
import { libraryDocument } from "../library/own";
import { readLibrary } from "../library/read-library";

/** The library that the setting `LIBRARY` names, as its text; an empty one without. @throws {Error} for a file that is none */
export function librarySetting({ LIBRARY: file }: NodeJS.ProcessEnv): string {
  if (file === undefined || file === "") return JSON.stringify(libraryDocument([]));
  const text = readFileSync(file, "utf8");
  if (readLibrary(text) === null) throw new Error(`LIBRARY: ${file} is no library of indicators`);
  return text;
}

/** Publishes an office's own indicators beside the pane, as `library/index.json`. */
export class LibraryPlugin {
  constructor(private readonly text: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(LibraryPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: LibraryPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset("library/index.json", new compiler.rspack.sources.RawSource(this.text)),
      );
    });
  }
}
