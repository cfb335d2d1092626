import { isSupported, OPTIONAL_SETS } from "./requirements";

/** What came of a window of ours that the host opened. */
export type DialogAnswer =
  | { readonly kind: "answered"; readonly text: string }
  /** The user closed it. */
  | { readonly kind: "closed" }
  /** It did not open: blocked, refused by the user, or another one is open. */
  | { readonly kind: "blocked" };

export interface OpenedDialog {
  readonly answer: Promise<DialogAnswer>;
  readonly close: () => void;
}

/**
 * Percent of the screen: a page for signing in needs no more. It is opened in the user's click, so the host need not
 * ask first; Excel on the web would take the pane apart for that question.
 */
const OPTIONS: Office.DialogOptions = { width: 30, height: 60, promptBeforeOpen: false };

export function hasDialogs(): boolean {
  return isSupported(OPTIONAL_SETS.dialogs);
}

/** Opens a page of our own origin, which may lead elsewhere and must come back to answer. */
export function openDialog(address: string): OpenedDialog {
  let settle: (answer: DialogAnswer) => void = () => undefined;
  const answer = new Promise<DialogAnswer>((resolve) => {
    settle = resolve;
  });
  let opened: Office.Dialog | null = null;
  let closed = false;
  const close = () => {
    closed = true;
    opened?.close();
    opened = null;
    settle({ kind: "closed" });
  };
  Office.context.ui.displayDialogAsync(address, OPTIONS, (result) => {
    if (result.status !== Office.AsyncResultStatus.Succeeded) {
      settle({ kind: "blocked" });
      return;
    }
    opened = result.value;
    if (closed) {
      close();
      return;
    }
    opened.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      if (!("message" in event)) return;
      settle({ kind: "answered", text: event.message });
      close();
    });
    opened.addEventHandler(Office.EventType.DialogEventReceived, () => {
      opened = null;
      settle({ kind: "closed" });
    });
  });
  return { answer, close };
}

/** From within such a page, before it leads elsewhere: lets Office note that this window is its dialog. */
export async function becomeDialog(): Promise<void> {
  await Office.onReady();
}

/** From within such a page: hands a text to the pane that opened it, which then closes the window. */
export async function answerFromDialog(text: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(text);
}
