import type { Area } from "../../core/grid/grid";

/** The same cells in few areas: those side by side in a row become one, then equal ones below each other. */
export function joined(areas: readonly Area[]): Area[] {
  const across = merge(
    areas.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (last, next) =>
      last.top === next.top &&
      last.bottom === next.bottom &&
      last.right + 1 === next.left && { ...last, right: next.right },
  );
  return merge(
    across.toSorted((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    (last, next) =>
      last.left === next.left &&
      last.right === next.right &&
      last.bottom + 1 === next.top && { ...last, bottom: next.bottom },
  ).toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function merge(areas: readonly Area[], join: (last: Area, next: Area) => Area | false): Area[] {
  const done: Area[] = [];
  for (const next of areas) {
    const last = done.at(-1);
    const both = last && join(last, next);
    if (both) done[done.length - 1] = both;
    else done.push(next);
  }
  return done;
}
