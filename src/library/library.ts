import type { Comparator } from "../core/target/target";
import type { BY_DATE } from "./sector";

/** An indicator to choose: what is measured, and how its target is usually written. Never the value. */
export interface LibraryIndicator {
  /** Code of a level as forms have it (`output.quantity`). */
  readonly level: string;
  readonly name: string;
  /** Null for a target in words. */
  readonly comparator: Comparator | typeof BY_DATE | null;
  readonly unit: string | null;
  /** The sector of a shipped indicator; null for an office's own. */
  readonly sector: string | null;
  /** What projects speak of that have such indicators. */
  readonly words: readonly string[];
}

/** Indicators in the order in which equally fitting ones are offered. */
export type Library = readonly LibraryIndicator[];
