import type { Locator, Page } from "playwright-core";

/** What somebody does while filling in a form, besides typing what is to stand there. */
export type Action = "moves" | "clicks" | "choices" | "copies";

export type Counts = Readonly<Record<Action | "typed", number>>;

/** All but typing. */
export function actionsOf({ typed: _content, ...others }: Counts): number {
  return Object.values(others).reduce((sum, count) => sum + count, 0);
}

/**
 * Hands on the keyboard and the mouse: each press and each click goes through here and is counted here. A stroke with
 * Shift or Control held is one.
 */
export class KeyboardWork {
  private readonly counted = { typed: 0, moves: 0, clicks: 0, choices: 0, copies: 0 };

  constructor(private readonly page: Page) {}

  get counts(): Counts {
    return { ...this.counted };
  }

  /** Signs of the content itself. */
  async type(text: string): Promise<void> {
    const [first = "", ...rest] = text;
    this.counted.typed += 1 + rest.length;
    await this.page.keyboard.type(first);
    // A long text at once: what a cell makes of a stroke is seen at the first.
    await this.page.keyboard.insertText(rest.join(""));
  }

  async press(kind: Action, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.counted[kind] += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Presses keys elsewhere, as in the window of a document. */
  async pressIn(page: Page, kind: Action, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.counted[kind] += 1;
      await page.keyboard.press(key);
    }
  }

  async click(target: Locator, kind: Action = "clicks"): Promise<void> {
    this.counted[kind] += 1;
    await target.click();
  }

  /** What takes `strokes` of a kind in Excel and has no keys in the workbench's grid. */
  async as(kind: Action, strokes: number, act: () => Promise<unknown>): Promise<void> {
    this.counted[kind] += strokes;
    await act();
  }
}
