/**
 * `npm start`: the workbench at https://localhost:3000/, built and served from this folder, without the internet.
 * With `--excel`, the pane alone for Excel itself: office.js from Microsoft and a certificate that Excel trusts.
 */
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { localhostCertificate, trustedCertificate } from "./certificate";
import { isPortFree } from "./port";

const DEFAULT_PORT = 3000;
const root = path.resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const port = portSetting(process.env["PORT"]);
  if (!(await isPortFree(port))) {
    throw new Error(
      `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  const excel = process.argv.includes("--excel");
  const certificate = excel ? trustedCertificate() : await localhostCertificate(path.join(root, ".cache/certificate"));
  if (excel) process.env["OFFICE_JS"] ??= "cdn";
  const configure = createRequire(__filename)(path.join(root, "webpack.config.js")) as (
    env: unknown,
    argv: { mode: string },
  ) => Configuration;
  console.log(excel ? "Building the task pane …" : "Building the workbench …");
  const compiler = webpack(configure({}, { mode: "development" }));
  if (compiler === null) throw new Error("webpack made no compiler out of webpack.config.js.");
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: { type: "https", options: { key: certificate.key, cert: certificate.cert } },
      hot: false,
      liveReload: process.env["LIVE_RELOAD"] !== "0",
      client: { overlay: false, logging: "warn" },
      static: false,
      // Packing for a browser on the same machine only costs time.
      compress: false,
      setupExitSignals: true,
    },
    compiler,
  );
  let announced = false;
  compiler.hooks.done.tap("start", (stats) => {
    if (announced || stats.hasErrors()) return;
    announced = true;
    // After webpack's own lines, so that the address is the last thing on the screen.
    setImmediate(() =>
      console.log(
        excel
          ? `The task pane is at https://localhost:${port}/taskpane.html`
          : announcement(port, certificate.fingerprint),
      ),
    );
  });
  await server.start();
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
