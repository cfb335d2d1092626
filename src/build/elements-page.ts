import { ELEMENT_TABLES, LEFT_OUT, type ElementMapping, type ElementTable } from "../canonical/elements/mapping";
import { COMPARATOR_CODES, QUALITATIVE_CODE } from "../canonical/elements/transformations";
import type { Locale } from "../messages";
import { DOCS_WORDS, type ElementWords } from "../messages/docs";
import { page, table } from "./markdown";

/** The page that says which element each value becomes. */
export function elementsPage(locale: Locale): string {
  const words = DOCS_WORDS[locale].elements;
  const codes = [...COMPARATOR_CODES, [words.qualitative, QUALITATIVE_CODE]];
  const leftOut = LEFT_OUT.map(
    ({ elements, reason }) => `- ${words.leftOut[reason]}: ${elements.map(inCode).join(", ")}`,
  );
  const sections = [
    ...ELEMENT_TABLES.flatMap((each) => tableSection(each, words)),
    ...section(words.keysTitle, list(words.keys)),
    ...section(words.codesTitle, table(words.codesHead, codes)),
    ...section(words.leftOutTitle, leftOut.join("\n")),
    ...section(words.filesTitle, list(words.files)),
  ];
  return page(words.title, words.intro, sections.join("\n"));
}

function tableSection(each: ElementTable, words: ElementWords): readonly string[] {
  const rows = each.elements.map((mapping) => [
    inCode(mapping.element),
    mapping.label,
    source(mapping, each, words),
    words.transformations[mapping.transformation],
    words.certainties[mapping.certainty],
  ]);
  const records = words.records(each.kinds.map(({ path }) => inCode(path)));
  return section(`${each.name} ${each.label}`, `${records}\n\n${table(words.head, rows)}`);
}

function source({ source: from }: ElementMapping, { kinds }: ElementTable, words: ElementWords): string {
  switch (from.of) {
    case "form":
      return inCode(from.path);
    case "kind":
      return kinds.map(({ path, says }) => words.saidByKind(path, says ?? "")).join("; ");
    case "record":
      return kinds.map(({ path }) => inCode(from.key === null ? path : `${path}[].${from.key}`)).join(", ");
  }
}

function section(title: string, body: string): readonly string[] {
  return [`## ${title}`, "", body, ""];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function inCode(text: string): string {
  return `\`${text}\``;
}
