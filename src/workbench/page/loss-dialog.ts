import type { Loss } from "../files/losses";
import type { Words } from "./words";

/** Says what opening a file would lose, and lets the user decide. */
export function askAboutLosses(words: Words, name: string, losses: readonly Loss[]): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "workbench-dialog";
  const title = document.createElement("h2");
  title.textContent = words.lossTitle;
  title.id = "loss-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const intro = document.createElement("p");
  intro.textContent = words.lossIntro(name);
  const list = document.createElement("ul");
  for (const { kind, sheet } of losses) {
    const item = document.createElement("li");
    item.textContent = sheet === null ? words.losses[kind] : words.inSheet(sheet, words.losses[kind]);
    list.append(item);
  }
  const note = document.createElement("p");
  note.textContent = words.keepOriginal;
  const buttons = document.createElement("div");
  buttons.className = "workbench-dialog-buttons";
  dialog.append(title, intro, list, note, buttons);
  return new Promise((resolve) => {
    const button = (label: string, className: string, answer: boolean): HTMLButtonElement => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = className;
      made.textContent = label;
      made.addEventListener("click", () => dialog.close(answer ? "yes" : "no"));
      buttons.append(made);
      return made;
    };
    button(words.openAnyway, "workbench-primary", true);
    button(words.cancel, "", false).autofocus = true;
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
