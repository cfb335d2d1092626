import { createContext, useContext } from "react";
import type { SheetArea } from "../../designer/proposal";
import { placeName } from "./say";

/** Names of the sheets that a form stands on, in their order. */
const SheetNames = createContext<readonly string[]>([]);

export const SheetNamesProvider = SheetNames.Provider;

/** How a place is named: `B5:C7`, and where the form stands on several sheets `绩效目标!B5:C7`. */
export function usePlaceName(): (area: SheetArea) => string {
  const names = useContext(SheetNames);
  return (area) => (names.length > 1 ? `${names[area.sheet] ?? ""}!${placeName(area)}` : placeName(area));
}
