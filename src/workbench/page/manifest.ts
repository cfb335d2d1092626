/** The ribbon that manifest.xml describes, as far as the command bar draws it. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What the add-in has in a cell's menu. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32 pixel icon on this server. */
  readonly icon: string | null;
  readonly action: { readonly kind: "show-pane" } | { readonly kind: "function"; readonly name: string };
}

/** Elements of any namespace: prefixes are the file's own affair. */
function all(parent: ParentNode, name: string): Element[] {
  return [...parent.querySelectorAll("*")].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find((element) => element.localName === name) ?? null;
}

/** Reads the custom tab out of a manifest. @throws {Error} if there is none. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const resources = new Map(
    all(manifest, "Resources")
      .flatMap((section) => [...section.children])
      .flatMap((list) => [...list.children])
      .map((entry): [string, string] => [entry.getAttribute("id") ?? "", textOf(entry, locale)]),
  );
  const text = (parent: Element | null, name: string): string =>
    resources.get((parent && child(parent, name)?.getAttribute("resid")) ?? "") ?? "";
  const button = (control: Element): RibbonButton => ({
    id: control.getAttribute("id") ?? "",
    label: text(control, "Label"),
    tip: text(child(control, "Supertip"), "Description"),
    icon: iconOf(control, resources),
    action: actionOf(control),
  });
  const [tab] = all(manifest, "CustomTab");
  if (!tab) throw new Error("manifest.xml has no custom tab.");
  return {
    tab: text(tab, "Label"),
    groups: all(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(group, "Label"),
      buttons: all(group, "Control").map(button),
    })),
    cellMenu: all(manifest, "OfficeMenu")
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => all(menu, "Control").map(button)),
  };
}

function textOf(entry: Element, locale: string): string {
  const override = [...entry.children].find(
    (element) => element.localName === "Override" && element.getAttribute("Locale") === locale,
  );
  return (override ?? entry).getAttribute(override ? "Value" : "DefaultValue") ?? "";
}

/** The manifest names icons by their public address; the same files stand beside this page. */
function iconOf(control: Element, resources: ReadonlyMap<string, string>): string | null {
  const image = all(control, "Image").find((element) => element.getAttribute("size") === "32");
  const address = resources.get(image?.getAttribute("resid") ?? "");
  const file = address?.split("/").at(-1);
  return file === undefined || file === "" ? null : `assets/${file}`;
}

function actionOf(control: Element): RibbonButton["action"] {
  const [action] = all(control, "Action");
  const name = action && child(action, "FunctionName")?.textContent?.trim();
  return name ? { kind: "function", name } : { kind: "show-pane" };
}
