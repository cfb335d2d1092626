import { readSetting, SETTING_NAME, type SubmitSetting } from "../submit/setting";

/** Where this deployment submits documents, from the page itself; null where it does not. */
export function deployedSetting(): SubmitSetting | null {
  const element = document.querySelector<HTMLMetaElement>(`meta[name="${SETTING_NAME}"]`);
  return element === null ? null : readSetting(element.content);
}
