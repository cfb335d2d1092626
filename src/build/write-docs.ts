import { writeFileSync } from "node:fs";
import path from "node:path";
import { docsPages } from "./docs-pages";

/** `npm run docs`: writes the derived pages of the documentation. */
for (const [file, text] of Object.entries(docsPages())) {
  writeFileSync(path.resolve(__dirname, "../../docs", file), text);
}
