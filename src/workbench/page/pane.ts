import { frameName, type FrameIdentity } from "../protocol/envelope";

const LOCALE = "zh-CN";
const PANE_PAGE = "taskpane.html";

/** The add-in's task pane in its iframe, under an office.js that takes this page for Excel. */
export class Pane {
  private frame: HTMLIFrameElement | null = null;
  private current: FrameIdentity = this.newIdentity();

  constructor(private readonly container: HTMLElement) {}

  get identity(): FrameIdentity {
    return this.current;
  }

  /** The pane's own window; null before it is loaded. Same origin, so its objects can be reached. */
  get window(): (Window & { readonly jixiao?: { findings?: () => Promise<unknown[]> } }) | null {
    return this.frame?.contentWindow ?? null;
  }

  /** Loads the pane anew, as Excel does for another workbook. A frame's name counts only when it is made. */
  load(): void {
    this.frame?.remove();
    this.current = this.newIdentity();
    const frame = document.createElement("iframe");
    frame.className = "workbench-pane-frame";
    frame.title = "绩效申报助手";
    frame.name = frameName(this.current);
    frame.src = PANE_PAGE;
    // The clipboard is how the pane copies JSON.
    frame.allow = "clipboard-write";
    this.container.append(frame);
    this.frame = frame;
  }

  focus(): void {
    this.frame?.focus();
  }

  private newIdentity(): FrameIdentity {
    const id = crypto.randomUUID();
    return { conversation: `conversation-${id}`, app: `app-${id}`, locale: LOCALE, origin: location.origin };
  }
}
