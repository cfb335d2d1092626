import type { SheetInterceptorService } from "@univerjs/preset-sheets-core";

const ACCEPTED = Promise.resolve(true);

/**
 * What the grid's validations say of the last entry, once they have said it; those with a formula take their time. They
 * end the chain in which entries are asked about: behind them nothing hears, and before them nothing is known.
 */
export class Verdicts {
  last: Promise<boolean> = ACCEPTED;

  constructor(interceptors: Pick<SheetInterceptorService, "onValidateCell">) {
    const validate = interceptors.onValidateCell.bind(interceptors);
    interceptors.onValidateCell = (...entry) => {
      const verdict = validate(...entry);
      this.last = verdict ?? ACCEPTED;
      return verdict;
    };
  }

  /** An entry that nobody asks about is accepted. */
  forget(): void {
    this.last = ACCEPTED;
  }
}
