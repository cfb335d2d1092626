/**
 * A tab is renamed by editing its name in place, and typing over it replaces the text nodes that React believes it owns:
 * the next time the tab goes, React stumbles. So the nodes are put back when the editing ends; the name that was typed
 * has been read by then, and comes back through React.
 */
export function keepTabNodes(container: HTMLElement): void {
  let kept: { readonly name: HTMLElement; readonly nodes: readonly ChildNode[]; readonly texts: readonly (string | null)[] } | null = null;
  container.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLSpanElement) || !target.isContentEditable) return;
    const nodes = [...target.childNodes];
    kept = { name: target, nodes, texts: nodes.map((node) => node.nodeValue) };
  });
  container.addEventListener("focusout", ({ target }) => {
    if (!kept || target !== kept.name) return;
    const { name, nodes, texts } = kept;
    kept = null;
    nodes.forEach((node, index) => (node.nodeValue = texts[index] ?? null));
    name.replaceChildren(...nodes);
  });
}
