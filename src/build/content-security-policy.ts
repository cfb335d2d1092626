/**
 * The Content Security Policy of every page. Styles need 'unsafe-inline' because Fluent UI and Excel on the web inject
 * style elements; scripts never do, and nothing may be evaluated from text.
 *
 * @param officeJsOrigin origin of office.js when it is not the page's own.
 */
export function contentSecurityPolicy(officeJsOrigin: string | null): string {
  const own = "'self'";
  const withOffice = officeJsOrigin === null ? own : `${own} ${officeJsOrigin}`;
  return [
    `default-src ${own}`,
    `script-src ${withOffice}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data: blob:`,
    `font-src ${own} data:`,
    `connect-src ${withOffice}`,
    `frame-src ${own}`,
    `worker-src ${own} blob:`,
    `object-src 'none'`,
    `base-uri ${own}`,
    `form-action 'none'`,
  ].join("; ");
}
