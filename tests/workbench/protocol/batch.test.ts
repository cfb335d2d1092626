import { METHOD, QUERY, SET_PROPERTY, writes } from "../../../src/workbench/protocol/batch";

const action = (ActionType: number, Name: string) => ({ Id: 1, ActionType, Name, ObjectPathId: 2 });
const path = (ObjectPathType: number, Name: string) => ({ Id: 1, ObjectPathType, Name });

describe("the workbook is changed", () => {
  test.each([
    ["by a property that is set", action(SET_PROPERTY, "Values")],
    ["by a method", action(METHOD, "Merge")],
    ["by a method that makes an object", path(METHOD, "Add")],
  ])("%s", (_how, step) => expect(writes(step)).toBe(true));
});

describe("the workbook is not changed", () => {
  test.each([
    ["by a load", action(QUERY, "")],
    ["by a method that gets something", action(METHOD, "GetCount")],
    ["by going somewhere", action(METHOD, "Select")],
    ["by holding back what is drawn", action(METHOD, "SuspendScreenUpdatingUntilNextSync")],
    ["by listening", action(METHOD, "_RegisterDataChangedEvent")],
    ["by a method that finds an object", path(METHOD, "GetRange")],
    ["by an object of a collection", path(4, "Worksheets")],
  ])("%s", (_how, step) => expect(writes(step)).toBe(false));
});
