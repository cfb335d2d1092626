import { placesIn, type Edit } from "../../support/edited-form";
import { ofPaper } from "../../support/review-rules";
import type { OpenWorkbench } from "./open-workbench";
import { findings, makeExport, openTab, saved } from "./pane";

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** `绩效目标!D6`, `绩效目标!D6:E8`. @throws {Error} if it is no such place */
export function placeAt(text: string): Place {
  const at = text.lastIndexOf("!");
  if (at < 0) throw new Error(`${text} names no sheet`);
  return { sheet: text.slice(0, at), address: text.slice(at + 1) };
}

/**
 * Where the values of the only form of the workbook stand, by their paths in its JSON (`funds.annual`,
 * `indicators[2].target`), as the map of cells that the pane saves beside the file says.
 */
export async function cellsByPath(open: OpenWorkbench): Promise<(path: string) => string> {
  const { page, pane } = open;
  await makeExport(open);
  const { text } = await saved(page, pane, "保存单元格对照表");
  await openTab(pane, "检查");
  return placesIn(text);
}

/**
 * What the pane's list reads, once everything is settled: `FUND-ANNUAL-SUM 项目总体情况!D13`, sorted. The check tab must
 * be open.
 */
export async function shownFindings(open: OpenWorkbench): Promise<readonly string[]> {
  await findings(open);
  const read = await open.pane
    .locator("[data-rule]")
    .evaluateAll((elements) =>
      elements.map((element) => `${element.getAttribute("data-rule")} ${element.getAttribute("data-cell")}`),
    );
  return read.sort();
}

export async function edit({ workbench }: OpenWorkbench, place: string, what: Edit): Promise<void> {
  const { sheet, address } = placeAt(place);
  if (what === "delete") await workbench.clear(sheet, address);
  else if ("type" in what) await workbench.setCell(sheet, address, what.type);
  else await workbench.paste(sheet, address, [[what.paste]]);
}

/** Findings of all forms of the workbook, once everything is settled: `ROW-NO-TARGET 绩效目标!E6`, sorted. */
export async function allFindings(open: OpenWorkbench): Promise<readonly string[]> {
  return (await findings(open)).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();
}

/** As `allFindings`, without what reviewers say of the form. */
export async function paperFindings(open: OpenWorkbench): Promise<readonly string[]> {
  return ofPaper(await allFindings(open));
}

/** What the cells of a sheet show, by address; blank ones left out. */
export function textsOf(
  { page }: OpenWorkbench,
  sheet: string,
  area = { rows: 70, columns: 11 },
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    async ({ sheet, rows, columns }) => {
      const texts: Record<string, string> = {};
      for (let row = 1; row <= rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          const address = `${String.fromCharCode(65 + column)}${row}`;
          const cell = await window.workbench?.getCell(sheet, address);
          if (cell && (cell.text !== "" || cell.formula !== null))
            texts[address] = cell.formula === null ? cell.text : `${cell.formula} → ${cell.text}`;
        }
      }
      return texts;
    },
    { sheet, ...area },
  );
}
