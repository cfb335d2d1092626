import { logHostFailure } from "./office-helpers";

/**
 * Connects ribbon buttons with their functions on the shared runtime. Excel greys a button out until its function has
 * said that it is done, so that is said whatever happens.
 *
 * @param actions by the function names of manifest.xml
 */
export function associateRibbon(actions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(action).finally(() => event.completed());
    });
  }
}

async function run(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (failure) {
    await logHostFailure(failure);
  }
}

/** Opens the pane, which a ribbon function of the shared runtime may run without. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
