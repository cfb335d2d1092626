import { loadPart } from "../../core/load-part";
import type { RowRefusal } from "../../rows/row-change";
import type { Notice } from "../hooks/use-command";

/** Why a command about rows did nothing. @throws {PartMissingError} */
export async function refusalNotice(refusal: RowRefusal): Promise<Notice> {
  const { ROW_WORDS } = await loadPart(() => import("../../messages/rows"));
  return { intent: "error", lines: ({ locale }) => [ROW_WORDS[locale].refused[refusal]] };
}
