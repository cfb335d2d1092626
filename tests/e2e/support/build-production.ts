import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** An address of nobody, so that the tests see what a real deployment's manifest looks like. */
export const TEST_PUBLIC_ADDRESS = "https://forms.example.org/jixiao";

/** Runs the production build as `npm run build` does, with office.js beside it. @throws {Error} with webpack's own words. */
export async function buildProduction(root: string, dist: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const env = { ...process.env, OFFICE_JS: "self", URL_PROD: TEST_PUBLIC_ADDRESS, DIST: dist, NODE_ENV: "production" };
  try {
    await promisify(execFile)(process.execPath, [webpack, "--mode", "production"], {
      cwd: root,
      env,
      maxBuffer: 64 << 20,
    });
  } catch (error) {
    const output =
      error instanceof Error && "stdout" in error
        ? `${String(error.stdout)}${"stderr" in error ? String(error.stderr) : ""}`
        : String(error);
    throw new Error(`The production build failed:\n${output}`);
  }
}
