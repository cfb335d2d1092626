import { table } from "./markdown";
import { productionPackages } from "./licences";

/** `maintainers/licences.md` */
export function licencesPage(root: string): string {
  const rows = productionPackages(root).map(({ name, version, licence }) => `${name} ${version} | ${licence}`);
  return `${INTRO}\n${table(
    ["Package", "Licence"],
    [...new Set(rows)].map((row) => row.split(" | ")),
  )}\n`;
}

const INTRO = `# Licences

Made from \`package-lock.json\` by \`npm run docs\`: the packages that the product needs when it runs, and what those need in turn. A test fails when
one of them has a licence other than those that \`src/build/licences.ts\` admits: MIT and others that ask for nothing but their notice.

What a build hands out holds the code of fewer packages than these, and with the workbench that of its grid as well. Their notices
lie beside it, in \`licences.txt\` and \`cli/licences.txt\`, made from what was really bundled.
`;
