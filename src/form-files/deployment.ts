import { isJsonObject, textsIn, type JsonValue } from "../core/json";
import { FORM_FILE_END } from "./form-file";

/** The folder beside the pane in which a deployment's forms lie, and the list of them. */
export const FORMS_FOLDER = "forms";
export const FORMS_INDEX = "index.json";

/** What a deployment adds to the shipped forms, and which of those it does not offer. */
export interface DeploymentIndex {
  /** Names of form files in the folder. */
  readonly forms: readonly string[];
  /** Ids of shipped forms that are read and not offered. */
  readonly retired: readonly string[];
}

export const NO_DEPLOYMENT: DeploymentIndex = { forms: [], retired: [] };

export function indexText({ forms, retired }: DeploymentIndex): string {
  return `${JSON.stringify({ forms, retired }, null, 2)}\n`;
}

/** A list as it was fetched; what is none says nothing. */
export function indexOf(value: JsonValue | undefined): DeploymentIndex {
  if (!isJsonObject(value)) return NO_DEPLOYMENT;
  return { forms: textsIn(value["forms"]).filter(isFileName), retired: textsIn(value["retired"]) };
}

/** A file of the folder itself, never one elsewhere. */
function isFileName(name: string): boolean {
  return name.endsWith(FORM_FILE_END) && !/[/\\?#%:]/u.test(name) && !name.startsWith(".");
}
