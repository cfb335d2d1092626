import type { Forms } from "../forms/forms";
import { RULES } from "../rules";
import type { RuleId, Severity } from "../rules/finding";
import { messagesFor, type Locale } from ".";
import { catalogue as catalogueEnUS } from "./en-US/rules/catalogue";
import type { CatalogueTexts } from "./words/rules";
import { catalogue as catalogueZhCN } from "./zh-CN/rules/catalogue";

const CATALOGUES: Readonly<Record<Locale, CatalogueTexts>> = { "zh-CN": catalogueZhCN, "en-US": catalogueEnUS };

/** One rule as the catalogue page prints it. */
export interface CatalogueRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: string;
  /** When it fires. */
  readonly condition: string;
  readonly example: string;
  /** Ids of the definitions it applies to. */
  readonly forms: readonly string[];
}

/** Every rule with its words, in catalogue order: for the documentation and the command line. */
export function ruleCatalogue(locale: Locale, known: Forms): readonly CatalogueRule[] {
  const words = messagesFor(locale).rules;
  return RULES.map(({ id, severity, appliesTo }) => {
    const { title } = words[id];
    const { condition, example } = CATALOGUES[locale][id];
    const forms = known.filter(appliesTo).map((form) => form.id);
    return { id, severity, title, condition, example, forms };
  });
}
