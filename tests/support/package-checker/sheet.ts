import { intersect, isOneCell, type Area } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";
import type { StyleCounts } from "./styles";
import { twice } from "./workbook";
import { childOf, childrenOf, everyOf, type XmlNode } from "./xml";

type Say = (sentence: string) => void;

/** What cells refer to, how many there are of each. */
export interface Counts extends StyleCounts {
  readonly strings: number;
}

/** ECMA-376 Part 1, 18.3.1.73 and what Excel says of itself: beyond it a file is repaired. */
const MOST = { height: 409.5, width: 255, text: 32_767, title: 32, alert: 225, prompt: 255, list: 257 };
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Cells, merged areas, columns, guards and links of a worksheet. */
export function sheetProblems(root: XmlNode, counts: Counts, say: Say): void {
  cellProblems(root, counts, say);
  columnProblems(root, say);
  const merges = everyOf(root, "mergeCell").map(({ attributes }) => areaOf(attributes["ref"], say));
  if (merges.some(isOneCell)) say("a merged area is one cell");
  merges.forEach((area, index) => {
    if (merges.slice(index + 1).some((other) => intersect(area, other) !== null)) say("merged areas overlap");
  });
  for (const list of ["mergeCells", "dataValidations"]) {
    const found = childOf(root, list);
    const count = found?.attributes["count"];
    if (count !== undefined && Number(count) !== found?.children.length) say(`${list} are not ${count}`);
  }
  everyOf(root, "dataValidation").forEach((each) => validationProblems(each, say));
  const rules = everyOf(root, "cfRule");
  for (const { attributes, children } of rules) {
    if (Number(attributes["dxfId"] ?? 0) >= counts.marks) say(`no look has the number ${attributes["dxfId"]}`);
    if (attributes["type"] === "expression" && children.length !== 1) say("a rule for a look has no formula");
  }
  twice(rules.map(({ attributes }) => attributes["priority"] ?? "")).forEach((each) => say(`two rules come ${each}.`));
  for (const { attributes } of everyOf(root, "conditionalFormatting")) areasOf(attributes["sqref"], say);
  const links = everyOf(root, "hyperlink");
  twice(links.map(({ attributes }) => attributes["ref"] ?? "")).forEach((ref) => say(`${ref} has two links`));
  for (const { attributes } of links) {
    areaOf(attributes["ref"], say);
    if (attributes["r:id"] === undefined && attributes["location"] === undefined) say("a link leads nowhere");
  }
}

function cellProblems(root: XmlNode, counts: Counts, say: Say): void {
  const used = areaOf(childOf(root, "dimension")?.attributes["ref"] ?? "A1:XFD1048576", say);
  let row = 0;
  for (const line of childrenOf(childOf(root, "sheetData"), "row")) {
    const number = Number(line.attributes["r"]);
    if (!(number > row)) say(`row ${number} stands behind row ${row}`);
    row = number;
    if (Number(line.attributes["ht"] ?? 0) > MOST.height) say(`row ${number} is too high`);
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      const { r: name = "", s: style = "0" } = cell.attributes;
      const area = areaOf(name, say);
      if (area.top !== row - 1) say(`${name} stands in row ${row}`);
      if (area.left <= column) say(`${name} stands behind a later column`);
      column = area.left;
      if (intersect(area, used) === null) say(`${name} is not in what the sheet says it uses`);
      if (Number(style) >= counts.cells) say(`${name} has style ${style} of ${counts.cells}`);
      valueProblems(cell, name, counts, say);
    }
  }
}

function valueProblems(cell: XmlNode, name: string, counts: Counts, say: Say): void {
  const type = cell.attributes["t"] ?? "n";
  const value = childOf(cell, "v")?.text;
  const formula = childOf(cell, "f")?.text;
  if (formula?.startsWith("=") === true) say(`the formula of ${name} begins with =`);
  if (formula === "") say(`${name} has a formula without content`);
  if (value === undefined) return;
  if (value.length > MOST.text) say(`the text of ${name} is too long`);
  const wrong =
    (type === "s" && !(/^\d+$/.test(value) && Number(value) < counts.strings)) ||
    (type === "b" && !/^[01]$/.test(value)) ||
    (type === "n" && !NUMBER.test(value)) ||
    (type === "e" && !value.startsWith("#"));
  if (wrong) say(`${name} holds ${value} as ${type}`);
}

function columnProblems(root: XmlNode, say: Say): void {
  let last = 0;
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    const [first, end] = [Number(attributes["min"]), Number(attributes["max"])];
    if (!(first > last && end >= first && end <= 16_384)) say(`columns ${first} to ${end} stand behind ${last}`);
    last = end;
    if (Number(attributes["width"] ?? 0) > MOST.width) say(`column ${first} is too wide`);
  }
}

function validationProblems({ attributes, children }: XmlNode, say: Say): void {
  areasOf(attributes["sqref"], say);
  const formulas = children.map(({ text }) => text);
  const { type = "none", operator = "between" } = attributes;
  const two = !["none", "list", "custom"].includes(type) && /^(?:notB|b)etween$/.test(operator);
  if (formulas.length !== (type === "none" ? 0 : two ? 2 : 1)) say(`a validation has ${formulas.length} formulas`);
  if (formulas.some((formula) => formula.startsWith("="))) say("the formula of a validation begins with =");
  if (formulas.some((formula) => formula.startsWith('"') && !/^"(?:[^"]|"")*"$/.test(formula)))
    say(`no text in quotes: ${formulas.join()}`);
  if (type === "list" && (formulas[0]?.length ?? 0) > MOST.list) say("a list of values is too long");
  for (const [name, most] of [
    ["errorTitle", MOST.title],
    ["promptTitle", MOST.title],
    ["error", MOST.alert],
    ["prompt", MOST.prompt],
  ] as const) {
    if ((attributes[name]?.length ?? 0) > most) say(`${name} of a validation is too long: ${attributes[name]}`);
  }
}

function areasOf(list: string | undefined, say: Say): readonly Area[] {
  return (list ?? "").split(" ").map((each) => areaOf(each, say));
}

function areaOf(name: string | undefined, say: Say): Area {
  const area = /^[A-Z]+[1-9]\d*(?::[A-Z]+[1-9]\d*)?$/.test(name ?? "") ? parseArea(name ?? "") : null;
  if (area === null || area.bottom > 1_048_575 || area.right > 16_383) say(`no cells: ${name}`);
  return area ?? { top: 0, left: 0, bottom: 0, right: 0 };
}
