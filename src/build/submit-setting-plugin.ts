import type { Compiler } from "@rspack/core";
import type { SubmitSetting } from "../submit/setting";
import { SUBMIT_PAGES, withSubmitSetting } from "./submit-setting";

/** Writes the setting for submitting into the finished pages; no script and no hash depends on it. */
export class SubmitSettingPlugin {
  constructor(private readonly setting: SubmitSetting | null) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(SubmitSettingPlugin.name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: SubmitSettingPlugin.name, stage: compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          if (this.setting === null) return;
          for (const page of SUBMIT_PAGES) {
            const asset = compilation.getAsset(page);
            if (asset === undefined) continue;
            compilation.updateAsset(
              page,
              new compiler.rspack.sources.RawSource(withSubmitSetting(asset.source.source().toString(), this.setting)),
            );
          }
        },
      );
    });
  }
}
