import { createContext, useCallback, useContext, useState, useSyncExternalStore, type ReactNode } from "react";

/** Holds what people chose in views, which come and go with the tabs; lives as long as the pane. */
class Keeper {
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** One kind of thing that is kept, such as the year typed in a view; by name where there are several of it. */
export class Kept<Value> {
  private readonly values = new WeakMap<Keeper, Map<string, Value>>();

  constructor(private readonly initial: () => Value) {}

  get(keeper: Keeper, name: string): Value {
    const values = this.of(keeper);
    const known = values.get(name);
    if (known !== undefined || values.has(name)) return known as Value;
    const first = this.initial();
    values.set(name, first);
    return first;
  }

  set(keeper: Keeper, name: string, value: Value): void {
    this.of(keeper).set(name, value);
    keeper.tell();
  }

  private of(keeper: Keeper): Map<string, Value> {
    const known = this.values.get(keeper) ?? new Map<string, Value>();
    this.values.set(keeper, known);
    return known;
  }
}

const KeeperContext = createContext(new Keeper());

/** Keeps for what is drawn inside, one pane apart from another. */
export function KeepProvider({ children }: { children: ReactNode }) {
  const [keeper] = useState(() => new Keeper());
  return <KeeperContext.Provider value={keeper}>{children}</KeeperContext.Provider>;
}

/**
 * State that outlives the view that uses it. The setter may be called when the view has gone, and takes the new value
 * or what makes it of the one before.
 */
export function useKept<Value>(
  kept: Kept<Value>,
  name = "",
): [value: Value, set: (next: (before: Value) => Value) => void] {
  const keeper = useContext(KeeperContext);
  const value = useSyncExternalStore(keeper.subscribe, () => kept.get(keeper, name));
  const set = useCallback(
    (next: (before: Value) => Value) => kept.set(keeper, name, next(kept.get(keeper, name))),
    [kept, keeper, name],
  );
  return [value, set];
}
