import { useEffect, useState } from "react";
import type { SelectedCell } from "../../workbook/workbook";
import { useLive } from "./use-live";

/**
 * Where the user is in the workbook; null until that is known. The host tells it only while this is drawn and the pane
 * can be seen.
 *
 * @param onFailure called where the host refuses
 */
export function useSelectedCell(onFailure: (failure: unknown) => void): SelectedCell | null {
  const live = useLive();
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const visible = useVisible();
  useEffect(() => {
    if (!visible) return undefined;
    let ended = false;
    const watching = live.watchSelection((at) => {
      if (ended) return;
      // From here on it is ours: `tests/bench` measures until what it comes to is drawn.
      performance.mark("jixiao:selected");
      setSelected(at);
    });
    watching.catch((failure: unknown) => {
      if (!ended) onFailure(failure);
    });
    return () => {
      ended = true;
      // A host that is gone tells nothing more anyway.
      void watching.then((end) => end()).catch(() => undefined);
    };
  }, [live, visible, onFailure]);
  return selected;
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return visible;
}
