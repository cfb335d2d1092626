import { createContext, useContext, useSyncExternalStore } from "react";
import type { Live, Snapshot } from "../../live/snapshot";

const LiveContext = createContext<Live | null>(null);

export const LiveProvider = LiveContext.Provider;

/** The live session. @throws {Error} outside `LiveProvider`, which is a mistake of ours */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error("useLive outside LiveProvider");
  return live;
}

/** The current picture of the workbook; drawn again when it is replaced. */
export function useSnapshot(): Snapshot {
  const live = useLive();
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.getSnapshot(),
  );
}
