import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate } from "../../../src/workbench/server/certificate";
import { serveFolder, type FolderServer } from "../../../src/workbench/server/serve-folder";

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-served-"));
  mkdirSync(path.join(folder, "web"));
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "web/index.html"), "<p>here</p>");
  writeFileSync(path.join(folder, "web/taskpane.0123456789.js"), "run()");
  server = await serveFolder(path.join(folder, "web"), await localhostCertificate(path.join(folder, "certificate")));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for exactly this path; nothing on the way makes it tidy. */
function ask(asked: string): Promise<{ status: number | undefined; text: string; kept: string | undefined }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path: asked, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          text: Buffer.concat(parts).toString("utf8"),
          kept: response.headers["cache-control"],
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

it("gives the first page at its address", async () => {
  await expect(ask("/")).resolves.toEqual({ status: 200, text: "<p>here</p>", kept: "no-store" });
});

it("lets a browser keep what has a hash in its name, and nothing else", async () => {
  await expect(ask("/taskpane.0123456789.js")).resolves.toMatchObject({ kept: "max-age=31536000, immutable" });
});

it.each(["/nothing.html", "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "//", "/%E0%A4%A", "/%00"])(
  "has nothing at %s, and goes on",
  async (asked) => {
    await expect(ask(asked)).resolves.toEqual({ status: 404, text: "", kept: undefined });
    await expect(ask("/")).resolves.toMatchObject({ status: 200 });
  },
);
