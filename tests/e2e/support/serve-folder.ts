import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { admitConnections, contentSecurityPolicy } from "../../../src/build/content-security-policy";
import { SUBMIT_PAGES, withSubmitSetting } from "../../../src/build/submit-setting";
import { connectOrigins, type SubmitSetting } from "../../../src/submit/setting";
import { localhostCertificate } from "../../../src/workbench/server/certificate";

export interface FolderServer {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * Serves a built folder on a free port, with the policy of its pages as a header too, as a careful deployment would.
 *
 * @param submit written into the pages on their way, as `npm run submit-setting` writes it into the files
 */
export async function serveFolder(
  folder: string,
  certificateFolder: string,
  submit: SubmitSetting | null = null,
): Promise<FolderServer> {
  const { key, cert } = await localhostCertificate(certificateFolder);
  const policy = `${admitConnections(contentSecurityPolicy(null), submit === null ? [] : connectOrigins(submit))}; frame-ancestors 'self'`;
  const server = createServer({ key, cert }, (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = path.join(folder, path.normalize(asked.endsWith("/") ? `${asked}index.html` : asked));
    readFile(file).then(
      (body) => {
        const type = TYPES[path.extname(file)] ?? "application/octet-stream";
        response.writeHead(200, {
          "content-type": type,
          "content-security-policy": policy,
          "cache-control": "no-store",
        });
        const page = submit !== null && SUBMIT_PAGES.includes(path.relative(folder, file));
        response.end(page ? withSubmitSetting(body.toString("utf8"), submit) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
