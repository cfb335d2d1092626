import type { RowRefusal } from "../rows/row-change";

/** Where the pane should go, asked for from outside it: by a ribbon button. */
export interface Route {
  readonly view: "check" | "funds" | "library" | "export" | "forms";
  /** What is to be said there: why a button did nothing, or what went wrong. */
  readonly said?: RowRefusal | { readonly failure: unknown };
}

let current: Route | null = null;
const listeners = new Set<(route: Route) => void>();

/** The last place asked for, for a pane that opens only now. */
export function currentRoute(): Route | null {
  return current;
}

export function onRoute(listener: (route: Route) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showRoute(route: Route): void {
  current = route;
  for (const listener of listeners) listener(route);
}
