import { remembered } from "../../core/remembered";

const EXCERPT = 40;

/** The beginning of a text, on one line. */
export const excerpt = remembered((text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${[...line].slice(0, EXCERPT).join("")}…`;
});
