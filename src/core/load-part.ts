/** A part of the program that is fetched when it is first needed could not be fetched. */
export class PartMissingError extends Error {
  override readonly name = "PartMissingError";
}

/**
 * Fetches a part of the program. Every lazy import goes through here: after a new version has been put in place the
 * parts of the old one may be gone, while panes of it are still open. That is no fault of the host or of the workbook.
 *
 * @throws {PartMissingError} when the part cannot be fetched; asked for again, it is fetched again
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (failure) {
    throw isMissing(failure) ? new PartMissingError() : failure;
  }
}

/** As the bundler says it of a script or a style sheet, and as browsers say it of a module. */
function isMissing(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  const { name, message } = failure;
  const code: unknown = Reflect.get(failure, "code");
  return (
    name === "ChunkLoadError" ||
    code === "CSS_CHUNK_LOAD_FAILED" ||
    (name === "TypeError" && /dynamically imported module|importing a module script/i.test(message))
  );
}
