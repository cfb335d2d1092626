import { showRoute, type Route } from "../live/route";
import type { Live } from "../live/snapshot";
import { associateRibbon, showPane } from "../workbook/excel/ribbon";
import type { CommandName } from "./names";
import { changeRowHere } from "./rows";

type RibbonLive = Pick<Live, "checkAll" | "watchSelection" | "changeRow" | "select">;

/**
 * The ribbon's functions. Those about forms open the pane where their work is shown; none of these writes: inserting starts
 * with a choice in the pane. Those about rows open it only where there is something to say.
 */
export function ribbonActions(
  live: RibbonLive,
  open: () => Promise<void>,
): Readonly<Record<CommandName, () => Promise<void>>> {
  const show = (route: Route): Promise<void> => {
    showRoute(route);
    return open();
  };
  const check = async (): Promise<void> => {
    await live.checkAll().catch(() => undefined);
  };
  return {
    insertForm: () => show({ view: "forms" }),
    checkWorkbook: async () => {
      await show({ view: "check" });
      await check();
    },
    exportWorkbook: async () => {
      await show({ view: "export" });
      await check();
    },
    addRow: () => changeRowHere(live, { kind: "add-below" }, open),
    removeRow: () => changeRowHere(live, { kind: "remove" }, open),
    moveRowUp: () => changeRowHere(live, { kind: "move-up" }, open),
    moveRowDown: () => changeRowHere(live, { kind: "move-down" }, open),
  };
}

/** Connects the ribbon of the host with the live session. */
export function connectRibbon(live: RibbonLive): void {
  associateRibbon(ribbonActions(live, showPane));
}
