/** Functions that ribbon buttons of manifest.xml, and those of a cell's menu, run. Each is associated with its function in this folder. */
export const COMMAND_NAMES = [
  "insertForm",
  "checkWorkbook",
  "exportWorkbook",
  "addRow",
  "removeRow",
  "moveRowUp",
  "moveRowDown",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
