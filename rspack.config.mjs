/**
 * One build for everything: the task pane that Excel loads, and the workbench that hosts the same pane without Excel.
 *
 * Settings, all environment variables:
 *   OFFICE_JS  cdn | 21vianet | self   where the pages take office.js from; `self` copies it from npm into office/
 *                                      (default: cdn for production builds, self otherwise)
 *   WORKBENCH  0 | 1                   whether the workbench comes along (default: with a copy of office.js)
 *   TEST_API   1                       pane and workbench as the tests ask, drive and make them fail
 *   URL_PROD   https://…               address under which dist/web will be served; written into its manifest.xml
 *   DIST       a folder                builds into its web/ instead of dist/web
 *   FIRST_LOAD 1                       adds first-load.json, a report for the tests and the bench
 *   LIBRARY    a file                  an office's own indicators, made by `jixiao library`, for the pane
 *   SUBMIT_URL, SUBMIT_AUTH, …         where the pane submits documents (docs/maintainers/submit.md); without, nowhere
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CopyRspackPlugin, CssExtractRspackPlugin, HtmlRspackPlugin } from "@rspack/core";
import "tsx/cjs";

const require = createRequire(import.meta.url);
const { contentSecurityPolicy } = require("./src/build/content-security-policy.ts");
const { FirstLoadPlugin } = require("./src/build/first-load-plugin.ts");
const { NoticesPlugin } = require("./src/build/notices-plugin.ts");
const { FormFilesPlugin } = require("./src/build/form-files-plugin.ts");
const { LibraryPlugin, librarySetting } = require("./src/build/library-plugin.ts");
const { JsonSchemasPlugin } = require("./src/build/json-schemas-plugin.ts");
const {
  addressManifest,
  DEVELOPMENT_ADDRESS,
  EXAMPLE_ADDRESS,
  publicAddress,
} = require("./src/build/manifest-address.ts");
const { submitSetting } = require("./src/build/submit-setting.ts");
const { SubmitSettingPlugin } = require("./src/build/submit-setting-plugin.ts");
const { paneEntry, workbenchEntry } = require("./src/build/entries.ts");
const { officeJsAddress, officeJsOrigin, officeJsSource, SELF_HOSTED_FILES } = require("./src/build/office-js.ts");

const root = path.dirname(fileURLToPath(import.meta.url));
const fromRoot = (...parts) => path.join(root, ...parts);
const officeDist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export default (mode) => {
  const production = mode === "production";
  const source = officeJsSource(process.env.OFFICE_JS, production ? "cdn" : "self");
  const workbench = workbenchEntry(process.env, source);
  const address = manifestAddress(production);
  const page = (filename, template, chunks) =>
    new HtmlRspackPlugin({
      filename,
      template: fromRoot(template),
      chunks,
      scriptLoading: "defer",
      minify: false,
      templateParameters: { csp: contentSecurityPolicy(officeJsOrigin(source)), officeJs: officeJsAddress(source) },
    });

  return {
    mode,
    // Never an eval devtool: the policy of the pages forbids eval in development as in production.
    devtool: production ? false : "cheap-module-source-map",
    context: root,
    target: ["web", "es2022"],
    entry: {
      taskpane: fromRoot(paneEntry(process.env)),
      save: fromRoot("src/pages/save/index.ts"),
      "sign-in": fromRoot("src/pages/sign-in/index.ts"),
      ...(workbench === null ? {} : { workbench: fromRoot(workbench) }),
    },
    output: {
      path: path.resolve(root, process.env.DIST ?? "dist", "web"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      assetModuleFilename: "static/[name].[contenthash:10][ext]",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      // Packages written for Node ask for these; none of the code we call needs them in a browser.
      fallback: { crypto: false, stream: false, fs: false, path: false },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: typescript() },
        { test: /\.css$/, type: "javascript/auto", use: [CssExtractRspackPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"]),
      page("help.html", "src/pages/help/help.html", []),
      page("assets/save.html", "src/pages/save/save.html", ["save"]),
      page("assets/sign-in.html", "src/pages/sign-in/sign-in.html", ["sign-in"]),
      ...(workbench === null ? [] : [page("index.html", "src/workbench/workbench.html", ["workbench"])]),
      new CssExtractRspackPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
      new CopyRspackPlugin({
        patterns: [
          { from: fromRoot("assets"), to: "assets", noErrorOnMissing: true },
          {
            from: fromRoot("manifest.xml"),
            to: "manifest.xml",
            transform: (content) => addressManifest(content.toString("utf8"), address),
          },
          ...(source === "self"
            ? SELF_HOSTED_FILES.map((file) => ({ from: path.join(officeDist, file), to: `office/${file}` }))
            : []),
        ],
      }),
      new JsonSchemasPlugin(),
      new FormFilesPlugin(),
      new LibraryPlugin(librarySetting(process.env)),
      new SubmitSettingPlugin(submitSetting(process.env)),
      ...(process.env.FIRST_LOAD === "1" ? [new FirstLoadPlugin()] : []),
      new NoticesPlugin(source === "self" ? ["@microsoft/office-js"] : []),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
  };
};

function typescript() {
  return {
    loader: "builtin:swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  };
}

function manifestAddress(production) {
  if (!production) return DEVELOPMENT_ADDRESS;
  const setting = process.env.URL_PROD;
  if (setting !== undefined && setting !== "") return publicAddress(setting);
  console.warn(
    `URL_PROD is not set, so manifest.xml says ${EXAMPLE_ADDRESS}. Set it before you hand the manifest to anyone.`,
  );
  return EXAMPLE_ADDRESS;
}
