import type { HitKind } from "./shown";

/**
 * Every number that decides what a worksheet is read as: tried on the published forms and cases of the tests, which hold them in
 * place. Limits that only bound time stand where they are needed.
 */

/** How much a label counts by how its cell shows it: alone, or with its value behind it. */
export const LABEL_WEIGHT: Readonly<Record<HitKind, number>> = { alone: 1, colon: 0.9, space: 0.6, direct: 0.3 };
/** Before its columns are known, a form must earn this much beyond one that has begun. */
export const RESTART_PRICE = 5.5;
/** What standing in its own column adds to the weight of a label. */
export const IN_PLACE = 0.5;
/** What is left of it elsewhere. */
export const OUT_OF_PLACE = 0.4;
/** Columns put in at the right of the form push its last headings out. */
export const SLACK = 2;
/** Less of the labels of a form than this share, and it is another form or the rest of one. */
export const ENOUGH_LABELS = 2 / 3;
/** With fewer labels than this nothing is a form, however few it has; so many that stand a second time are of another. */
export const LEAST_LABELS = 3;
/** What a label in other words than the form's own takes off its rank. */
export const OTHER_WORDS = 0.45;
/** What a level that the form does not know takes off its rank. */
export const FOREIGN_LEVEL = 0.4;
/** So many rows that say something else, and half of all that are asked about: no accident happened to one form. */
export const ROWS_OF_ANOTHER = 3;
/** So many headings in a row are those of a table; fewer are words. */
export const HEADINGS_IN_ROW = 2;
/** Headings of one table stand no further apart: two rows of them, and one that somebody put between. */
export const ROWS_OF_HEADINGS = 2;
/** So many lines tell whether a form begins. */
export const LOOK_AHEAD = 40;
/** Side labels and levels stand so many columns left of the first heading that is found. */
export const LEFT_OF_TABLE = 3;
/** From this column of a form on no line of it begins. */
export const INNER_COLUMN = 2;
/** More wholly blank rows than this end a table. */
export const MOST_BLANK_ROWS = 3;
/** Under a title this share of the labels of a form makes it half a form; less, and it is none that is known. */
export const HALF_WITH_TITLE = 0.25;
/** Without a title: this share, and so many labels that it is no ordinary list. */
export const HALF_WITHOUT_TITLE = 0.4;
/**
 * See above. So many labels between two that follow one another on paper are another form, too, and so many headings in a row
 * are those of a table of which the first is cut off.
 */
export const HALF_LABELS = 6;
/** A title alone, as in a list of contents, is no form: some labels must stand below it. */
export const LABELS_BELOW_TITLE = 2;
/** The same where only the name of the tab says what the sheet is. */
export const LABELS_UNDER_TAB = 4;
/** So many lines that begin with a label of a head begin a form, below another, beside it or alone; fewer may be a list. */
export const LINES_OF_HEAD = 3;
/** So many words of forms outside a form are of another; fewer are a note. */
export const WORDS_OF_REST = 2;
/** Headings of indicators in one row on a sheet without a title: fewer are words. */
export const HEADINGS_OF_TABLE = 3;
/** Above such headings so many lines of a head make them those of a whole form. */
export const HEAD_OF_WHOLE = 2;
