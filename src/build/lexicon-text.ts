import * as prettier from "prettier";
import { learn } from "../designer/learn";
import { SHIPPED } from "../forms";

/**
 * The lexicon as its file, learnt from the shipped definitions.
 *
 * @param ids of the definitions to learn from; none: all
 * @throws {Error} for an id that is none of theirs
 */
export async function lexiconText(ids: readonly string[] = []): Promise<string> {
  const unknown = ids.filter((id) => !SHIPPED.some((each) => each.id === id));
  if (unknown.length > 0) throw new Error(`no form is called ${unknown.join(", ")}`);
  const definitions = ids.length === 0 ? SHIPPED : SHIPPED.filter(({ id }) => ids.includes(id));
  return prettier.format(JSON.stringify(learn(definitions)), { parser: "json", printWidth: 120 });
}
