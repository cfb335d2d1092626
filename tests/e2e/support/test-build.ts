import path from "node:path";
import { buildOnce } from "../../../src/build/build-once";
import type { SubmitSetting } from "../../../src/submit/setting";
import { localhostCertificate } from "../../../src/workbench/server/certificate";
import { serveFolder, type FolderServer } from "../../../src/workbench/server/serve-folder";

export const ROOT = path.resolve(__dirname, "../../..");

/** Where tests and bench build, never in `dist`: their pages name an address of nobody. */
export const TEST_BUILD = path.join(ROOT, ".cache/test-build");

/** An address of nobody, so that the tests see what a real deployment's manifest looks like. */
export const TEST_PUBLIC_ADDRESS = "https://forms.example.org/jixiao";

/** The pages that are tested, with office.js beside them. JIXIAO_DIST names another folder, for two runs side by side. */
export function buildTested(): Promise<string> {
  return buildOnce(ROOT, path.resolve(process.env["JIXIAO_DIST"] ?? TEST_BUILD), {
    OFFICE_JS: "self",
    WORKBENCH: "1",
    TEST_API: "1",
    URL_PROD: TEST_PUBLIC_ADDRESS,
    FIRST_LOAD: "1",
  });
}

/** Serves the tested build, with a setting of submitting in its pages if one is given. */
export async function serveTested(web: string, submit: SubmitSetting | null = null): Promise<FolderServer> {
  return serveFolder(web, await localhostCertificate(path.join(ROOT, ".cache/certificate")), { submit });
}
