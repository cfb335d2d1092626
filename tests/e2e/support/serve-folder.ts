import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { contentSecurityPolicy } from "../../../src/build/content-security-policy";
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

/** Serves a built folder on a free port, with the policy of its pages as a header too, as a careful deployment would. */
export async function serveFolder(folder: string, certificateFolder: string): Promise<FolderServer> {
  const { key, cert } = await localhostCertificate(certificateFolder);
  const policy = `${contentSecurityPolicy(null)}; frame-ancestors 'self'`;
  const server = createServer({ key, cert }, (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = path.join(folder, path.normalize(asked.endsWith("/") ? `${asked}index.html` : asked));
    readFile(file).then(
      (body) => {
        const type = TYPES[path.extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": policy, "cache-control": "no-store" });
        response.end(body);
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
