/** What papers print, and how the language says it: text of the page about the language, beside the schema that it describes. */

/** A text in each language of the documentation. */
export interface Said {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

export interface Idea {
  /** Keys and kinds of the schema that it explains. */
  readonly keys: readonly string[];
  readonly title: Said;
  /** The paper that it comes from, and what stands there. */
  readonly paper: Said;
  readonly how: Said;
  /** Part of a form file, and where in it that stands; null where it says nothing by itself. */
  readonly example: {
    readonly at: "form" | "block" | "cell" | "column" | "relation" | "level";
    readonly json: object;
  } | null;
}

export const said = (zhCN: string, enUS: string): Said => ({ "zh-CN": zhCN, "en-US": enUS });
