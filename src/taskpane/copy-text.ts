/**
 * Copies through the clipboard where the host lets a pane use it, else by selecting a visible text area: Excel on the
 * web closes the clipboard to panes, and the old command still works there. False when the user has to do it by hand.
 */
export async function copyText(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (area === null) return false;
    area.focus();
    area.select();
    return document.execCommand("copy");
  }
}
