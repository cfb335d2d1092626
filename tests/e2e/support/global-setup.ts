import path from "node:path";
import { buildProduction } from "./build-production";
import { findChromium } from "./find-chromium";
import { serveFolder } from "./serve-folder";

export const ROOT = path.resolve(__dirname, "../../..");

/**
 * Before the first end-to-end test: a browser, a production build with its own office.js, and a server for it.
 * JIXIAO_URL points the tests at a server that runs already, such as `npm start`, and saves the build; JIXIAO_DIST
 * builds into another folder, for two runs side by side.
 */
export default async function globalSetup(): Promise<void> {
  process.env["JIXIAO_CHROMIUM"] = findChromium();
  const running = process.env["JIXIAO_URL"];
  if (running !== undefined && running !== "") return;
  const dist = path.resolve(process.env["JIXIAO_DIST"] ?? path.join(ROOT, "dist"));
  await buildProduction(ROOT, dist);
  const server = await serveFolder(dist, path.join(ROOT, ".cache/certificate"));
  process.env["JIXIAO_URL"] = server.address;
  process.env["JIXIAO_DIST"] = dist;
  globalThis.endToEndServer = server;
}
