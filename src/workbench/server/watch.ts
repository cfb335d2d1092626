import path from "node:path";
import { pathToFileURL } from "node:url";
import type { RspackOptions } from "@rspack/core";
import type { Certificate } from "./certificate";

/**
 * Serves a development build that is made anew at each change of a file; pages that are open load themselves anew.
 * Resolves at the first build that has no errors; others are shown as they come.
 */
export async function watch(root: string, port: number, { key, cert }: Certificate): Promise<void> {
  const { rspack } = await import("@rspack/core");
  const { RspackDevServer } = await import("@rspack/dev-server");
  const { default: configure } = (await import(pathToFileURL(path.join(root, "rspack.config.mjs")).href)) as {
    default: (mode: "development") => RspackOptions;
  };
  const compiler = rspack(configure("development"));
  const server = new RspackDevServer(
    {
      host: "localhost",
      port,
      server: { type: "https", options: { key, cert } },
      hot: false,
      liveReload: true,
      client: { overlay: false, logging: "warn" },
      static: false,
      // Packing for a browser on the same machine only costs time.
      compress: false,
      setupExitSignals: true,
    },
    compiler,
  );
  const built = new Promise<void>((resolve) =>
    compiler.hooks.done.tap("watch", (stats) => {
      if (!stats.hasErrors()) resolve();
    }),
  );
  await server.start();
  await built;
}
