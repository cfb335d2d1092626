/**
 * Connects ribbon buttons with their functions on the shared runtime. Excel greys a button out until its function has
 * said that it is done, so that is said whatever happens.
 *
 * @param actions by the function names of manifest.xml
 */
export function associateRibbon(actions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await action();
      } finally {
        event.completed();
      }
    });
  }
}

/** Opens the pane, which a ribbon function of the shared runtime may run without. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
