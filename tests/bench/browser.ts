import { closeBrowser } from "../e2e/support/open-workbench";
import globalSetup from "../e2e/support/global-setup";
import globalTeardown from "../e2e/support/global-teardown";

let ready: Promise<void> | null = null;

/** The production build, served, and a browser: made once for all parts that need them. */
export function browserReady(): Promise<void> {
  ready ??= globalSetup();
  return ready;
}

export async function closeAll(): Promise<void> {
  if (ready === null) return;
  await closeBrowser();
  await globalTeardown();
}
