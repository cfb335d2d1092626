/** Of activations that follow each other this closely the last one told may not be the last one made. */
const ORDER_DOUBT = 1_000;

/** Which worksheet the user is on, as far as events and lists have told: some hosts tell late, or not at all. */
export class SheetInView {
  private current: string | null = null;
  private told = 0;
  private toldAt = -Infinity;
  private listsUnderWay = 0;

  /** @param now milliseconds from some fixed point */
  constructor(private readonly now: () => number) {}

  get id(): string | null {
    return this.current;
  }

  /** Takes over what is told before the first read, which asks for the list anyway. */
  opened(sheetId: string): void {
    this.current = sheetId;
    this.told += 1;
  }

  /** Takes over an activation. Returns whether only a list can tell if it is the last. */
  activated(sheetId: string): boolean {
    // The sheet that is in view already takes nobody anywhere, unless a list is under way that may know a later one.
    const inDoubt = sheetId === this.current ? this.listsUnderWay > 0 : this.now() - this.toldAt < ORDER_DOUBT;
    this.opened(sheetId);
    this.toldAt = this.now();
    return inDoubt;
  }

  /** Takes over what a list says, unless an activation was told while it was under way: that is newer. */
  async listed<List extends { readonly activeId: string | null }>(list: () => Promise<List>): Promise<List> {
    const { told } = this;
    this.listsUnderWay += 1;
    try {
      const answer = await list();
      if (told === this.told && answer.activeId !== null) this.current = answer.activeId;
      return answer;
    } finally {
      this.listsUnderWay -= 1;
    }
  }
}
