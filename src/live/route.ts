import type { RowRefusal } from "../rows/row-change";

/** Where the pane should go, asked for from outside it: by a ribbon button. */
export interface Route {
  readonly view: "check" | "funds" | "library" | "export" | "forms";
  /** What is to be said there: why a button did nothing, or what went wrong. */
  readonly said?: RowRefusal | { readonly failure: unknown };
}

let waiting: Route | null = null;
const listeners = new Set<(route: Route) => void>();

/** The last place asked for while no pane was there to go to it, for one that opens only now. */
export function waitingRoute(): Route | null {
  return waiting;
}

/** The same, once: a pane that opens again later begins where it would have. */
export function takeRoute(): Route | null {
  const taken = waiting;
  waiting = null;
  return taken;
}

export function onRoute(listener: (route: Route) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showRoute(route: Route): void {
  waiting = listeners.size === 0 ? route : null;
  for (const listener of listeners) listener(route);
}
