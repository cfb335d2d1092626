import { useEffect, useState, useSyncExternalStore } from "react";
import type { FormCollection, CollectionState } from "../forms/collection";
import { useHost } from "./use-host";

/** The forms beside the first ones. */
export interface Collected {
  /** Null until they are there. */
  readonly collection: FormCollection | null;
  /** On their way: until then nobody knows what a sheet is that holds none of the first. */
  readonly coming: boolean;
  /** Some could not be fetched. */
  readonly lacking: boolean;
}

type Outcome = FormCollection | "failed";

export function useCollection(): Collected {
  const { collection } = useHost();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    let current = true;
    const end = (each: Outcome) => current && setOutcome(each);
    collection?.then(end, () => end("failed"));
    return () => {
      current = false;
    };
  }, [collection]);
  const found = outcome === "failed" ? null : outcome;
  const state = useStateOf(found);
  return {
    collection: found,
    coming: collection !== undefined && outcome === null,
    lacking: outcome === "failed" || state?.lacking === true,
  };
}

const NOTHING = { subscribe: () => () => undefined, getState: () => null };

function useStateOf(collection: FormCollection | null): CollectionState | null {
  const { subscribe, getState } = collection ?? NOTHING;
  return useSyncExternalStore(subscribe, getState);
}

/** Ids of a person's own forms. */
export function useOwn(collection: FormCollection | null): readonly string[] {
  return useStateOf(collection)?.own ?? NONE;
}

const NONE: readonly string[] = [];

export function useCollectionState(collection: FormCollection): CollectionState {
  return useSyncExternalStore(collection.subscribe, collection.getState);
}
