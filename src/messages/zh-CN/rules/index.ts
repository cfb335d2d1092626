import type { RuleTexts } from "../../words/rules";
import { amounts } from "./amounts";
import { fields } from "./fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { measures } from "./measures";
import { rows } from "./rows";
import { sheets } from "./sheets";
import { targets } from "./targets";
import { texts } from "./texts";

export const rules: RuleTexts = {
  ...sheets,
  ...fields,
  ...texts,
  ...amounts,
  ...funds,
  ...rows,
  ...targets,
  ...measures,
  ...goals,
};
