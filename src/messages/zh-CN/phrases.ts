/** Parts of sentences about findings. */

/** What a finding is about. A row may have no name. */
export const named = (subject: string): string => (subject === "" ? "这一行" : `“${subject}”`);

/** What stands there; nothing where nothing does. */
export const quoted = (text: string | null): string => (text === null || text === "" ? "" : `“${text}”`);
