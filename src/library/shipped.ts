import { CULTURE } from "./data/culture";
import { DIGITAL } from "./data/digital";
import { ECONOMY } from "./data/economy";
import { EDUCATION } from "./data/education";
import { ENVIRONMENT } from "./data/environment";
import { GENERAL } from "./data/general";
import { HEALTH } from "./data/health";
import { HOUSING } from "./data/housing";
import { OFFICES } from "./data/offices";
import { RURAL } from "./data/rural";
import { SAFETY } from "./data/safety";
import { STREETS } from "./data/streets";
import { WELFARE } from "./data/welfare";
import type { Library, LibraryIndicator } from "./library";
import type { Sector } from "./sector";

/** What public money is usually spent on; what any project may have comes last. */
export const SECTORS: readonly Sector[] = [
  ...STREETS,
  ...ENVIRONMENT,
  ...EDUCATION,
  ...HEALTH,
  ...WELFARE,
  ...DIGITAL,
  ...CULTURE,
  ...SAFETY,
  ...HOUSING,
  ...RURAL,
  ...ECONOMY,
  ...OFFICES,
  ...GENERAL,
];

/** The indicators that come with the program. */
export const SHIPPED_LIBRARY: Library = SECTORS.flatMap(indicatorsOf);

function indicatorsOf({ name: sector, words: list, indicators }: Sector): readonly LibraryIndicator[] {
  const words = list === "" ? [] : [sector, ...list.split(" ").filter((word) => word !== sector)];
  return indicators.map(([level, name, comparator, unit]) => ({
    level,
    name,
    comparator,
    unit: unit ?? null,
    sector,
    words,
  }));
}
