import { WorkbookError, type UndoToken, type Workbook } from "../workbook/workbook";
import { changeRow } from "./change-row";
import type { LiveSession } from "./session";
import { formByKey } from "./form-at";
import type { TextOutcome } from "./text-outcome";
import { isLost } from "./undo-ends";
import { planText, type LackingRow } from "../pasted/plan";

/** How it reaches the sheets. */
export interface TextWriting extends Pick<Workbook, "write" | "change" | "restore"> {
  /** Shows what was written, so that what comes next sees it. */
  readonly shown: (sheetIds: readonly string[]) => Promise<void>;
}

/**
 * Writes what was chosen of a pasted text: rows that a level lacks one after the other, then everything else at once, over
 * nothing that was typed. Taken back as a whole, by the user or where it cannot be finished.
 *
 * @param keys of the items that the user has looked over
 * @throws {WorkbookError} nothing of it is written then; `interrupted` where the host lets not all be put back: the rest is
 * offered
 */
export async function fillText(
  session: LiveSession,
  writing: TextWriting,
  formKey: string,
  text: string,
  keys: readonly string[],
): Promise<TextOutcome> {
  const form = () => formByKey(session.getSnapshot().forms, formKey);
  const sheets = form().reading.parts.map(({ sheet }) => sheet);
  const sheetIds = [...new Set(sheets.map(({ id }) => id))];
  await session.check(sheetIds);
  const wanted = new Set(keys);
  /** Last one first. */
  const tokens: UndoToken[] = [];
  try {
    const added = await addRows(session, writing, () => planText(form().reading, text), wanted, tokens);
    const cells = await session.queue.hold(async () => {
      const { writes } = planText(form().reading, text);
      const chosen = [...writes].filter(([key]) => wanted.has(key));
      if (chosen.length === 0) return 0;
      tokens.unshift(await writing.write(chosen.flatMap(([, each]) => each)));
      return chosen.length;
    });
    offer(session, tokens);
    if (cells > 0) await writing.shown(sheetIds);
    return { written: cells + added, added, left: wanted.size - cells - added };
  } catch (failure) {
    if (tokens.length === 0) throw failure;
    try {
      await session.queue.hold(() => takeBack(session, writing, tokens));
    } catch (cause) {
      throw new WorkbookError("interrupted", sheets[0]?.name ?? null, { cause });
    } finally {
      await writing.shown(sheetIds);
    }
    throw failure;
  }
}

function offer(session: LiveSession, tokens: readonly UndoToken[]): void {
  if (tokens.length === 0) return;
  session.offerUndo({ tokens, fix: { kind: "fill-text", writes: [] } }, session.getSnapshot().forms);
}

/** What was offered before stands where all is put back, and gives way where it is not: its cells may have moved. */
async function takeBack(session: LiveSession, { restore }: TextWriting, tokens: readonly UndoToken[]): Promise<void> {
  for (const [index, token] of tokens.entries()) {
    await restore(token).catch((failure: unknown) => {
      if (isLost(failure)) session.withdrawUndo();
      else offer(session, tokens.slice(index));
      throw failure;
    });
  }
}

/** Resolves to how many were added. @param tokens takes in what puts each back, the last one first */
async function addRows(
  session: LiveSession,
  { change, shown }: TextWriting,
  plan: () => { readonly lacking: readonly LackingRow[] },
  wanted: ReadonlySet<string>,
  tokens: UndoToken[],
): Promise<number> {
  const tried = new Set<string>();
  let added = 0;
  const nextRow = (): LackingRow | undefined => plan().lacking.find(({ key }) => wanted.has(key) && !tried.has(key));
  for (let row = nextRow(); row !== undefined; row = nextRow()) {
    tried.add(row.key);
    const { sheet, row: level, column } = row.below;
    const done = await changeRow(
      session,
      { sheetId: sheet.id, row: level, column },
      { kind: "add-to", level, texts: row.texts },
      { change, offer: (made) => tokens.unshift(...made.tokens) },
    );
    if (done.kind === "refused") continue;
    added += 1;
    await shown([sheet.id]);
  }
  return added;
}
