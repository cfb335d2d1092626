import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormCollection, CollectionState } from "../forms/collection";
import { useHost } from "./use-host";

/** The forms beside the shipped ones; null until they are there. */
export function useCollection(): FormCollection | null {
  const { collection } = useHost();
  const [found, setFound] = useState<FormCollection | null>(null);
  useEffect(() => {
    let current = true;
    collection?.then(
      (each) => current && setFound(each),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [collection]);
  return found;
}

const NOTHING = { subscribe: () => () => undefined, getState: () => null };

/** Ids of a person's own forms. */
export function useOwn(collection: FormCollection | null): readonly string[] {
  const { subscribe, getState } = collection ?? NOTHING;
  return useSyncExternalStore(subscribe, getState)?.own ?? NONE;
}

const NONE: readonly string[] = [];

export function useCollectionState(collection: FormCollection): CollectionState {
  return useSyncExternalStore(collection.subscribe, collection.getState);
}
