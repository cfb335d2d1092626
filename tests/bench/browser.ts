import { closeBrowser } from "../e2e/support/browser";
import globalSetup from "../e2e/support/global-setup";
import { DRAWING } from "../e2e/support/shared-page";

let ready: Promise<() => Promise<void>> | null = null;

/** The production build, served, and a browser: made once for all parts that need them. */
export async function browserReady(): Promise<void> {
  DRAWING.seldom = false;
  ready ??= globalSetup();
  await ready;
}

export async function closeAll(): Promise<void> {
  if (ready === null) return;
  await closeBrowser();
  await (
    await ready
  )();
}
