import type { SubmitAuth } from "../../../src/submit/setting";
import type { FolderServer } from "../../../src/workbench/server/serve-folder";
import { SEEDS } from "../../support/seeds";
import { builtPages } from "./global-setup";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { importJson, makeExport } from "./pane";
import { serveTested } from "./test-build";

/** A pane that submits, with a file that is made, and the server of its pages. */
export interface Deployed {
  readonly open: OpenWorkbench;
  readonly server: FolderServer;
}

/** Serves the build that is tested with the setting written into its pages, as a deployment would. */
export async function deploy(url: string, auth: SubmitAuth): Promise<Deployed> {
  const server = await serveTested(builtPages(), { url, auth });
  const open = await openWorkbench({ path: server.address });
  await importJson(open, "form.json", JSON.stringify(SEEDS[1]?.document));
  await makeExport(open);
  return { open, server };
}

export const press = (open: OpenWorkbench, name: string): Promise<void> =>
  open.pane.getByRole("region", { name: "提交" }).getByRole("button", { name, exact: true }).click();

/** The panel shows one state at a time: wait only for words of a state that was not there before. */
export const says = (open: OpenWorkbench, text: string | RegExp): Promise<void> =>
  open.pane.getByRole("region", { name: "提交" }).getByText(text).first().waitFor();
