import { loadPart } from "../../core/load-part";
import { LateView } from "../parts/late-view";

/** Views that nobody looks at first, with what only they draw with. */
export const EXPORT_VIEW = new LateView(async () => (await loadPart(() => import("./export-view"))).ExportView);
export const LIBRARY_VIEW = new LateView(async () => (await loadPart(() => import("./library-view"))).LibraryView);
/** Fetched with the button that asks for it. */
export const DESIGNER_VIEW = new LateView(
  async () => (await loadPart(() => import("../designer/designer-view"))).DesignerView,
);
export const FORMS_VIEW = new LateView(async () => (await loadPart(() => import("./forms-view"))).FormsView);
export const NEW_ROWS = new LateView(
  async () => (await loadPart(() => import("../parts/new-rows-notice"))).NewRowsNotice,
);
export const FORM_OFFERS = new LateView(async () => (await loadPart(() => import("../forms/form-offers"))).FormOffers);
