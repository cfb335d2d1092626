import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { admitConnections, contentSecurityPolicy } from "../../build/content-security-policy";
import { SUBMIT_PAGES, withSubmitSetting } from "../../build/submit-setting";
import { connectOrigins, type SubmitSetting } from "../../submit/setting";
import type { Certificate } from "./certificate";

export interface FolderServer {
  /** Ends in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** A free one without. */
  readonly port?: number;
  /** Written into the pages on their way, as `npm run submit-setting` writes it into the files. */
  readonly submit?: SubmitSetting | null;
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

/** What is in such a file never changes: the browser need neither fetch nor compile it again. */
const HASHED = /\.[0-9a-f]{10}\.(?:js|css)$/;

/** Serves built pages to this machine, with their policy as a header too, as a careful deployment would. */
export async function serveFolder(
  folder: string,
  { key, cert }: Pick<Certificate, "key" | "cert">,
  { port = 0, submit = null }: ServeOptions = {},
): Promise<FolderServer> {
  const policy = `${admitConnections(contentSecurityPolicy(null), submit === null ? [] : connectOrigins(submit))}; frame-ancestors 'self'`;
  const server = createServer({ key, cert }, (request, response) => {
    const file = fileAt(folder, request.url ?? "/");
    const reading = file === null ? Promise.reject(new Error("no address")) : readFile(file);
    reading.then(
      (body) => {
        const name = file ?? "";
        response.writeHead(200, {
          "content-type": TYPES[path.extname(name)] ?? "application/octet-stream",
          "content-security-policy": policy,
          "cache-control": HASHED.test(name) ? "max-age=31536000, immutable" : "no-store",
        });
        const page = submit !== null && SUBMIT_PAGES.includes(path.relative(folder, name));
        response.end(page ? withSubmitSetting(body.toString("utf8"), submit) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The file that an address asks for, always inside the folder; null where it is no address. */
function fileAt(folder: string, asked: string): string | null {
  try {
    const name = decodeURIComponent(new URL(asked, "https://localhost").pathname);
    return path.join(folder, path.normalize(name.endsWith("/") ? `${name}index.html` : name));
  } catch {
    return null;
  }
}
