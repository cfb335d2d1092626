import { useLayoutEffect, useRef, type RefObject } from "react";

/** Milliseconds, and how it slows down, as Fluent's marks do. */
const SLIDE = { duration: 300, easing: "cubic-bezier(0.1, 0.9, 0.2, 1)" };

/**
 * Lets the mark below the chosen one of a row (its `::after`) come from where the mark was before.
 *
 * @param chosen id of the element that is marked
 * @returns to be set on the row
 */
export function useSlidingMark(chosen: string): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const from = before.current === null ? null : document.getElementById(before.current);
    const to = document.getElementById(chosen);
    before.current = chosen;
    if (from === null || to === null || from === to || row.current?.contains(from) !== true) return;
    if (typeof to.animate !== "function" || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const shift = from.offsetLeft - to.offsetLeft;
    const stretch = from.offsetWidth / to.offsetWidth;
    to.animate(
      [
        { transformOrigin: "left", transform: `translateX(${shift}px) scaleX(${stretch})` },
        { transformOrigin: "left", transform: "none" },
      ],
      { ...SLIDE, pseudoElement: "::after" },
    );
  }, [chosen]);
  return row;
}
