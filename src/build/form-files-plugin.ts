import type { Compiler } from "@rspack/core";
import { FORMS_FOLDER, FORMS_INDEX, indexText, NO_DEPLOYMENT } from "../form-files/deployment";
import { formFileName, formFileText } from "../form-files/form-file";
import { FORMS } from "../forms";

/**
 * Publishes the shipped forms as `forms/*.form.json`, what others begin a form of their own with, and the list of the
 * deployment's forms, of which there are none yet.
 */
export class FormFilesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(FormFilesPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: FormFilesPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name: string, text: string): void =>
            compilation.emitAsset(`${FORMS_FOLDER}/${name}`, new compiler.rspack.sources.RawSource(text));
          for (const { id, definition } of FORMS) emit(formFileName(id), formFileText(definition));
          emit(FORMS_INDEX, indexText(NO_DEPLOYMENT));
        },
      );
    });
  }
}
