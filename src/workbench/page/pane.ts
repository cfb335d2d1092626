import type { Locale } from "./locale";
import { frameName, type FrameIdentity } from "../protocol/envelope";

const PANE_PAGE = "taskpane.html";

/** The add-in's task pane in its iframe, under an office.js that takes this page for Excel. */
export class Pane {
  private frame: HTMLIFrameElement | null = null;
  private current: FrameIdentity | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly locale: Locale,
    private readonly title: string,
  ) {}

  get identity(): FrameIdentity {
    this.current ??= this.newIdentity();
    return this.current;
  }

  /** The pane's own window; null before it is loaded. */
  get window(): Window | null {
    return this.frame?.contentWindow ?? null;
  }

  /** Loads the pane anew, as Excel does for another workbook. A frame's name counts only when it is made. */
  load(): void {
    this.frame?.remove();
    this.current = this.newIdentity();
    const frame = document.createElement("iframe");
    frame.className = "workbench-pane-frame";
    frame.title = this.title;
    frame.name = frameName(this.identity);
    frame.src = PANE_PAGE;
    // The clipboard is how the pane copies JSON.
    frame.allow = "clipboard-write";
    this.container.append(frame);
    this.frame = frame;
  }

  /** The shared runtime lives on while the pane is hidden. */
  show(): void {
    this.container.hidden = false;
  }

  hide(): void {
    this.container.hidden = true;
  }

  private newIdentity(): FrameIdentity {
    const id = crypto.randomUUID();
    return { conversation: `conversation-${id}`, app: `app-${id}`, locale: this.locale, origin: location.origin };
  }
}
