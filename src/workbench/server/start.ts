/**
 * `npm start`: the workbench at https://localhost:3000/, built once and served from this folder, without the internet.
 * With `--watch`, built anew at each change. With `--excel`, the pane alone for Excel itself: office.js from Microsoft
 * and a certificate that Excel trusts; it watches too.
 */
import path from "node:path";
import { buildOnce } from "../../build/build-once";
import { EXAMPLE_ADDRESS } from "../../build/manifest-address";
import { submitSetting } from "../../build/submit-setting";
import { localhostCertificate, trustedCertificate } from "./certificate";
import { isPortFree } from "./port";
import { serveFolder } from "./serve-folder";
import { watch } from "./watch";

const DEFAULT_PORT = 3000;
const root = path.resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const port = portSetting(process.env["PORT"]);
  if (!(await isPortFree(port))) {
    throw new Error(
      `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (process.argv.includes("--excel")) {
    const certificate = trustedCertificate();
    process.env["OFFICE_JS"] ??= "cdn";
    console.log("Building the task pane …");
    await watch(root, port, certificate);
    console.log(`The task pane is at https://localhost:${port}/taskpane.html`);
    return;
  }
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  console.log("Building the workbench, unless nothing changed since it was built …");
  if (process.argv.includes("--watch")) await watch(root, port, certificate);
  else {
    const submit = submitSetting(process.env);
    // Nobody loads an add-in from here: its manifest names no address of anyone's.
    const pages = await buildOnce(root, path.join(root, ".cache/workbench"), {
      OFFICE_JS: "self",
      WORKBENCH: "1",
      URL_PROD: EXAMPLE_ADDRESS,
    });
    await serveFolder(pages, certificate, { port, submit });
  }
  console.log(announcement(port, certificate.fingerprint));
}

function portSetting(setting: string | undefined): number {
  if (setting === undefined || setting === "") return DEFAULT_PORT;
  const port = Number(setting);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${setting}"; it must be a number from 1 to 65535.`);
  return port;
}

function announcement(port: number, fingerprint: string): string {
  return [
    "",
    `  Open  https://localhost:${port}/`,
    "",
    "  The browser asks once, because the certificate was made on this machine and nobody has signed it:",
    "  Chrome and Edge: 高级 / Advanced, then 继续前往 localhost / Proceed to localhost.",
    "  Firefox: 高级 / Advanced, then 接受风险并继续 / Accept the Risk and Continue.",
    `  Its SHA-256 fingerprint: ${fingerprint}`,
    "",
    "  Ctrl+C ends the workbench.",
    "",
  ].join("\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
