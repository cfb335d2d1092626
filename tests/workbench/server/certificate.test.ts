import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate, trustedCertificate } from "../../../src/workbench/server/certificate";

const DAY = 24 * 60 * 60 * 1000;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("is made out to localhost, for less time than browsers refuse", async () => {
  const { cert, key, fingerprint } = await localhostCertificate(folder);
  const read = new X509Certificate(cert);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(Date.parse(read.validTo) - Date.parse(read.validFrom)).toBeLessThan(398 * DAY);
  expect(key).toContain("PRIVATE KEY");
  expect(fingerprint).toBe(read.fingerprint256);
});

it("is kept from one start to the next, so that the browser asks once", async () => {
  const first = await localhostCertificate(folder);
  expect(await localhostCertificate(folder)).toEqual(first);
});

it("is made anew when it is about to expire", async () => {
  const old = await localhostCertificate(folder, new Date(Date.now() - 389.5 * DAY));
  const renewed = await localhostCertificate(folder);
  expect(renewed.fingerprint).not.toBe(old.fingerprint);
});

it("is made anew when the kept file is damaged", async () => {
  await localhostCertificate(folder);
  writeFileSync(path.join(folder, "cert.pem"), "damaged");
  expect((await localhostCertificate(folder)).cert).toContain("BEGIN CERTIFICATE");
});

it("that Excel trusts is Microsoft's tool's; without it a sentence says how to get it", () => {
  expect(() => trustedCertificate(folder)).toThrow("npm run start:excel");
});
