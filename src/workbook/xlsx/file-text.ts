/** What XML cannot hold, or would not give back: control characters but tab and line feed, and two that are no characters. */
const UNWRITABLE = String.raw`[^\P{Cc}\t\n\u0080-\u009f]|[\ufffe\uffff]`;
/** An underscore that a reader would take for the beginning of an escape, also of one that is made here. */
const LIKE_AN_ESCAPE = `_(?=x[0-9A-Fa-f]{4}(?:_|${UNWRITABLE}))`;
const ESCAPED = new RegExp(`${UNWRITABLE}|${LIKE_AN_ESCAPE}`, "gu");

/**
 * A text as an .xlsx file holds it (`ST_Xstring` of ECMA-376): what cannot stand there as it is stands as `_x001B_`, and
 * a text that only looks like that (`_x0041_`) is kept from being taken for it. The library that writes the files drops
 * some of these characters, and lets others through that make the file unreadable.
 */
export function fileText(text: string): string {
  return text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
