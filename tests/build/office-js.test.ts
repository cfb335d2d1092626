import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ENTRIES, membersUsedByItself, nameOf, officeJsPage } from "../../src/build/office-js-page";
import { officeUsage, type OfficeMember } from "../../src/build/office-members";
import { undoEffect } from "../../src/build/undo-effects";
import { CLASSES } from "../../src/workbench/host/catalogue";
import { EVENTS as EXCEL_EVENTS, eventsOf, registration, type EventName } from "../../src/workbench/host/events";
import { LATER_MEMBERS } from "../../src/workbench/host/requirement-sets";
import { OPTIONAL_SETS, REQUIRED_SETS } from "../../src/workbook/excel/requirements";

/** One look at the sources for all tests of this file: it takes some seconds. */
const usage = officeUsage();
const ROOT = path.resolve(__dirname, "../..");
const EVENT_NAMES = Object.keys(EXCEL_EVENTS) as EventName[];

test("the sources use what they are known to use", () => {
  const names = usage.members.map((member) => `${nameOf(member)} ${member.uses.join("+")} ${member.set ?? "-"}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "Range.values read+write ExcelApi 1.1",
      "Range.getMergedAreasOrNullObject call ExcelApi 1.13",
      "Worksheet.showGridlines write ExcelApi 1.8",
      "WorksheetChangedEventArgs.triggerSource read ExcelApi 1.14",
      "WorksheetCollection.onChanged event ExcelApi 1.9",
      "DataValidationRule.list write ExcelApi 1.8",
    ]),
  );
});

describe("the workbench's object model", () => {
  const used = usage.members.filter(({ space, isClass }) => space === "Excel" && isClass);

  test.each(used.map((member) => [nameOf(member), member] as const))("has %s", (_name, member) => {
    expect(lacks(member)).toBeNull();
  });

  /** What office.js writes under a name of its own, and what the tests of the conversation with it look at. */
  const BESIDES = ["Worksheet.Gridlines", "Range.Address", "Range.ValueTypes"];

  test("has nothing else: asked for it, it says that there is no such member, as an old Excel does", () => {
    const names = new Set(used.map(({ owner, member }) => `${owner}.${lower(member)}`));
    const more = CLASSES.flatMap(({ name, properties, navigations, methods }) =>
      [properties, navigations, methods]
        .flatMap((members) => Object.keys(members ?? {}))
        .filter((wire) => !wire.startsWith("_") && !BESIDES.includes(`${name}.${wire}`))
        .map((wire) => `${name}.${lower(wire)}`),
    );
    expect(more.filter((each) => !names.has(each))).toEqual([]);
  });

  const EVENTS = {
    WorksheetChangedEventArgs: {
      kind: "cells",
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      single: { before: 1, after: 2 },
    },
    WorksheetCalculatedEventArgs: { kind: "calculated", area: { top: 0, left: 0, bottom: 0, right: 0 } },
    WorksheetFormatChangedEventArgs: { kind: "format", area: { top: 0, left: 0, bottom: 0, right: 0 } },
    WorksheetAddedEventArgs: { kind: "added" },
    WorksheetDeletedEventArgs: { kind: "deleted" },
    WorksheetActivatedEventArgs: { kind: "activated", previous: null },
    WorksheetSelectionChangedEventArgs: { kind: "selected", area: { top: 0, left: 0, bottom: 0, right: 0 } },
    WorksheetNameChangedEventArgs: { kind: "renamed", before: "a", after: "b" },
    WorksheetMovedEventArgs: { kind: "moved", before: 0, after: 1 },
    WorksheetVisibilityChangedEventArgs: { kind: "visibility", visible: false },
  } as const;
  const told = usage.members.filter(({ owner }) => owner.endsWith("EventArgs"));

  test.each(told.map((member) => [nameOf(member), member] as const))("tells %s", (_name, { owner, member }) => {
    const change = Object.entries(EVENTS).find(([name]) => name === owner)?.[1];
    if (change === undefined) throw new Error(`no change of the grid stands for ${owner}: add one here`);
    expect(eventsOf({ ...change, sheetId: "s" }, "user").at(-1)?.args).toHaveProperty(member);
  });

  test("knows which of its members are younger than the oldest Excel that the add-in starts in", () => {
    const minimum = minor(REQUIRED_SETS.find(({ name }) => name === "ExcelApi")?.version);
    const later = CLASSES.flatMap(({ name, properties, navigations, methods }) => {
      const members = [
        ...Object.keys(properties ?? {}),
        ...Object.keys(navigations ?? {}),
        ...Object.keys(methods ?? {}),
      ];
      const events = EVENT_NAMES.filter((event) => members.includes(registration(event)));
      const all = [
        ...members.map((wire) => [lower(wire), wire] as const),
        ...events.map((event) => [EXCEL_EVENTS[event].member, registration(event)] as const),
      ];
      return all.flatMap(([member, wire]) => {
        const set = usage.setOf(name, member);
        return set !== null && /^ExcelApi /.test(set) && minor(set) > minimum
          ? [[`${name}.${wire}`, set.replace("ExcelApi ", "")] as const]
          : [];
      });
    });
    expect(LATER_MEMBERS).toEqual(Object.fromEntries(later));
  });
});

describe("requirement sets", () => {
  const known = [...REQUIRED_SETS, ...Object.values(OPTIONAL_SETS)];

  /** Missing in older hosts, and then just not there: the code asks for its value, never for its presence. */
  const OPTIONAL_DATA = ["WorksheetChangedEventArgs.triggerSource"];

  test("nothing is used that is neither demanded nor detected", () => {
    const newest = Math.max(
      ...REQUIRED_SETS.filter(({ name }) => name === "ExcelApi").map(({ version }) => minor(version)),
    );
    const above = usage.members.filter(
      (member) =>
        /^ExcelApi /.test(member.set ?? "") && minor(member.set) > newest && !OPTIONAL_DATA.includes(nameOf(member)),
    );
    expect(
      above.filter(({ set }) => !known.some(({ name, version }) => `${name} ${version}` === set)).map(nameOf),
    ).toEqual([]);
  });
});

describe("undo", () => {
  test("what the add-in does without a click writes nothing, and so can take no step of the user's away", () => {
    const writing = membersUsedByItself(usage).filter((member) => undoEffect(member) !== "none");
    expect(writing.map((member) => `${nameOf(member)} (${member.uses.join(", ")})`)).toEqual([]);
  });

  test("reading, listening and the start are what it does without a click", () => {
    expect(membersUsedByItself(usage).map(nameOf)).toEqual(
      expect.arrayContaining([
        "Range.values",
        "Worksheet.name",
        "WorksheetCollection.onChanged",
        "Office.RequirementSetSupport.isSetSupported",
      ]),
    );
  });

  test("whatever else calls the adapter is known to act by itself or on a click", () => {
    const imported = ["src/taskpane", "src/commands", "src/live"].flatMap((folder) =>
      importsFromAdapter(path.join(ROOT, folder)),
    );
    expect(imported.filter((name) => name !== "excel-workbook.ExcelWorkbook" && !Object.hasOwn(ENTRIES, name))).toEqual(
      [],
    );
  });

  test.each([
    ["Worksheet", "name", "write", "clears"],
    ["Worksheet", "delete", "call", "clears"],
    ["WorksheetProtection", "protect", "call", "clears"],
    ["Range", "values", "write", "one step"],
    ["Range", "values", "read", "none"],
    ["Range", "merge", "call", "one step"],
    ["Range", "select", "call", "none"],
  ] as const)("%s.%s (%s): %s", (owner, member, use, effect) => {
    expect(undoEffect({ space: "Excel", owner, member, isClass: true, set: null, uses: [use] })).toBe(effect);
  });
});

test("docs/maintainers/office-js.md says what the sources say (npm run docs writes it)", () => {
  expect(readFileSync(path.join(ROOT, "docs/maintainers/office-js.md"), "utf8")).toBe(officeJsPage(usage));
});

/** Belongs to the client library: nothing of it goes to the host. */
const OF_THE_LIBRARY = new Set(["load", "context", "isNullObject"]);

/** The member that the object model would have to have and has not; null if it has it. */
function lacks({ owner, member, uses }: OfficeMember): string | null {
  if (owner === "RequestContext" || OF_THE_LIBRARY.has(member)) return null;
  const found = CLASSES.find(({ name }) => name === owner);
  if (!found) return `class ${owner}`;
  const wire = `${member.charAt(0).toUpperCase()}${member.slice(1)}`;
  const missing = uses.filter((use) => {
    if (use === "event") {
      const event = EVENT_NAMES.find((name) => EXCEL_EVENTS[name].member === member);
      return event === undefined || found.methods?.[registration(event)] === undefined;
    }
    if (use === "call") return found.methods?.[wire] === undefined && !(member === "getItem" && found.item);
    if (member === "items") return !found.items;
    const property = found.properties?.[wire];
    if (use === "write") return property?.set === undefined;
    return property === undefined && found.navigations?.[wire] === undefined;
  });
  return missing.length === 0 ? null : `${owner}.${member} to ${missing.join(" and ")}`;
}

function importsFromAdapter(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), "utf8").matchAll(
        /import \{([^}]*)\} from "[./]*workbook\/excel\/([\w-]+)"/g,
      ),
    ])
    .flatMap(([, names = "", from = ""]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !name.startsWith("type "))
        .map((name) => `${from}.${name}`),
    );
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** `ExcelApi 1.13` and `1.13` are 13. */
function minor(set: string | null | undefined): number {
  return Number(set?.split(".").at(-1) ?? 0);
}
