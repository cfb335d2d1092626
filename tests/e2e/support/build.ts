/** `npm run build:tests`: the pages that the browser tests and the bench look at; nothing where they are built already. */
import path from "node:path";
import { buildProduction } from "./build-production";
import { ROOT, TEST_BUILD } from "./global-setup";

buildProduction(ROOT, path.resolve(process.env["JIXIAO_DIST"] ?? TEST_BUILD)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
