/** `words-with-hyphens-YEAR`: whose form it is, and since when. */
export const FORM_ID = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*-\d{4}$/;
