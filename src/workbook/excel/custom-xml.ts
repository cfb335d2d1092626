import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";

/** XML that goes along with the workbook, out of sight. */

/** Two round trips; one where there is none. */
export function readParts(namespace: string): Promise<readonly string[]> {
  return runExcel(HOST_WAITS.read, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    return texts.map(({ value }) => value);
  });
}

export function addParts(parts: readonly string[]): Promise<void> {
  return runExcel(HOST_WAITS.write, async (context) => {
    for (const xml of parts) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}
