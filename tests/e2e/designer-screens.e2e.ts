import { writeFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_BLANK, OFFICE_FILLED } from "../support/office-form";
import { a1 } from "../../src/core/grid/address";
import { DESIGNER_PANE_WORDS } from "../../src/messages/designer-pane";
import { openNarrow, tooWide } from "./support/narrow-pane";
import { typeOfficeForm } from "./support/office-sheet";
import type { OpenWorkbench } from "./support/open-workbench";

/**
 * Every screen of the designer at the narrowest pane, in either language, light and dark: nothing sticks out. With
 * DESIGNER_PICTURES=folder each is drawn there; `npm run pictures` draws those of the guide, beside the sheet.
 */

const PICTURES = process.env["DESIGNER_PICTURES"];
const GUIDE = process.env["GUIDE_PICTURES"];
const ALL = PICTURES !== undefined || GUIDE !== undefined || process.env["JIXIAO_LONG"] === "1";
const WIDTH = 1280;
const HEIGHT = 1400;

async function screen(open: OpenWorkbench, name: string, locale: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await open.page.emulateMedia({ colorScheme });
    expect(await tooWide(open)).toEqual([]);
    if (PICTURES === undefined) continue;
    const picture = await open.page.locator(".workbench-pane").screenshot();
    writeFileSync(path.join(PICTURES, `${name}.${locale}.${colorScheme}.png`), picture);
  }
  await open.page.emulateMedia({ colorScheme: "light" });
}

test.each(ALL ? (["zh-CN", "en-US"] as const) : (["en-US"] as const))("%s", async (locale) => {
  const words = DESIGNER_PANE_WORDS[locale];
  const open = await openNarrow({
    path: `?lang=${locale}`,
    locale,
    width: WIDTH,
    height: HEIGHT,
    painted: GUIDE !== undefined,
  });
  const { pane, workbench } = open;
  const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
  await typeOfficeForm(open);
  for (const [row, cells] of OFFICE_FILLED.cells.entries()) {
    for (const [column, cell] of cells.entries())
      if (cell && !OFFICE_BLANK.cells[row]?.[column]) await workbench.setCell("Sheet1", a1(row, column), cell.text);
  }
  await button(words.begin).click();
  await pane.getByRole("heading", { name: words.title("Sheet1") }).waitFor();
  await screen(open, "doubts", locale);
  if (GUIDE !== undefined) {
    await workbench.select("Sheet1", "C3");
    await open.page.setViewportSize({ width: 1000, height: 640 });
    await workbench.settled();
    writeFileSync(path.join(GUIDE, `designer.${locale}.png`), await open.page.screenshot({ animations: "disabled" }));
    await open.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }

  await button(words.otherMeaning).click();
  await pane.getByRole("searchbox", { name: words.meaning }).first().fill("资金");
  await screen(open, "meanings", locale);
  await pane.locator("[data-doubt] li button").first().click();

  await button(words.parts.head).click();
  await button(words.edit("主管部门")).click();
  await screen(open, "outline", locale);

  await workbench.select("Sheet1", "D4");
  await button(words.sumTotal("资金总额（万元）")).click();
  await screen(open, "marks", locale);

  await button(words.tryOut).click();
  await button(new RegExp(`^${words.removeTried(["#"]).split("#")[0] ?? ""}`, "u")).waitFor();
  await screen(open, "tried", locale);
  await button(words.keep).click();
  await pane.getByText(words.kept("").split(/[:：]/u)[0] ?? "").waitFor();
  const clear = await pane.evaluate(() => {
    const head = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll("[data-notice]")].every(
      (notice) => notice.getBoundingClientRect().top >= head,
    );
  });
  expect(clear).toBe(true);
  await screen(open, "kept", locale);
  await open.close();
});
