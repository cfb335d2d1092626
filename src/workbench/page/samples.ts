import type { Locale } from "./locale";

/** A filled form to look at and to try things on. */
export interface Sample {
  readonly id: string;
  /** In the language asked for. */
  readonly label: string;
  /** An .xlsx file. */
  load(): Promise<Uint8Array>;
}

/** The filled samples that the command bar offers, in its order. */
export function samples(_locale: Locale): readonly Sample[] {
  return [];
}
