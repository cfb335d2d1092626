import { nameKey } from "../core/text/text";
import { libraryLevel } from "./levels";
import type { Library } from "./library";

/** Several libraries as one: what an earlier one has is left out of those behind it, width and spaces aside. */
export function joined(libraries: readonly Library[]): Library {
  const known = new Set<string>();
  return libraries.flatMap((library) =>
    library.filter(({ level, name }) => {
      const key = `${libraryLevel(level)} ${nameKey(name)}`;
      const first = !known.has(key);
      known.add(key);
      return first;
    }),
  );
}
