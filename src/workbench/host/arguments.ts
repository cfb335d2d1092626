import { parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import { HostError } from "../protocol/errors";

/** Arguments come from JSON, so each is looked at before use; a wrong one is `InvalidArgument`. */

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === null || value === undefined || value === "" ? null : textOf(value);
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument");
  return number;
}

export function countOf(value: unknown): number {
  const number = integerOf(value);
  if (number < 0) throw new HostError("InvalidArgument");
  return number;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** One of Excel's enumerations; office.js sends the value as it was given. */
export function oneOf<V>(table: Readonly<Record<string, V>>, value: unknown): V {
  const text = textOf(value);
  const found = Object.hasOwn(table, text) ? table[text] : undefined;
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** `#RRGGBB`, also without `#`, and the few HTML names that add-ins write. */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  return oneOf(COLOR_NAMES, text.toLowerCase());
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** An address within a worksheet; a sheet name in front of it is the caller's to check. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new HostError("InvalidArgument");
  return area;
}

/** `'a b'!A1` into its sheet name and the rest; null for an address without one. */
export function splitAddress(address: string): { readonly sheetName: string | null; readonly local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, local: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/.exec(name)?.[1];
  return { sheetName: quoted === undefined ? name : quoted.replaceAll("''", "'"), local: address.slice(mark + 1) };
}

/** A sheet name as Excel writes it in an address: quoted unless it is a plain word. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The name that a table gives a value; the way back of `oneOf`. */
export function nameOf<V>(table: Readonly<Record<string, V>>, value: V | null): string | null {
  return Object.entries(table).find(([, each]) => each === value)?.[0] ?? null;
}
