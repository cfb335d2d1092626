import { eventsOf, registration, Registrations, valueTypeOf } from "../../../src/workbench/host/events";
import type { Model } from "../../../src/workbench/host/model";
import { registrationMethods } from "../../../src/workbench/host/registrations";

const area = { top: 4, left: 1, bottom: 4, right: 1 };

describe("events", () => {
  it("of an edited cell carry what was there and what is there now", () => {
    expect(eventsOf({ kind: "cells", sheetId: "s", area, single: { before: null, after: 5 } }, "user")).toEqual([
      {
        event: "DataChanged",
        sheetId: "s",
        args: expect.objectContaining({
          address: "B5",
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: "Unknown",
          valueBefore: "",
          valueTypeBefore: "Empty",
          valueAfter: 5,
          valueTypeAfter: "Double",
        }) as unknown,
      },
    ]);
  });

  it("of several cells carry neither, as in Excel", () => {
    const [event] = eventsOf({ kind: "cells", sheetId: "s", area: { ...area, right: 3 }, single: null }, "user");
    expect(event?.args).toMatchObject({ address: "B5:D5" });
    expect(event?.args).not.toHaveProperty("valueBefore");
  });

  it("say when the add-in itself wrote", () => {
    expect(eventsOf({ kind: "cells", sheetId: "s", area, single: null }, "addin")[0]?.args["triggerSource"]).toBe(
      "ThisLocalAddin",
    );
  });

  it.each([
    ["rows-inserted", "RowInserted", "5:5"],
    ["rows-deleted", "RowDeleted", "5:5"],
    ["columns-inserted", "ColumnInserted", "B:B"],
    ["columns-deleted", "ColumnDeleted", "B:B"],
  ] as const)("of %s are %s at %s", (kind, changeType, address) => {
    expect(eventsOf({ kind, sheetId: "s", area }, "user")[0]?.args).toMatchObject({ changeType, address });
  });

  it("of going to another worksheet come in pairs", () => {
    expect(
      eventsOf({ kind: "activated", sheetId: "b", previous: "a" }, "user").map(({ event, sheetId }) => [
        event,
        sheetId,
      ]),
    ).toEqual([
      ["Deactivated", "a"],
      ["Activated", "b"],
    ]);
  });
});

describe("registrations", () => {
  it.each([
    ["DataChanged", "_RegisterDataChangedEvent", "_UnregisterDataChangedEvent"],
    ["NameChanged", "_RegisterEventNameChanged", "_UnregisterEventNameChanged"],
  ] as const)("of %s begin with %s and end with %s", (event, begin, end) => {
    const registrations = new Registrations();
    const methods = registrationMethods<Pick<Model, "registrations">>((model) => ({
      model: model as Model,
      sheetId: "a",
    }));
    methods[begin]?.({ registrations });
    expect(registrations.targets(event, "a")).toEqual(["a"]);
    methods[end]?.({ registrations });
    expect(registrations.targets(event, "a")).toEqual([]);
    expect(registration(event)).toBe(begin);
  });

  it("are not taken for events that there are none of", () => {
    const methods = registrationMethods(() => {
      throw new Error("only asked for its names");
    });
    expect(Object.keys(methods)).not.toContain("_RegisterSingleClickedEvent");
  });

  it("reach the workbook's listeners and those of the very worksheet", () => {
    const registrations = new Registrations();
    registrations.add("DataChanged", null);
    registrations.add("DataChanged", "a");
    expect(registrations.targets("DataChanged", "a")).toEqual(["Workbook", "a"]);
    expect(registrations.targets("DataChanged", "b")).toEqual(["Workbook"]);
    registrations.remove("DataChanged", null);
    expect(registrations.targets("DataChanged", "b")).toEqual([]);
  });
});

describe("value types", () => {
  it.each([
    [null, "Empty"],
    [1, "Double"],
    [true, "Boolean"],
    ["x", "String"],
    ["#REF!", "Error"],
  ] as const)("%s is %s", (value, type) => {
    expect(valueTypeOf(value)).toBe(type);
  });
});
