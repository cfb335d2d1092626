import { COMMAND_NAMES } from "../../src/commands/names";
import { REQUIRED_SETS } from "../../src/workbook/excel/requirements";
import { all, attribute, everything, manifest, names, only } from "./manifest";

const app = manifest();
const overrides = only(app, "VersionOverrides");
const form = only(overrides, "DesktopFormFactor");

describe("the order of elements, which Office insists on", () => {
  it("of the manifest", () => {
    expect(names(app.children)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("of the ribbon", () => {
    expect(names(overrides.children)).toEqual(["Hosts", "Resources"]);
    expect(names(only(overrides, "Host").children)).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(names(form.children)).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]);
    expect(names(only(form, "GetStarted").children)).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(names(only(overrides, "Resources").children)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("of the tab, whose label comes last, and of its group, whose label comes first", () => {
    expect(names(only(form, "CustomTab").children)).toEqual(["Group", "Group", "Label"]);
    for (const group of all(form, "Group"))
      expect(names(group.children)).toEqual(["Label", "Icon", "Control", "Control", "Control", "Control"]);
  });

  it("of a cell's menu: buttons, each of which is harmless anywhere", () => {
    const menu = only(form, "OfficeMenu");
    expect(attribute(menu, "id")).toBe("ContextMenuCell");
    expect(names(menu.children)).toEqual(["Control", "Control", "Control", "Control"]);
  });

  it.each(all(form, "Control").map((control) => [attribute(control, "id"), control] as const))(
    "of the button %s",
    (_id, control) => {
      expect(names(control.children)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(names(only(control, "Supertip").children)).toEqual(["Title", "Description"]);
    },
  );
});

describe("identity", () => {
  it("has an id of its own", () => {
    expect(only(app, "Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("has a version of four numbers", () => {
    expect(only(app, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("is a task pane for workbooks that may read and write the document, and nothing more", () => {
    expect(attribute(app, "xsi:type")).toBe("TaskPaneApp");
    expect(all(app, "Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(only(app, "Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("requirements", () => {
  it("are those that the code checks when it starts", () => {
    const demanded = all(only(app, "Requirements"), "Set").map((set) => ({
      name: attribute(set, "Name"),
      version: attribute(set, "MinVersion"),
    }));
    expect(demanded).toEqual(REQUIRED_SETS);
  });

  it("say no minimum that the sets themselves do not raise", () => {
    expect(attribute(only(app, "Sets"), "DefaultMinVersion")).toBe("1.1");
  });
});

describe("the shared runtime", () => {
  it("keeps the pane's page alive", () => {
    const runtime = only(overrides, "Runtime");
    expect(runtime.attributes).toMatchObject({ resid: "Taskpane.Url", lifetime: "long" });
  });

  it("runs the ribbon's functions in that same page", () => {
    expect(attribute(only(form, "FunctionFile"), "resid")).toBe("Taskpane.Url");
    expect(all(form, "TaskpaneId")).toEqual([]);
  });

  it("opens that page", () => {
    const action = all(form, "Action").filter((each) => attribute(each, "xsi:type") === "ShowTaskpane");
    expect(action.map((each) => attribute(only(each, "SourceLocation"), "resid"))).toEqual(["Taskpane.Url"]);
  });

  it("has a button for each command of the code, and no other function", () => {
    expect(all(only(form, "CustomTab"), "FunctionName").map((name) => name.text)).toEqual([...COMMAND_NAMES]);
  });
});

describe("resources", () => {
  const defined = only(overrides, "Resources").children.flatMap((list) =>
    list.children.map((resource) => attribute(resource, "id")),
  );
  const used = everything(overrides).flatMap((element) => element.attributes["resid"] ?? []);

  it("are defined where used", () => {
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  it("are used where defined", () => {
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("have ids of at most 32 characters, each once", () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });
});

it("gives tabs, groups and buttons ids of at most 125 characters, each once", () => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    all(form, name).map((element) => attribute(element, "id")),
  );
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
