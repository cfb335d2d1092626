import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * How many of a wrapping list's items stand in its first line.
 *
 * @param items changes whenever the items may have other widths
 */
export function useFirstLine(list: RefObject<HTMLElement | null>, items: string): number {
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = () => {
      const [first, ...others] = [...element.children].map((item) => item.getBoundingClientRect().top);
      const beyond = others.findIndex((top) => first !== undefined && top > first);
      setCount(beyond === -1 ? Infinity : beyond + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, items]);
  return count;
}
