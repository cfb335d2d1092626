import { isSupported, OPTIONAL_SETS } from "./requirements";
import { savePageAddress } from "./save-page-address";

/** Ways to get a file out of a pane. Copying from the text area works everywhere and is always offered beside them. */
export type SaveRoute = "download" | "browser-page" | "copy-only";

/** `offered`: handed to the browser, which does not tell whether the user cancelled. */
export type SaveOutcome = "offered" | "unavailable";

/**
 * The way that can work on a platform. Excel for Windows and Excel on the web save a blob through a link; Excel for Mac
 * ignores such a link without a word, but opens a page of ours in the browser; on the others there is only copying.
 */
export function planSave(platform: string, browserWindow: boolean): SaveRoute {
  switch (platform) {
    case "PC":
    case "OfficeOnline":
      return "download";
    case "Mac":
      return browserWindow ? "browser-page" : "copy-only";
    default:
      return "copy-only";
  }
}

/** Offers a JSON text for saving under a name. Never throws: what cannot be saved can be copied. */
export async function saveFile(name: string, text: string): Promise<SaveOutcome> {
  try {
    switch (planSave(String(Office.context.platform), isSupported(OPTIONAL_SETS.browserWindow))) {
      case "download":
        download(name, text);
        return "offered";
      case "browser-page":
        return await openSavePage(name, text);
      case "copy-only":
        return "unavailable";
    }
  } catch {
    return "unavailable";
  }
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts later than the click; a blob revoked too early would be empty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function openSavePage(name: string, text: string): Promise<SaveOutcome> {
  const address = await savePageAddress(new URL("assets/save.html", location.href), name, text);
  if (address === null) return "unavailable";
  Office.context.ui.openBrowserWindow(address);
  return "offered";
}
