import type { Compiler } from "@rspack/core";
import { jsonSchemas } from "../canonical/json-schema";
import { FORM_LANGUAGE } from "../form-files/form-file";
import { formLanguageSchema } from "../form-files/schema";
import { FORMS } from "../forms";

/** Publishes the JSON Schemas of the canonical format and of form files as `schema/*.json`, so that upstream systems can fetch them. */
export class JsonSchemasPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(JsonSchemasPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: JsonSchemasPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const schemas = { ...jsonSchemas(FORMS), [FORM_LANGUAGE.replace("/", "-")]: formLanguageSchema() };
          for (const [name, schema] of Object.entries(schemas)) {
            compilation.emitAsset(
              `schema/${name}.json`,
              new compiler.rspack.sources.RawSource(`${JSON.stringify(schema, null, 2)}\n`),
            );
          }
        },
      );
    });
  }
}
