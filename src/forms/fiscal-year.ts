/** Years that a form can be made for. */
export const FIRST_FISCAL_YEAR = 2000;
export const LAST_FISCAL_YEAR = 2100;

/** The year that a new form is for, if nobody says another: budgets are declared in the year before. */
export function nextFiscalYear(today: Date): number {
  return today.getFullYear() + 1;
}

/** A year as somebody types it; null for what is none. */
export function fiscalYearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR ? year : null;
}
