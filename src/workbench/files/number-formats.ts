import type { Workbook as FileWorkbook } from "exceljs";
import { builtInFormat } from "../../core/number-format/built-in";
import { readNumberFormats } from "../../workbook/xlsx/ooxml/number-formats";
import type { Losses } from "./losses";

/** What exceljs makes of `styles.xml`, as far as number formats go. */
interface FileStyles {
  /** Format codes by id. */
  readonly index?: { readonly numFmt: (string | undefined)[] };
  readonly model?: { readonly styles?: readonly { readonly numFmtId?: number }[] };
}

interface FileModel {
  readonly styles?: FileStyles;
  definedNames?: readonly unknown[];
}

type Reconcile = (model: FileModel, options: unknown) => void;

/** An id from which on a file says its formats itself. */
const FIRST_OWN = 164;

/**
 * Has the library take number formats as the file has them (`styles`, its part): by itself it drops backslashes, without
 * which `0\.0,` is another number, and knows no built-in format of Chinese Excel. To be called before the file is loaded.
 */
export function keepNumberFormats(file: FileWorkbook, styles: string, losses: Losses): void {
  const own = readNumberFormats(styles);
  const reader = file.xlsx as unknown as { reconcile: Reconcile };
  const reconcile = reader.reconcile.bind(reader);
  // Between reading the parts and handing the styles to the cells.
  reader.reconcile = (model, options) => {
    const formats = model.styles?.index?.numFmt ?? [];
    for (const [index, { numFmtId = 0 }] of (model.styles?.model?.styles ?? []).entries()) {
      formats[numFmtId] = own[index];
      const unknown = numFmtId > 0 && numFmtId < FIRST_OWN && builtInFormat(numFmtId) === null;
      if (unknown && own[index] === "General") losses.add("number-formats");
    }
    reconcile(model, options);
    // The print areas are with their sheets now; the library would lay out every cell that any other name means.
    if ((model.definedNames ?? []).length > 0) losses.add("defined-names");
    model.definedNames = [];
  };
}
