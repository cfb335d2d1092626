import type { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/** The grid checks entries when the browser is idle, and throws unseen when their worksheet is deleted by then. */
export function spareGoneSheets(
  service: Pick<SheetsDataValidationValidatorService, "validatorRanges">,
  isThere: (unitId: string, sheetId: string) => boolean,
): void {
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, sheetId, ranges) =>
    isThere(unitId, sheetId) ? validate(unitId, sheetId, ranges) : [];
}
