/** `npm run build:tests`: the pages that the browser tests and the bench look at; nothing where they are built already. */
import { buildTested } from "./test-build";

buildTested().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
