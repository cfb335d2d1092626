import { formLanguageSchema } from "../form-files/schema";
import { MOST } from "../forms/compile/bounds";
import { IDEAS, type Idea } from "../forms/language/ideas";
import { FORM_LANGUAGE, MOST_FORM_BYTES } from "../form-files/form-file";
import type { Locale } from "../messages";
import { DOCS_WORDS } from "../messages/docs";
import { page } from "./markdown";

/** The page of the language of forms: an entry an idea, with the paper that it comes from. */
export function formLanguagePage(locale: Locale): string {
  const words = DOCS_WORDS[locale].formLanguage;
  const others = keysWithoutIdea();
  return page(
    words.title,
    words.intro(FORM_LANGUAGE),
    [
      ...IDEAS.flatMap((idea) => entry(idea, locale)),
      `## ${words.boundsTitle}`,
      "",
      words.bounds(MOST_FORM_BYTES / 1024, MOST.cells, MOST.sheets, MOST.levels),
      "",
      ...(others.length > 0 ? [`## ${words.othersTitle}`, "", words.others(others.map(inCode)), ""] : []),
    ].join("\n"),
  );
}

function entry({ keys, title, paper, how, example }: Idea, locale: Locale): readonly string[] {
  const words = DOCS_WORDS[locale].formLanguage;
  return [
    `## ${title[locale]}`,
    "",
    `${words.paper}${paper[locale]}`,
    "",
    how[locale],
    "",
    `${words.keys}${keys.map(inCode).join(" ")}`,
    "",
    ...(example ? ["```json", JSON.stringify(example.json, null, 2), "```", ""] : []),
  ];
}

/** What the schema has and no idea explains yet: its keys are named, so that nothing of the language goes unsaid. */
function keysWithoutIdea(): readonly string[] {
  const explained = new Set(IDEAS.flatMap(({ keys }) => keys));
  return [...schemaKeys(formLanguageSchema())].filter((key) => !explained.has(key)).sort();
}

/** Every key that the language has, at whatever depth. */
export function schemaKeys(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value && typeof value.properties === "object" && value.properties !== null)
      for (const key of Object.keys(value.properties)) if (!LOCALE.test(key)) found.add(key);
    Object.values(value).forEach(walk);
  };
  walk(schema);
  return found;
}

/** Of texts in each language. */
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

function inCode(text: string): string {
  return `\`${text}\``;
}
