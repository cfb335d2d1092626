/** What the program answers to whoever called it. The highest that was raised holds. */
export const Exit = {
  /** Everything was judged, and nothing is wrong. */
  ok: 0,
  /** Everything was judged, and errors were found. */
  errors: 1,
  /** Something could not be judged: bad arguments, an unreadable file, a form of unknown layout, no form at all. */
  unusable: 2,
  /** Ctrl-C, or the same from another program. */
  interrupted: 130,
  /** Whoever read the output has closed it, as `| head` does. */
  pipeClosed: 141,
} as const;

export type ExitStatus = (typeof Exit)[keyof typeof Exit];
