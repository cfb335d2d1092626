import { errorsOf, openCase } from "./support/case-file";

test("04-filled: a layout that no form has is no form of another office, with amounts in a unit it does not print", async () => {
  const outcome = await openCase("04-filled");
  expect(outcome).toMatchObject({ checked: 2, exported: 2, forms: [] });
  expect(errorsOf(outcome)).toEqual(["FORM-UNREAD A1"]);
  expect(outcome.said).toHaveLength(1);
});
