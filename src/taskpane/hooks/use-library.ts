import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormLibrary, LibraryState } from "../forms/library";
import { useHost } from "./use-host";

/** The forms beside the shipped ones; null until they are there. */
export function useLibrary(): FormLibrary | null {
  const { library } = useHost();
  const [found, setFound] = useState<FormLibrary | null>(null);
  useEffect(() => {
    let current = true;
    library?.then(
      (each) => current && setFound(each),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [library]);
  return found;
}

const NOTHING = { subscribe: () => () => undefined, getState: () => null };

/** Ids of a person's own forms. */
export function useOwn(library: FormLibrary | null): readonly string[] {
  const { subscribe, getState } = library ?? NOTHING;
  return useSyncExternalStore(subscribe, getState)?.own ?? NONE;
}

const NONE: readonly string[] = [];

export function useLibraryState(library: FormLibrary): LibraryState {
  return useSyncExternalStore(library.subscribe, library.getState);
}
