import { showRoute, type Route } from "../live/route";
import type { LiveCommands } from "../live/snapshot";
import { associateRibbon, showPane } from "../workbook/excel/ribbon";
import type { CommandName } from "./names";

/**
 * The ribbon's functions. Each opens the pane where its work is shown; none writes: inserting starts with a choice in
 * the pane. What goes wrong while checking is said by the pane.
 */
export function ribbonActions(
  live: Pick<LiveCommands, "checkAll">,
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
  };
}

/** Connects the ribbon of the host with the live session. */
export function connectRibbon(live: Pick<LiveCommands, "checkAll">): void {
  associateRibbon(ribbonActions(live, showPane));
}
