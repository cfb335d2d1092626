export { assembleForms, settled } from "./assemble";
export { readSheet } from "./read-sheet";
