import { findChromium } from "../../../src/build/find-chromium";
import { buildTested, serveTested } from "./test-build";

/**
 * Before the first end-to-end test: a browser, a production build with its own office.js, and a server for it.
 * JIXIAO_URL points the tests at a server of such a build that runs already, and saves the build.
 *
 * @returns what ends the server, after the last of them
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env["JIXIAO_CHROMIUM"] = findChromium();
  const running = process.env["JIXIAO_URL"];
  if (running !== undefined && running !== "") return async () => undefined;
  const web = await buildTested();
  const server = await serveTested(web);
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
