import path from "node:path";
import { buildProduction } from "./build-production";
import { findChromium } from "../../../src/build/find-chromium";
import { serveFolder } from "./serve-folder";

export const ROOT = path.resolve(__dirname, "../../..");

/** Where tests and bench build, never in `dist`: their pages name an address of nobody. */
export const TEST_BUILD = path.join(ROOT, ".cache/test-build");

/**
 * Before the first end-to-end test: a browser, a production build with its own office.js, and a server for it.
 * JIXIAO_URL points the tests at a server that runs already, such as `npm start`, and saves the build; JIXIAO_DIST
 * builds into another folder, for two runs side by side.
 *
 * @returns what ends the server, after the last of them
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env["JIXIAO_CHROMIUM"] = findChromium();
  const running = process.env["JIXIAO_URL"];
  if (running !== undefined && running !== "") return async () => undefined;
  const web = await buildProduction(ROOT, path.resolve(process.env["JIXIAO_DIST"] ?? TEST_BUILD));
  const server = await serveFolder(web, path.join(ROOT, ".cache/certificate"));
  process.env["JIXIAO_URL"] = server.address;
  process.env["JIXIAO_WEB"] = web;
  return () => server.close();
}

/** The built pages that are tested. @throws {Error} where the tests run against a server that is there already */
export function builtPages(): string {
  const web = process.env["JIXIAO_WEB"];
  if (web === undefined) throw new Error("JIXIAO_URL names a server that runs already: there is no build to look at.");
  return web;
}
