import { hasTest, namedTests } from "./named-tests";

describe.each(["reliability.md", "threat-model.md"])("docs/%s", (page) => {
  const { rows, named } = namedTests(page);

  test("names a test for every row", () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !row.includes("`tests/"))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(rows.length);
  });

  test.each(named)("%s has a test: %s", (file, name) => expect(hasTest(file, name)).toBe(true));
});
