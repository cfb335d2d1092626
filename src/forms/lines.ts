import type { FieldType, TableColumn } from "./definition";

/** Whether a value is one line: a name, an organisation, a contact, a level, a choice, a target; not a text. */
export function isLine(type: FieldType | TableColumn["value"]): boolean {
  switch (type.type) {
    case "text":
      return type.multiline !== true;
    case "choice":
    case "boxes":
    case "target":
    case "level1":
    case "level2":
    case "kind":
      return true;
    case "money":
    case "decimal":
    case "date":
    case "partial-date":
    case "ticks":
      return false;
  }
}
