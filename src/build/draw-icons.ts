/**
 * `npm run icons`: draws assets/*.png anew. Excel shows each size pixel for pixel, so each is rendered at its own size,
 * and the small ones from a simpler drawing of their own.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium";

/** Sizes that Excel's ribbon asks for, in pixels; the application's own icon is used larger too. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const APP_SIZES = [...RIBBON_SIZES, 96, 128];

const TEAL = "#0b6a63";
const PALE = "#d9f0ec";
const GREEN = "#2e9e4f";
const BLUE = "#1f6fc4";
const AMBER = "#b45f06";

type Badge = "check" | "plus" | "export";

/** A ruled sheet with a turned corner: a form. On a grid of 32. */
function sheet(small: boolean): string {
  const lines = small
    ? `<path d="M9 14h14M9 20h8" stroke="${TEAL}" stroke-width="2.4"/>`
    : `<path d="M9 12.5h14M9 17h14M9 21.5h9M9 26h6" stroke="${TEAL}" stroke-width="1.5"/>
       <path d="M14 12.5V26" stroke="${TEAL}" stroke-width="1.5" opacity=".55"/>`;
  const stroke = small ? 2.4 : 1.7;
  return `<path d="M7 2.5h12l7 7V28a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 6 28V4a1.5 1.5 0 0 1 1-1.5z" fill="${PALE}" stroke="${TEAL}" stroke-width="${stroke}" stroke-linejoin="round"/>
    <path d="M19 2.5v7h7" fill="#fff" stroke="${TEAL}" stroke-width="${stroke}" stroke-linejoin="round"/>${lines}`;
}

/** A round badge in the lower right corner, cut out of the sheet by a white ring. */
function badge(kind: Badge, small: boolean): string {
  const colour = { check: GREEN, plus: BLUE, export: AMBER }[kind];
  const mark = {
    check: "M19.2 24.2l2.9 2.9 5.3-5.8",
    plus: "M23.5 19.6v8.8M19.1 24h8.8",
    export: "M19.2 24h8.2M24 20.4l3.6 3.6-3.6 3.6",
  }[kind];
  const radius = small ? 8.5 : 7.5;
  return `<circle cx="23.5" cy="24" r="${radius + 1.3}" fill="#fff"/><circle cx="23.5" cy="24" r="${radius}" fill="${colour}"/>
    <path d="${mark}" fill="none" stroke="#fff" stroke-width="${small ? 3 : 2.2}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** "Check now": the mark alone, large, so that it is not taken for the application's icon beside it. */
function checkAlone(): string {
  return `<circle cx="16" cy="16" r="13.4" fill="${GREEN}"/>
    <path d="M9.2 16.6l4.7 4.8 9-10" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const DRAWINGS: Readonly<
  Record<string, { readonly sizes: readonly number[]; readonly draw: (small: boolean) => string }>
> = {
  icon: { sizes: APP_SIZES, draw: (small) => sheet(small) + badge("check", small) },
  insert: { sizes: RIBBON_SIZES, draw: (small) => sheet(small) + badge("plus", small) },
  check: { sizes: RIBBON_SIZES, draw: checkAlone },
  export: { sizes: RIBBON_SIZES, draw: (small) => sheet(small) + badge("export", small) },
};

async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../../assets");
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  for (const [name, { sizes, draw }] of Object.entries(DRAWINGS)) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">${draw(size <= 24)}</svg>`,
      );
      writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
