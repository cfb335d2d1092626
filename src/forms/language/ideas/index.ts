import { OF_FORMS } from "./forms";
import type { Idea } from "./idea";
import { OF_PAPERS } from "./papers";
import { OF_ROWS } from "./rows";
import { OF_TABLES } from "./tables";

export type { Idea } from "./idea";

/** All of them, in the order of the page: the form, its rows, its tables, and what else papers print. */
export const IDEAS: readonly Idea[] = [...OF_FORMS, ...OF_ROWS, ...OF_TABLES, ...OF_PAPERS];
