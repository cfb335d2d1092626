import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A version whose `engines` admit Node 20; installed only where nothing else is found. */
const CARRIED_PACKAGE = "@sparticuz/chromium@143.0.4";
const DEBIAN_PACKAGE = "chromium-headless-shell";
const cache = path.resolve(__dirname, "../../.cache/chromium");

/**
 * The browser for end-to-end tests, the first of: CHROMIUM_PATH or CHROME_PATH; a Chromium, Chrome or Edge of the system;
 * Debian's package, if this process may install it; the one that an npm package carries.
 * @throws {Error} one sentence, if none can be had. Tests never skip for want of a browser.
 */
export function findChromium(): string {
  for (const variable of ["CHROMIUM_PATH", "CHROME_PATH"]) {
    const setting = process.env[variable];
    if (setting === undefined || setting === "") continue;
    if (!existsSync(setting)) throw new Error(`${variable} is "${setting}", and there is no such file.`);
    return setting;
  }
  const found = systemBrowser() ?? debianPackage() ?? carriedByNpm();
  if (found === null) {
    throw new Error("No Chromium, Chrome or Edge was found and none could be installed; set CHROMIUM_PATH to one.");
  }
  return found;
}

function systemBrowser(): string | null {
  return candidates().find((file) => existsSync(file)) ?? null;
}

function candidates(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
        const folder = process.env[variable];
        return folder === undefined
          ? []
          : [
              `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
              `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
              `${folder}\\Chromium\\Application\\chrome.exe`,
            ];
      });
    default:
      return (process.env["PATH"] ?? "").split(path.delimiter).flatMap((folder) =>
        [
          // Draws pages and has no windows: it is done with the same test in two thirds of the time.
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
        ].map((name) => path.join(folder, name)),
      );
  }
}

function debianPackage(): string | null {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return null;
  console.log(`Installing Debian's ${DEBIAN_PACKAGE} for the end-to-end tests …`);
  return attempt("apt-get", ["update"]) &&
    attempt("apt-get", ["install", "--yes", "--no-install-recommends", DEBIAN_PACKAGE])
    ? systemBrowser()
    : null;
}

/**
 * The package carries its browser compressed, with the few libraries that bare machines lack. Both are unpacked into our
 * cache, and a small script starts the one with the other.
 */
function carriedByNpm(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const starter = path.join(cache, "start-chromium");
  if (existsSync(starter)) return starter;
  console.log(`Installing ${CARRIED_PACKAGE} for the end-to-end tests …`);
  if (!attempt("npm", ["install", "--prefix", cache, "--no-save", "--no-audit", "--no-fund", CARRIED_PACKAGE]))
    return null;
  const unpacked = path.join(cache, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  // The package unpacks its libraries only where it believes to run in its makers' cloud.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const unpack = 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
  try {
    const browser = execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
      cwd: cache,
      env,
      encoding: "utf8",
    }).trim();
    writeFileSync(
      starter,
      `#!/bin/sh\n[ -d /etc/fonts ] || export FONTCONFIG_PATH='${unpacked}/fonts'\n` +
        `LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${unpacked}/al2023/lib" exec '${browser}' "$@"\n`,
      { mode: 0o755 },
    );
    return starter;
  } catch {
    return null;
  }
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}
