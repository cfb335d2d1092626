let ids = 0;

/** Excel's worksheet ids look like `{00000000-0001-0000-0000-000000000000}`. */
export function newId(): string {
  ids++;
  const random = crypto.randomUUID().slice(0, 8).toUpperCase();
  return `{${random}-${ids.toString(16).padStart(4, "0").toUpperCase()}-0000-0000-000000000000}`;
}
