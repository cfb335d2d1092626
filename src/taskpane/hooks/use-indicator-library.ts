import { useEffect, useMemo } from "react";
import type { CheckedForm } from "../../live/snapshot";
import { foundInForm } from "../../library/found";
import { joined } from "../../library/joined";
import type { Library } from "../../library/library";
import { asLibrary, ownIndicators } from "../../library/own";
import { readLibrary } from "../../library/read-library";
import { SHIPPED_LIBRARY } from "../../library/shipped";
import { dropLibrary, keepLibrary, storedLibrary, type Keeping, type StoredLibrary } from "../own-library";
import { useHost, type PaneHost } from "./use-host";
import { Kept, useKept } from "./use-kept";

/** What somebody loaded, now or some other day, and what the deployment has; null until it was asked for. */
const LOADED = new Kept<StoredLibrary | null>(() => null);
const DEPLOYED = new Kept<Library | null>(() => null);

/** Where a deployment's own library lies, beside the pane. */
const PLACE = "library/index.json";

interface IndicatorLibrary {
  /** All that there are to choose from: those that were loaded, those of other forms, the deployment's, the shipped ones. */
  readonly library: Library;
  readonly loaded: StoredLibrary;
  /** The office's own: what was loaded and what all forms in the workbook have. */
  readonly own: Library;
  readonly load: (library: Library) => Keeping;
  readonly remove: () => void;
}

/**
 * The indicators for a form.
 *
 * @param form the form at hand, whose own indicators are there already
 * @param onFailure called where the deployment's cannot be fetched; they are asked for again the next time
 */
export function useIndicatorLibrary(
  form: CheckedForm,
  forms: readonly CheckedForm[],
  onFailure: () => void,
): IndicatorLibrary {
  const host = useHost();
  const { store } = host;
  const [known, setLoaded] = useKept(LOADED);
  const stored = useMemo(() => known ?? storedLibrary(store), [known, store]);
  const [deployed, setDeployed] = useKept(DEPLOYED);
  useEffect(() => {
    if (deployed === null) deployedLibrary(host).then((library) => setDeployed(() => library), onFailure);
  }, [deployed, host, setDeployed, onFailure]);
  const others = useMemo(() => atHand(forms.filter(({ key }) => key !== form.key)), [form.key, forms]);
  const library = useMemo(
    () => joined([stored.library, others, deployed ?? [], SHIPPED_LIBRARY]),
    [stored, others, deployed],
  );
  const own = useMemo(() => joined([stored.library, atHand(forms)]), [stored, forms]);
  return {
    library,
    loaded: stored,
    own,
    load: (next) => {
      const all = joined([next, stored.library]);
      setLoaded(() => ({ library: all, lost: false }));
      return keepLibrary(store, all);
    },
    remove: () => {
      setLoaded(() => ({ library: [], lost: false }));
      dropLibrary(store);
    },
  };
}

function atHand(forms: readonly CheckedForm[]): Library {
  return asLibrary(ownIndicators(forms.flatMap(({ reading }) => foundInForm(reading).indicators)));
}

/** A deployment without one, or with something else in its place, has nothing to add. */
async function deployedLibrary(host: PaneHost): Promise<Library> {
  const text = await host.deployedText(PLACE);
  return (text === null ? null : readLibrary(text)) ?? [];
}
