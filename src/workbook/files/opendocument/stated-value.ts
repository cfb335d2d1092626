import { serialOf } from "../../../core/date/dates";

/**
 * What a cell of an .ods file says that it holds, where that is no such value: a 30th of February, a date without a day, a
 * kind of value that nobody knows. The parser takes such days for others, and one for the end of the whole file; people see the text.
 */
const STATED = /(\s)((?:[\w-]+:)?)value-type(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const VALUE = /\s(?:[\w-]+:)?(?:(date|time|boolean)-)?value\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a cell, which is a text where it does not hold what it says. */
export function withTrueType(attributes: string): string {
  if (!attributes.includes("value-type")) return attributes;
  const types = [...attributes.matchAll(STATED)];
  // Another program's own word for it stands beside that of the format.
  const type = types.find(([, , prefix]) => prefix !== "calcext:") ?? types[0];
  if (type === undefined) return attributes;
  const kind = type[4] ?? type[5] ?? "";
  const values = new Map(
    [...attributes.matchAll(VALUE)].map(([, of = "", quoted, other]) => [of, quoted ?? other ?? ""]),
  );
  if (holds(kind, values)) return attributes;
  const text = attributes.replace(STATED, '$1$2value-type$3"string"');
  // Where no text is shown, what it was meant to hold is all that there is.
  const [meant] = values.keys();
  return meant === undefined || !text.endsWith("/") ? text : text.replace(VALUE, meantAsText);
}

function meantAsText(
  _: string,
  _of: string | undefined,
  quoted: string | undefined,
  other: string | undefined,
): string {
  return ` office:string-value="${quoted ?? (other ?? "").replaceAll('"', "&quot;")}"`;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?Z?)?$/;
const DURATION = /^-?P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

function holds(kind: string, values: ReadonlyMap<string, string>): boolean {
  switch (kind) {
    case "string":
    case "text":
    // A number that is none is told when it is read.
    case "float":
    case "percentage":
    case "currency":
      return true;
    case "date": {
      const [, day = null] = DAY.exec(values.get("date") ?? "") ?? [];
      return day !== null && serialOf(day) !== null;
    }
    case "time":
      return DURATION.test(values.get("time") ?? "");
    case "boolean":
      return /^(?:true|false)$/.test(values.get("boolean") ?? "");
    default:
      return false;
  }
}
