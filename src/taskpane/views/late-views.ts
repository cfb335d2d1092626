import { loadPart } from "../../core/load-part";
import { LateView } from "../parts/late-view";

/** Views that nobody looks at first, with what only they draw with. */
export const EXPORT_VIEW = new LateView(async () => (await loadPart(() => import("./export-view"))).ExportView);
export const FORMS_VIEW = new LateView(async () => (await loadPart(() => import("./forms-view"))).FormsView);

/** Fetches them ahead, for when they are asked for; one that cannot be fetched is asked for again then. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled([EXPORT_VIEW, FORMS_VIEW].map((view) => view.fetch()));
}
