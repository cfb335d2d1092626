import { change, found } from "./findings";
import type { FormSpec, Typed } from "./readings";

/** Some fields of a right form filled in otherwise, and all that is found then. */
export interface FieldCase {
  readonly title: string;
  /** In place of the form of the others. */
  readonly base?: FormSpec;
  readonly fields: Readonly<Record<string, Typed>>;
  readonly found: readonly string[];
}

/** A test for each case, by its title. */
export function fieldCases(form: FormSpec, cases: readonly FieldCase[]): void {
  test.each(cases)("$title", ({ base = form, fields, found: expected }) => {
    expect(found(change(base, { fields }))).toEqual(expected);
  });
}
