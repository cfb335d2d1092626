import { BUILT_IN_FORMATS } from "../../../core/number-format/built-in";
import { remembered } from "../../../core/remembered";
import { scanXml } from "./xml";

const FEW_PARTS = 16;

/**
 * The number format of each cell style, by its index (`s` of a cell). Files that were copied from one have the styles of
 * that one, letter for letter.
 */
export const readNumberFormats = remembered(
  (xml): readonly string[] => {
    const own = new Map<number, string>();
    const styles: number[] = [];
    let inCellStyles = false;
    scanXml(xml, {
      listening: false,
      open(name, attributes) {
        if (name === "numFmt") own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
        else if (name === "cellXfs") inCellStyles = true;
        else if (name === "xf" && inCellStyles) styles.push(Number(attributes.get("numFmtId") ?? 0));
      },
      close(name) {
        if (name === "cellXfs") inCellStyles = false;
      },
      text: () => undefined,
      cdata: () => undefined,
    });
    return styles.map((id) => own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General");
  },
  { most: FEW_PARTS },
);
