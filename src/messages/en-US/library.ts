import type { LibraryWords } from "../words/library";

const KEPT = {
  kept: "They are there the next time.",
  full: "But the browser's storage is full: they were not kept; load them again when the pane was closed. Remove forms that are not used.",
  closed: "But nothing can be kept here; load them again when the pane was closed.",
};

export const library: LibraryWords = {
  search: "Find an indicator",
  searchHint: "Name or pinyin initials",
  level: "Level",
  anyLevel: "All levels",
  levels: {
    "output.quantity": "Quantity",
    "output.quality": "Quality",
    "output.timeliness": "Timeliness",
    "cost.economic": "Economic cost",
    "cost.social": "Social cost",
    "cost.ecological": "Ecological cost",
    "benefit.economic": "Economic benefit",
    "benefit.social": "Social benefit",
    "benefit.ecological": "Ecological benefit",
    "benefit.sustainability": "Lasting effect",
    "satisfaction.served": "Satisfaction",
  },
  found: (count) => (count === 1 ? "1 indicator listed" : `${count} indicators listed`),
  nothingFound: "There is no such indicator. Try another word, or all levels.",
  results: "Indicators to choose from",
  own: "Own",
  inWords: "in words",
  byDate: "by a date",
  fill: "Fill in",
  fillNamed: (name) => `Fill in “${name}”`,
  filled: (name, place) => `“${name}” was filled in. Put its value in at ${place}.`,
  noLevel: (level) => `This form has no level “${level}”; nothing was filled in.`,
  noBlankRow: (level) =>
    `There is no blank row left under “${level}”; nothing was filled in. Insert a row there, or clear one that is not wanted, then choose “Fill in” again.`,
  hint: "It goes into the blank row you are in, or else into the first blank row of its level. Nothing that was typed is changed; the value is yours to put in.",
  ownTitle: "The office's own library",
  ownHint: (loaded) =>
    loaded === 0
      ? "Load the indicators of earlier years, which are listed first then; or save those of this workbook as a file, for others to load."
      : `Indicators loaded and listed first: ${loaded}. They are kept in the browser of this computer.`,
  loadFile: "Load a library file",
  loaded: (count, kept) =>
    `${count === 1 ? "1 indicator" : `${count} indicators`} loaded and listed first. ${KEPT[kept]}`,
  lost: "The library that was kept in the browser cannot be read any more; it may have been cleared. Load the file again, or choose “Remove”.",
  save: (count) => `Save as a file (${count})`,
  fileName: "library",
  saved: (count) => `${count === 1 ? "1 indicator was" : `${count} indicators were`} saved as a file, without values.`,
  unsavable: "No file can be saved here. Open the pane in Excel on the web, or use jixiao library on the command line.",
  remove: "Remove",
  removed: "The loaded indicators were removed.",
  notALibrary: "This is no indicator library. Choose a JSON file that jixiao library has made.",
  lacking:
    "The indicators that come with the deployment could not be fetched and may be missing below; the network may be down. Go to another tab and come back to try again.",
};
