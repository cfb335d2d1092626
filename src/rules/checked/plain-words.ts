import { stripTags } from "../../core/text/html";
import { remembered } from "../../core/remembered";

/** A text without its markup, which has a finding of its own, and goes with it. */
export const plainWords = remembered(stripTags);
