import type { Compiler } from "@rspack/core";
import { formFileName, formFileText } from "../form-files/form-file";
import { FORMS } from "../forms";

/** Publishes the shipped forms as `forms/*.form.json`: what others begin a form of their own with. */
export class FormFilesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(FormFilesPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: FormFilesPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const { id, definition } of FORMS) {
            compilation.emitAsset(
              `forms/${formFileName(id)}`,
              new compiler.rspack.sources.RawSource(formFileText(definition)),
            );
          }
        },
      );
    });
  }
}
