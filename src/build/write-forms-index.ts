/**
 * `npm run forms-index -- dist/web [id… | --offer id…]`: lists the form files that lie in `forms/` of a build that is there already, so
 * that its pane knows them. Ids name shipped forms that it is not to offer any more, or the only ones that it is. Nothing else of the build changes.
 */
import { writeFileSync } from "node:fs";
import { formsIndex, retiredBy } from "./forms-index";

function main([folder = "dist/web", ...said]: readonly string[]): void {
  const retired = retiredBy(said);
  const { file, text, forms } = formsIndex(folder, retired);
  writeFileSync(file, text);
  const named = forms.length === 0 ? "no forms but the shipped ones" : forms.join(", ");
  console.log(`${file}: ${named}${retired.length === 0 ? "" : `; not offered: ${retired.join(", ")}`}.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
