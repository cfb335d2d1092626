import { useEffect, type RefObject } from "react";

/** What the keyboard reaches. Fluent's own markers at the ends of a group are not for people. */
const REACHED = ["button", "select", "textarea", "input", "a[href]", "[tabindex]"]
  .map((name) => `${name}:not(:disabled, [hidden], [tabindex="-1"], [data-tabster-dummy])`)
  .join(", ");

/**
 * Pressing a button may take the button away: a fix its finding, a notice itself. The focus would fall to the page, and
 * whoever uses the keyboard would begin at the top again. It goes to what comes next in the same part instead, else to
 * what came before, at last to `home`.
 *
 * Only while the pane has the focus: taking it from the cell that somebody is typing in would be worse.
 *
 * @param home can be focused by script
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = root.current;
    if (area === null) return undefined;
    let last: Element | null = null;
    const onFocusIn = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const onFocusOut = () => {
      // Somebody who has clicked beside it has left it; what has been taken away is told by the observer.
      queueMicrotask(() => {
        if (last !== null && isUsable(last) && isFocusLost()) last = null;
      });
    };
    const observer = new MutationObserver((records) => {
      if (last === null || isUsable(last) || !isFocusLost() || !document.hasFocus()) return;
      const next = nearest(last, records, area) ?? home.current;
      last = null;
      // The whole of a view is too much to be brought into sight: what was said of what was done may stand above it.
      if (next instanceof HTMLElement) next.focus({ preventScroll: next === home.current });
    });
    // The key that took the button away must not press what the focus has come to: neither by its second half, as where
    // Enter in a field ends the field, nor by being held down.
    let pressedOn: EventTarget | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.repeat) pressedOn = event.target;
      else if (event.key === "Enter" && event.target instanceof HTMLButtonElement) event.preventDefault();
    };
    const onKeyPress = (event: KeyboardEvent) => {
      if (event.key === "Enter" && event.target !== pressedOn) event.preventDefault();
    };
    area.addEventListener("focusin", onFocusIn);
    area.addEventListener("focusout", onFocusOut);
    area.addEventListener("keydown", onKeyDown, true);
    area.addEventListener("keypress", onKeyPress, true);
    observer.observe(area, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    return () => {
      observer.disconnect();
      area.removeEventListener("focusin", onFocusIn);
      area.removeEventListener("focusout", onFocusOut);
      area.removeEventListener("keydown", onKeyDown, true);
      area.removeEventListener("keypress", onKeyPress, true);
    };
  }, [root, home]);
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !isUsable(activeElement);
}

/** Where what was taken away stood: the node that is left, and its neighbours there. */
interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** What stands around them is another part: below a view that is not drawn yet stands the foot of the pane. */
const PART = "main, [role=tabpanel]";

/** What the keyboard reaches next to something that is gone, within the part or the area that it stood in. */
function nearest(gone: Element, records: readonly MutationRecord[], area: Element): Element | null {
  let gap = gapOf(gone, records);
  while (gap !== null) {
    const { parent } = gap;
    const found = reachedFrom(gap.after, (node) => node.nextSibling) ?? reachedFrom(gap.before, previous);
    if (found !== null) return found;
    if (parent === area || (parent instanceof Element && parent.matches(PART))) return null;
    gap = parent.parentNode && { parent: parent.parentNode, before: parent.previousSibling, after: parent.nextSibling };
  }
  return null;
}

function previous(node: Node): Node | null {
  return node.previousSibling;
}

function reachedFrom(first: Node | null, step: (node: Node) => Node | null): Element | null {
  for (let node = first; node !== null; node = step(node)) {
    if (!(node instanceof Element)) continue;
    const found = node.matches(REACHED) ? node : node.querySelector(REACHED);
    if (found !== null) return found;
  }
  return null;
}

function gapOf(gone: Element, records: readonly MutationRecord[]): Gap | null {
  if (gone.isConnected) {
    return gone.parentNode && { parent: gone.parentNode, before: gone.previousSibling, after: gone.nextSibling };
  }
  for (const record of records) {
    if (!record.target.isConnected || ![...record.removedNodes].some((node) => node.contains(gone))) continue;
    return {
      parent: record.target,
      before: left(record.previousSibling, records, "previousSibling"),
      after: left(record.nextSibling, records, "nextSibling"),
    };
  }
  return null;
}

/** The neighbour, or if that was taken away too, the one behind it. */
function left(
  neighbour: Node | null,
  records: readonly MutationRecord[],
  side: "previousSibling" | "nextSibling",
): Node | null {
  const passed = new Set<Node>();
  let node = neighbour;
  while (node !== null && !node.isConnected && !passed.has(node)) {
    const gone: Node = node;
    passed.add(gone);
    node = records.find(({ removedNodes }) => [...removedNodes].includes(gone))?.[side] ?? null;
  }
  return node?.isConnected === true ? node : null;
}
