import type { Compiler } from "@rspack/core";
import { jsonSchemas } from "../canonical/json-schema";
import { FORMS } from "../forms";

/** Publishes the JSON Schemas of the canonical format as `schema/*.json`, so that upstream systems can fetch them. */
export class JsonSchemasPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(JsonSchemasPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: JsonSchemasPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, schema] of Object.entries(jsonSchemas(FORMS))) {
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
