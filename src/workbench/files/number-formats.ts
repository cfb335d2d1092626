import type { Workbook as FileWorkbook } from "exceljs";
import { builtInFormat } from "../../core/number-format/built-in";
import { zipEntries } from "../../workbook/xlsx/zip-directory";
import type { Losses } from "./losses";

/** What exceljs makes of `styles.xml`, as far as number formats go. */
interface FileStyles {
  /** Format codes by id. */
  readonly index?: { readonly numFmt: (string | undefined)[] };
  readonly model?: { readonly styles?: readonly { readonly numFmtId?: number }[] };
}

type Reconcile = (model: { readonly styles?: FileStyles }, options: unknown) => void;

/** An id from which on a file says its formats itself. */
const FIRST_OWN = 164;

/**
 * Has the library take number formats as the file has them: by itself it drops backslashes, without which `0\.0,` is another
 * number, and knows no built-in format of Chinese Excel. To be called before the file is loaded. @throws as the file does
 */
export async function keepNumberFormats(file: FileWorkbook, bytes: Uint8Array, losses: Losses): Promise<void> {
  const own = formatCodes(await stylesOf(bytes));
  const reader = file.xlsx as unknown as { reconcile: Reconcile };
  const reconcile = reader.reconcile.bind(reader);
  // Between reading the parts and handing the styles to the cells.
  reader.reconcile = (model, options) => {
    const formats = model.styles?.index?.numFmt ?? [];
    for (const [id, code] of own) formats[id] = code;
    for (const { numFmtId = 0 } of model.styles?.model?.styles ?? []) {
      formats[numFmtId] ??= builtInFormat(numFmtId) ?? undefined;
      if (formats[numFmtId] === undefined && numFmtId < FIRST_OWN) losses.add("number-formats");
    }
    reconcile(model, options);
  };
}

async function stylesOf(bytes: Uint8Array): Promise<string> {
  const entry = zipEntries(bytes).find(({ name }) => /(?:^|\/)styles\.xml$/i.test(name));
  if (entry === undefined) return "";
  const stored = new Blob([entry.packed.slice()]).stream();
  const stream = entry.method === 0 ? stored : stored.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** Codes by id, as the file writes them. */
function formatCodes(styles: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const id = /\bnumFmtId\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    const [, double, single] = /\bformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag) ?? [];
    const code = double ?? single;
    if (id !== undefined && code !== undefined) found.set(Number(id), unescaped(code));
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
