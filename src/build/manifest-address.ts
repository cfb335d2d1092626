/** The address in the committed manifest.xml: the development server's. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** Stands in for an address that the build was not told. Reserved for examples, so it can never be someone's. */
export const EXAMPLE_ADDRESS = "https://jixiao.example";

/**
 * Reads the build setting URL_PROD: the public https address under which `dist/web` will be served, without a trailing slash.
 * @throws {Error} a sentence, if it is no https address or still names this machine.
 */
export function publicAddress(setting: string): string {
  if (!URL.canParse(setting))
    throw new Error(`URL_PROD is "${setting}"; it must be an address such as https://forms.example.org/jixiao.`);
  const url = new URL(setting);
  if (url.protocol !== "https:") throw new Error(`URL_PROD is "${setting}"; Office loads add-ins over https only.`);
  if (url.hostname === "localhost" || url.hostname.startsWith("127.")) {
    throw new Error(`URL_PROD is "${setting}"; other machines cannot reach ${url.hostname}.`);
  }
  if (url.search !== "" || url.hash !== "")
    throw new Error(`URL_PROD is "${setting}"; it must not have a query or a fragment.`);
  return url.href.replace(/\/+$/, "");
}

/** Writes the address into the manifest. AppDomains take an origin, everything else the full address. */
export function addressManifest(manifest: string, address: string): string {
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address);
}
