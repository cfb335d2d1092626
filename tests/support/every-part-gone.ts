import * as parts from "../../src/core/load-part";

/** From now on, until the end of the test: each part of the program is asked for as ever, and none is there any more, as the bundler says it. */
export function everyPartGone(): void {
  const { loadPart } = parts;
  const gone = (): Promise<never> =>
    Promise.reject(Object.assign(new Error("Loading chunk failed."), { name: "ChunkLoadError" }));
  vi.spyOn(parts, "loadPart").mockImplementation(() => loadPart(gone));
}
