/**
 * The command line as a program of its own: `dist/cli/jixiao.cjs` and what it loads, packages included. It runs
 * wherever Node does, outside this repository too. DIST names another folder than `dist`, as for the pages; a build cleans its own part of it alone.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BannerPlugin } from "@rspack/core";
import "tsx/cjs";

const { NoticesPlugin } = createRequire(import.meta.url)("./src/build/notices-plugin.ts");

const root = path.dirname(fileURLToPath(import.meta.url));
/** The library for tables of other kinds than .xlsx, as it lies beside the program. */
const TABLES = "tables-library";
const fromRoot = (...parts) => path.join(root, ...parts);

export default (mode) => ({
  mode,
  devtool: false,
  target: "node20.9",
  context: root,
  entry: {
    jixiao: fromRoot("src/cli/main.ts"),
    // What a thread of the pool runs: the second, loaded by the first.
    "built-worker": {
      import: fromRoot("src/review/threads/built-worker.ts"),
      library: { type: "commonjs2", export: "default" },
    },
    "read-files": {
      import: fromRoot("src/review/threads/worker.ts"),
      library: { type: "commonjs2", export: "default" },
    },
    // Read by name from beside the others, by those files alone that need it: it is half of all there is.
    [TABLES]: { import: "@e965/xlsx", library: { type: "commonjs2" } },
  },
  output: {
    path: path.resolve(root, process.env.DIST ?? "dist", "cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    clean: true,
  },
  // Files look for their neighbours where they are, not where their sources were.
  node: { __dirname: false, __filename: false },
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  externals: [externalIfUnused],
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "builtin:swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^jixiao\.cjs$/ }), new NoticesPlugin()],
  performance: { hints: false },
  infrastructureLogging: { level: "warn" },
});

/**
 * What lies beside the program, and what is asked for in parts that are not used here: TypeScript without a build, zip files in a cloud.
 */
function externalIfUnused({ request, contextInfo }, callback) {
  if (request === "@e965/xlsx" && contextInfo.issuer !== "") return callback(null, `commonjs ./${TABLES}.cjs`);
  // Commands that are programs of their own: there are none, and to load what starts programs takes time.
  if (request === "node:child_process" && /[\\/]commander[\\/]/.test(contextInfo.issuer))
    return callback(null, "var {}");
  if (/^(?:tsx\/cjs$|@aws-sdk\/)/.test(request ?? "")) return callback(null, `commonjs ${request}`);
  callback();
}
