/** Ribbon commands that have begun, until they say that they are done; several may be under way, of one button too. */
export class RunningCommands {
  private readonly ends = new Map<string, () => void>();
  private begun = 0;

  /** @returns an id of its own, which the command gives back at its end */
  begin(controlId: string): { readonly id: string; readonly done: Promise<void> } {
    this.begun++;
    const id = `${controlId}#${this.begun}`;
    return { id, done: new Promise((resolve) => this.ends.set(id, resolve)) };
  }

  end(id: string): void {
    this.ends.get(id)?.();
    this.ends.delete(id);
  }

  endAll(): void {
    for (const id of [...this.ends.keys()]) this.end(id);
  }
}
