import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { hasProgram } from "../../support/programs.cjs";

/** LibreOffice, driven without a window: how another program sees what we write. */

/** Whether this machine has it; a machine of CI must. @throws {Error} where CI has not */
export function hasOffice(): boolean {
  return hasProgram("soffice");
}

interface Settings {
  /** Formulas are calculated anew whenever a file is opened: stored results count for nothing. Otherwise never. */
  readonly recalculate: boolean;
  /** Whose formats are used where a file only names them; the machine's where none is given. */
  readonly locale?: string;
}

function registry({ recalculate, locale }: Settings): string {
  const mode = recalculate ? 0 : 1;
  const language =
    locale === undefined
      ? ""
      : `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
    <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
  </item>
  <item oor:path="/org.openoffice.Office.Common/Save/Document">
    <prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop>
  </item>${language}
</oor:items>`;
}

export interface Office {
  /** Opens .xlsx files and saves them in another format; results by the same names. */
  resave(
    files: ReadonlyMap<string, Uint8Array>,
    format: "xlsx" | "xls" | "ods",
  ): Promise<ReadonlyMap<string, Uint8Array>>;
  dispose(): void;
}

/** Of more files at once it leaves some out, with nothing said. */
const AT_A_TIME = 100;

/** A LibreOffice with a profile of its own. */
export function startOffice(settings: Settings): Office {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-office-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), registry(settings));
  return {
    async resave(files, format) {
      const from = mkdtempSync(join(folder, "from-"));
      const to = mkdtempSync(join(folder, "to-"));
      for (const [name, bytes] of files) writeFileSync(join(from, `${name}.xlsx`), bytes);
      const names = [...files.keys()];
      for (let first = 0; first < names.length; first += AT_A_TIME) {
        await promisify(execFile)("soffice", [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          "--headless",
          "--convert-to",
          format,
          "--outdir",
          to,
          ...names.slice(first, first + AT_A_TIME).map((name) => join(from, `${name}.xlsx`)),
        ]);
      }
      return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(to, `${name}.${format}`)))]));
    },
    dispose() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
