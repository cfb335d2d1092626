import { useEffect, useMemo } from "react";
import type { CheckedForm } from "../../live/snapshot";
import { foundInForm } from "../../library/found";
import { joined } from "../../library/joined";
import type { Library } from "../../library/library";
import { asLibrary, ownIndicators } from "../../library/own";
import { readLibrary } from "../../library/read-library";
import { SHIPPED_LIBRARY } from "../../library/shipped";
import { useHost, type PaneHost } from "./use-host";
import { Kept, useKept } from "./use-kept";

/** What somebody loaded, and what the deployment has; null until it was asked for. */
const LOADED = new Kept<Library>(() => []);
const DEPLOYED = new Kept<Library | null>(() => null);

/** Where a deployment's own library lies, beside the pane. */
const PLACE = "library/index.json";

/**
 * All indicators that there are to choose from: those that were loaded, those of other forms in the workbook, the
 * deployment's, the shipped ones.
 *
 * @param form the form at hand, whose own indicators are there already
 * @param onFailure called where the deployment's cannot be fetched; they are asked for again the next time
 */
export function useIndicatorLibrary(
  form: CheckedForm,
  forms: readonly CheckedForm[],
  onFailure: () => void,
): { readonly library: Library; readonly load: (library: Library) => void } {
  const host = useHost();
  const [loaded, setLoaded] = useKept(LOADED);
  const [deployed, setDeployed] = useKept(DEPLOYED);
  useEffect(() => {
    if (deployed === null) deployedLibrary(host).then((library) => setDeployed(() => library), onFailure);
  }, [deployed, host, setDeployed, onFailure]);
  const atHand = useMemo(() => {
    const others = forms.filter(({ key }) => key !== form.key);
    return asLibrary(ownIndicators(others.flatMap(({ reading }) => foundInForm(reading).indicators)));
  }, [form.key, forms]);
  const library = useMemo(() => joined([loaded, atHand, deployed ?? [], SHIPPED_LIBRARY]), [loaded, atHand, deployed]);
  return { library, load: (next) => setLoaded((before) => joined([next, before])) };
}

/** A deployment without one, or with something else in its place, has nothing to add. */
async function deployedLibrary(host: PaneHost): Promise<Library> {
  const text = await host.deployedText(PLACE);
  return (text === null ? null : readLibrary(text)) ?? [];
}
