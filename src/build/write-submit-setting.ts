/**
 * `npm run submit-setting -- dist/web`: writes the settings SUBMIT_* into the pages of a build that is there already, or
 * takes them out where SUBMIT_URL is not set. Nothing else of the build changes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SUBMIT_PAGES, submitSetting, withSubmitSetting } from "./submit-setting";

function main(folder: string): void {
  const setting = submitSetting(process.env);
  const changed = SUBMIT_PAGES.map((page) => {
    const file = path.join(folder, page);
    return { file, text: withSubmitSetting(readFileSync(file, "utf8"), setting) };
  });
  // All pages are read before the first is written: a folder that is no build stays as it was.
  for (const { file, text } of changed) writeFileSync(file, text);
  console.log(
    setting === null ? `${folder}: the pane shows no submitting.` : `${folder}: the pane submits to ${setting.url}.`,
  );
}

try {
  main(process.argv[2] ?? "dist/web");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
