/** What a file's measures are on the screen. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 96 / 72;
