import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** A certificate for this machine's browser only. PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 fingerprint, for whoever wants to compare it with what the browser shows. */
  readonly fingerprint: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Browsers refuse certificates that are valid for longer than 398 days. */
const LIFETIME = 390 * DAY;

/** The self-signed certificate for https://localhost, kept in a folder and made anew when it is about to expire. */
export async function localhostCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const keyFile = path.join(folder, "key.pem");
  const certFile = path.join(folder, "cert.pem");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const cert = readFileSync(certFile, "utf8");
    if (isFresh(cert, now)) return withFingerprint(readFileSync(keyFile, "utf8"), cert);
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LIFETIME),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return withFingerprint(made.private, made.cert);
}

/**
 * The certificate that office-addin-dev-certs made and had the system trust; Excel shows no page of any other.
 * @throws {Error} a sentence, if it is not there.
 */
export function trustedCertificate(folder = path.join(homedir(), ".office-addin-dev-certs")): Certificate {
  const keyFile = path.join(folder, "localhost.key");
  const certFile = path.join(folder, "localhost.crt");
  if (!existsSync(keyFile) || !existsSync(certFile)) {
    throw new Error(`There is no trusted certificate in ${folder}. Run npm run start:excel, which makes one first.`);
  }
  return withFingerprint(readFileSync(keyFile, "utf8"), readFileSync(certFile, "utf8"));
}

function isFresh(cert: string, now: Date): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) > now.getTime() + DAY;
  } catch {
    return false;
  }
}

function withFingerprint(key: string, cert: string): Certificate {
  return { key, cert, fingerprint: new X509Certificate(cert).fingerprint256 };
}
