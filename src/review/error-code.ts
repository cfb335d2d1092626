/** The system's name of a failure (`ENOENT`), where it has one; from whatever thread the error comes. */
export function errorCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
