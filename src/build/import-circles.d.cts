import type { Rule } from "eslint";

export function importsOf(file: string, text: string, exists: (file: string) => boolean): string[];
export function wayBack(graph: ReadonlyMap<string, readonly string[]>, file: string, first: string): string[] | null;
export const noImportCircle: Rule.RuleModule;
