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
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join("; ");
}

const CONNECT = /\bconnect-src ([^;]*)/;

/** The policy with further origins that the page may speak to. */
export function admitConnections(policy: string, origins: readonly string[]): string {
  return policy.replace(
    CONNECT,
    (_match, sources: string) => `connect-src ${[...new Set([...sources.split(" "), ...origins])].join(" ")}`,
  );
}

/** The policy without these origins. */
export function withdrawConnections(policy: string, origins: readonly string[]): string {
  return policy.replace(
    CONNECT,
    (_match, sources: string) =>
      `connect-src ${sources
        .split(" ")
        .filter((source) => !origins.includes(source))
        .join(" ")}`,
  );
}
