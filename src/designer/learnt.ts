import type { LearntLexicon } from "./lexicon";
import data from "./lexicon.json";

/** What was learnt from the shipped definitions; `npm run lexicon` writes it anew. */
export const LEXICON = data as unknown as LearntLexicon;
