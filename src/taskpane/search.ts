/** Whether every word of a search is found in a text, small letters and capitals alike. */
export function searched(search: string): (text: string) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return (text) => {
    const folded = text.toLowerCase();
    return words.every((word) => folded.includes(word));
  };
}
