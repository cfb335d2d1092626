import type { OpenWorkbench } from "./open-workbench";

/** Waits of the pane by name, in milliseconds: those of the host and those of the session. */
export interface Waits {
  readonly host?: Readonly<Partial<Record<"read" | "write" | "look" | "probe", number>>>;
  readonly session?: Readonly<Partial<Record<"quiet" | "secondLook" | "firstRetry", number>>>;
}

/** Nobody can wait a minute for a host that hangs. */
const SHORTER: Waits = {
  host: { write: 3_000, read: 1_500, look: 3_000, probe: 500 },
  session: { secondLook: 1_500 },
};

/** Makes waits of the pane that is loaded now short, until it is loaded anew. Returns what makes them as they were. */
export async function shortenWaits({ pane }: OpenWorkbench, waits: Waits = SHORTER): Promise<() => Promise<void>> {
  const before = await pane.evaluate((shorter) => {
    const { host, session } = window.jixiao?.waits ?? {};
    if (host === undefined || session === undefined) throw new Error("The pane tells no waits.");
    const kept = { host: { ...host }, session: { ...session } };
    Object.assign(host, shorter.host);
    Object.assign(session, shorter.session);
    return kept;
  }, waits);
  return async () => {
    // Loaded anew meanwhile: the pane that is there now waits as it always does.
    if (pane.isDetached()) return;
    await pane.evaluate((kept) => {
      Object.assign(window.jixiao?.waits.host ?? {}, kept.host);
      Object.assign(window.jixiao?.waits.session ?? {}, kept.session);
    }, before);
  };
}
