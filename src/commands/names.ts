/** Functions that ribbon buttons of manifest.xml run. Each is associated with its function in this folder. */
export const COMMAND_NAMES = ["insertForm", "checkWorkbook", "exportWorkbook"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
