import { labelKey } from "../../core/text/text";
import type { TableNode } from "../../forms/compile/form";
import type { ReadCell } from "../reading";

/** Whether a cell says no more than what the paper prints in its column. */
export function isPrintedIn({ printedRows }: TableNode, key: string, { raw }: ReadCell): boolean {
  return printedRows.some(({ texts }) =>
    [...texts].some(([column, text]) => column.key === key && labelKey(text) === labelKey(raw)),
  );
}
