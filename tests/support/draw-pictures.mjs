/** `npm run pictures`: draws the pictures of the guide, docs/images/designer.<locale>.png, with the built pane. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const { status } = spawnSync("npm", ["run", "--silent", "test:e2e", "--", "tests/e2e/designer-screens.e2e.ts"], {
  cwd: root,
  env: { ...process.env, GUIDE_PICTURES: path.join(root, "docs/images") },
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
