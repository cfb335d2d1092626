import { toDisposable } from "@univerjs/core";
import type { SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** The setting that the interceptor asks for last, after all its work; names of settings survive the bundler. */
const SETTING = "disableForceStringMark";

/**
 * Whenever the grid asks for a cell it looks whether its text reads like a number or a date, to mark it so, also where
 * that mark is switched off: a fifteenth of the time that an edit takes. This keeps the looker out.
 *
 * @param service what interceptors are given to; its prototype, for the grid makes one with each workbook
 */
export function leaveOutForceStringMark(service: Pick<SheetInterceptorService, "intercept">): void {
  const { intercept } = service;
  service.intercept = function (this: SheetInterceptorService, name, interceptor) {
    if (String(interceptor.handler).includes(SETTING)) return toDisposable(() => undefined);
    return intercept.call(this, name, interceptor);
  };
}
