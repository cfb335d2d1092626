import { DECLARATION, element, PRESERVE, text } from "./elements";
import { MAIN } from "./namespaces";

/** The texts of all cells, each once, numbered in the order of their first use. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  indexOf(plain: string): number {
    this.uses += 1;
    const known = this.numbers.get(plain);
    if (known !== undefined) return known;
    this.numbers.set(plain, this.numbers.size);
    return this.numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.uses === 0;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((plain) =>
      element("si", {}, element("t", hasEdge(plain) ? PRESERVE : {}, text(plain))),
    );
    return DECLARATION + element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, ...items);
  }
}

/** White space that an XML reader might take for layout. */
function hasEdge(plain: string): boolean {
  return /^[\s]|[\s]$|\n|\t| {2}/.test(plain);
}
