import { stripTags } from "../../core/text/html";
import { remembered } from "../../core/remembered";

/** A text without its markup, which has a finding of its own, and goes with it. */
export const plainWords = remembered(stripTags);

const EXCERPT = 40;

/** The beginning of a text, on one line. */
export const excerpt = remembered((text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${[...line].slice(0, EXCERPT).join("")}…`;
});
