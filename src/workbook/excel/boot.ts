import { missingSets, type RequirementSet } from "./requirements";

/** How the start of Office ended. `address` is where the page takes office.js from, for the sentence to the user. */
export type Boot =
  | { readonly kind: "ready"; readonly locale: string; readonly platform: Office.PlatformType | null }
  /** The script did not load: a firewall, a proxy, no network. */
  | { readonly kind: "blocked"; readonly address: string }
  /** It loaded and found no answer: its own parts are blocked, or the host hangs. */
  | { readonly kind: "timeout"; readonly address: string }
  | { readonly kind: "too-old"; readonly missing: readonly RequirementSet[] }
  /** A plain browser window, or another Office program. */
  | { readonly kind: "no-host" };

const BOOT_TIMEOUT = 10_000;

/** Waits for the host, but not for ever: `Office.onReady` never settles when a part of office.js is blocked. */
export async function bootOffice(timeout = BOOT_TIMEOUT): Promise<Boot> {
  if (typeof Office === "undefined") return { kind: "blocked", address: officeJsAddress() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeout);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === null) return { kind: "timeout", address: officeJsAddress() };
  if (info.host !== Office.HostType.Excel) return { kind: "no-host" };
  const missing = missingSets();
  if (missing.length > 0) return { kind: "too-old", missing };
  return { kind: "ready", locale: Office.context.displayLanguage, platform: info.platform };
}

function officeJsAddress(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]:not([src*="old-office.js"])');
  return script?.src ?? "office.js";
}
