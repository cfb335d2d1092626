export { assembleForms } from "./assemble";
export { readSheet } from "./read-sheet";
