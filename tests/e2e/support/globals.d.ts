import type { FolderServer } from "./serve-folder";

declare global {
  /** Set by the global setup, closed by the global teardown; both run in jest's own process. */
  var endToEndServer: FolderServer | undefined;
}
