import { existsSync } from "node:fs";
import path from "node:path";
import { type Compiler, sources } from "webpack";

/** Publishes the JSON Schemas of the canonical format as `schema/*.json`, so that upstream systems can fetch them. */
export class JsonSchemasPlugin {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    const modulePath = path.join(this.root, "src/canonical/json-schema.ts");
    compiler.hooks.thisCompilation.tap(JsonSchemasPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: JsonSchemasPlugin.name, stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          if (!existsSync(modulePath)) return;
          const { jsonSchemas } = (await import(modulePath)) as { jsonSchemas: () => Record<string, object> };
          for (const [name, schema] of Object.entries(jsonSchemas())) {
            compilation.emitAsset(`schema/${name}.json`, new sources.RawSource(`${JSON.stringify(schema, null, 2)}\n`));
          }
        },
      );
    });
  }
}
