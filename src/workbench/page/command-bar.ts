import type { Ribbon, RibbonButton } from "./manifest";
import type { Sample } from "./samples";
import type { Words } from "./words";

export interface BarActions {
  newFile(): void;
  open(file: File): void;
  save(): void;
  sample(sample: Sample): void;
  undo(): void;
  redo(): void;
  press(button: RibbonButton): void;
  otherLanguage(): void;
}

/** The bar at the top: files, undo, and the add-in's own ribbon group as manifest.xml describes it. */
export class CommandBar {
  private readonly element: HTMLElement;
  private readonly ribbonPlace: HTMLElement;

  constructor(
    parent: HTMLElement,
    words: Words,
    samples: readonly Sample[],
    private readonly actions: BarActions,
  ) {
    this.element = document.createElement("header");
    this.element.className = "workbench-bar";
    const name = document.createElement("h1");
    name.textContent = words.title;
    this.element.append(name);
    const files = this.group(words.file);
    this.plain(files, words.newFile, () => actions.newFile());
    this.opener(files, words.open);
    this.plain(files, words.save, () => actions.save());
    if (samples.length > 0) this.sampleList(files, words.sample, samples);
    const steps = this.group("");
    this.plain(steps, words.undo, () => actions.undo());
    this.plain(steps, words.redo, () => actions.redo());
    this.ribbonPlace = document.createElement("div");
    this.ribbonPlace.className = "workbench-ribbon";
    const language = this.plain(this.element, words.otherLanguage, () => actions.otherLanguage());
    language.classList.add("workbench-language");
    this.element.append(this.ribbonPlace);
    parent.append(this.element);
  }

  /** Draws the add-in's buttons; called once manifest.xml is read. */
  showRibbon(ribbon: Ribbon): void {
    const tab = document.createElement("span");
    tab.className = "workbench-tab";
    tab.textContent = ribbon.tab;
    this.ribbonPlace.replaceChildren(
      tab,
      ...ribbon.groups.map((group) => {
        const box = document.createElement("div");
        box.className = "workbench-group";
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", group.label);
        for (const each of group.buttons) box.append(this.ribbonButton(each));
        return box;
      }),
    );
  }

  private ribbonButton(described: RibbonButton): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "workbench-command";
    button.dataset["command"] = described.id;
    button.title = described.tip;
    if (described.icon !== null) {
      const icon = document.createElement("img");
      icon.src = described.icon;
      icon.alt = "";
      icon.width = 20;
      icon.height = 20;
      button.append(icon);
    }
    button.append(described.label);
    button.addEventListener("click", () => this.actions.press(described));
    return button;
  }

  private group(label: string): HTMLElement {
    const box = document.createElement("div");
    box.className = "workbench-group";
    box.setAttribute("role", "group");
    if (label !== "") box.setAttribute("aria-label", label);
    this.element.append(box);
    return box;
  }

  private plain(parent: HTMLElement, label: string, action: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", action);
    parent.append(button);
    return button;
  }

  private opener(parent: HTMLElement, label: string): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx";
    input.hidden = true;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      // The same file may be chosen again.
      input.value = "";
      if (file) this.actions.open(file);
    });
    parent.append(input);
    this.plain(parent, label, () => input.click());
  }

  private sampleList(parent: HTMLElement, label: string, samples: readonly Sample[]): void {
    const list = document.createElement("select");
    list.setAttribute("aria-label", label);
    list.append(new Option(label, ""), ...samples.map((sample) => new Option(sample.label, sample.id)));
    list.addEventListener("change", () => {
      const sample = samples.find(({ id }) => id === list.value);
      list.value = "";
      if (sample) this.actions.sample(sample);
    });
    parent.append(list);
  }
}
