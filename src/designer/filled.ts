import type { Area } from "../core/grid/grid";
import type { Lexicon } from "./lexicon";
import { isFieldLabel, isKnownLabel, printedIn } from "./look";
import { isBlankBox, type Paper } from "./paper";
import { beginningIn } from "./structure";

/** Whether somebody has written behind labels: so much that it is not printed there. */
export function isFilled(paper: Paper, body: Area, lexicon: Lexicon): boolean {
  let [open, written] = [0, 0];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const boxes = beginningIn(paper, row, body);
    boxes.forEach((box, index) => {
      const next = boxes[index + 1];
      if (!next || !isFieldLabel(box, lexicon)) return;
      if (isBlankBox(next)) open += 1;
      else if (printedIn(next) === null && !isKnownLabel(next, lexicon)) written += 1;
    });
  }
  return written >= 2 && written >= open / 2;
}
