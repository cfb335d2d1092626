import { writeFileSync } from "node:fs";
import path from "node:path";
import { lexiconText } from "./lexicon-text";

/** `npm run lexicon [ids…]`: learns the words of the field from the shipped definitions, or from those that are named. */
const [, , ...ids] = process.argv;
void lexiconText(ids).then((text) => writeFileSync(path.resolve(__dirname, "../designer/lexicon.json"), text));
