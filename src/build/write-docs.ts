import { writeFileSync } from "node:fs";
import path from "node:path";
import { docsPages } from "./docs-pages";
import { officeJsPage } from "./office-js-page";
import { officeUsage } from "./office-members";

/** `npm run docs`: writes the derived pages of the documentation. */
const pages = { ...docsPages(), "maintainers/office-js.md": officeJsPage(officeUsage()) };
for (const [file, text] of Object.entries(pages)) {
  writeFileSync(path.resolve(__dirname, "../../docs", file), text);
}
