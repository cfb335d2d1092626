import { createContext, useContext } from "react";
import type { Store } from "../../form-files/own-forms";
import type { FormCollection } from "../forms/collection";
import type { SubmitSetting } from "../../submit/setting";

/** What the pane needs of its surroundings besides the workbook. */
export interface PaneHost {
  /** Offers a text file for saving: handed to the host, or not possible here. */
  readonly saveFile: (name: string, text: string) => Promise<"offered" | "unavailable">;
  /** Loads the pane anew; the workbook stays as it is. */
  readonly reload: () => void;
  /** A text file that the deployment has beside the pane; null where there is none. @throws where it cannot be fetched */
  readonly deployedText: (path: string) => Promise<string | null>;
  /** Where the browser keeps what is one person's own. */
  readonly store: Store;
  /** Where this deployment submits documents; null where it does not. */
  readonly submit: SubmitSetting | null;
  /** The deployment's forms and a person's own, once they are fetched; absent where there are none but the shipped ones. */
  readonly collection?: Promise<FormCollection>;
}

const HostContext = createContext<PaneHost | null>(null);

export const HostProvider = HostContext.Provider;

/** @throws {Error} outside `HostProvider`, which is a mistake of ours */
export function useHost(): PaneHost {
  const host = useContext(HostContext);
  if (host === null) throw new Error("useHost outside HostProvider");
  return host;
}
