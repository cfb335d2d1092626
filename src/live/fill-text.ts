import { WorkbookError, type UndoToken, type Workbook } from "../workbook/workbook";
import { changeRow } from "./change-row";
import type { LiveSession } from "./session";
import type { CheckedForm } from "./snapshot";
import type { TextOutcome } from "./text-outcome";
import { planText, type LackingRow } from "../pasted/plan";

/** How it reaches the sheets. */
export interface TextWriting extends Pick<Workbook, "write" | "change"> {
  /** Shows what was written, so that what comes next sees it. */
  readonly shown: (sheetIds: readonly string[]) => Promise<void>;
}

/**
 * Writes what was chosen of a pasted text: rows that a level lacks one after the other, then everything else at once, over
 * nothing that was typed. Taken back as a whole.
 *
 * @param keys of the items that the user has looked over
 * @throws {WorkbookError}
 */
export async function fillText(
  session: LiveSession,
  { write, change, shown }: TextWriting,
  formKey: string,
  text: string,
  keys: readonly string[],
): Promise<TextOutcome> {
  const form = () => formIn(session.getSnapshot().forms, formKey);
  const sheetIds = [...new Set(form().reading.parts.map(({ sheet }) => sheet.id))];
  await session.check(sheetIds);
  const wanted = new Set(keys);
  const tokens: UndoToken[] = [];
  const offer = (last: UndoToken) => {
    const earlier = tokens.toReversed().filter((token) => token !== last);
    session.offerUndo({ token: last, fix: { kind: "fill-text", writes: [] }, earlier }, session.getSnapshot().forms);
  };
  const tried = new Set<string>();
  let added = 0;
  const nextRow = (): LackingRow | undefined =>
    planText(form().reading, text).lacking.find(({ key }) => wanted.has(key) && !tried.has(key));
  for (let row = nextRow(); row !== undefined; row = nextRow()) {
    tried.add(row.key);
    const { sheet, row: level, column } = row.below;
    const done = await changeRow(
      session,
      { sheetId: sheet.id, row: level, column },
      { kind: "add-to", level, texts: row.texts },
      async (request, plan) => {
        const token = await change(request, plan);
        if (token !== null) tokens.push(token);
        return token;
      },
    );
    if (done.kind === "refused") continue;
    added += 1;
    await shown([sheet.id]);
  }
  const cells = await session.queue.hold(async () => {
    const { writes } = planText(form().reading, text);
    const chosen = [...writes].filter(([key]) => wanted.has(key));
    if (chosen.length === 0) return 0;
    tokens.push(await write(chosen.flatMap(([, each]) => each)));
    return chosen.length;
  });
  const last = tokens.at(-1);
  if (last !== undefined) offer(last);
  if (cells > 0) await shown(sheetIds);
  return { written: cells + added, added, left: wanted.size - cells - added };
}

/** @throws {WorkbookError} `gone` if there is none */
function formIn(forms: readonly CheckedForm[], key: string): CheckedForm {
  const form = forms.find((each) => each.key === key);
  if (form === undefined) throw new WorkbookError("gone");
  return form;
}
