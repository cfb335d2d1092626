import { loadPart, PartMissingError } from "../../src/core/load-part";

function failure(name: string, message: string, more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more });
}

describe("a part of the program", () => {
  test("is handed on as it was fetched", async () => {
    const part = { planForm: () => [] };
    await expect(loadPart(async () => part)).resolves.toBe(part);
  });

  test.each([
    ["the bundler's word of a script", failure("ChunkLoadError", "Loading chunk 26 failed.")],
    [
      "the bundler's word of a style sheet",
      failure("Error", "Loading CSS chunk 26 failed.", { code: "CSS_CHUNK_LOAD_FAILED" }),
    ],
    ["Chromium's word", failure("TypeError", "Failed to fetch dynamically imported module: https://x/26.js")],
    ["Firefox's word", failure("TypeError", "error loading dynamically imported module: https://x/26.js")],
    ["Safari's word", failure("TypeError", "Importing a module script failed.")],
  ])("is missing by %s", async (_whose, thrown) => {
    await expect(loadPart(() => Promise.reject(thrown))).rejects.toBeInstanceOf(PartMissingError);
  });

  test.each([
    ["a mistake in it", failure("TypeError", "undefined is not a function")],
    ["what is no error at all", "no"],
  ])("that fails by %s is not said to be missing", async (_why, thrown) => {
    await expect(loadPart(() => Promise.reject(thrown))).rejects.toBe(thrown);
  });
});
