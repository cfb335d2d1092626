import { writeFileSync } from "node:fs";
import path from "node:path";
import { docsPages } from "./docs-pages";
import { licencesPage } from "./licences-page";
import { officeJsPage } from "./office-js-page";
import { officeUsage } from "./office-members";

/** `npm run docs`: writes the derived pages of the documentation. */
const root = path.resolve(__dirname, "../..");
const pages = {
  ...docsPages(),
  "maintainers/licences.md": licencesPage(root),
  "maintainers/office-js.md": officeJsPage(officeUsage()),
};
for (const [file, text] of Object.entries(pages)) {
  writeFileSync(path.join(root, "docs", file), text);
}
