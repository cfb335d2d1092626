import { readFileSync } from "node:fs";
import path from "node:path";
import { docsPages } from "../../src/build/docs-pages";

describe("the derived pages of the documentation", () => {
  it.each(Object.entries(docsPages()))("docs/%s says what the sources say (npm run docs writes it)", (file, text) => {
    expect(readFileSync(path.resolve(__dirname, "../../docs", file), "utf8")).toBe(text);
  });
});
