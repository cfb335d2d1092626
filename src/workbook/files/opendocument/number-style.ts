import type { XmlAttributes } from "../../xlsx/ooxml/xml";
import { datePart, type DatePart } from "./date-part";
import { numberPart, quoted, withEmbedded, type Embedded } from "./number-part";

/**
 * A data style of an OpenDocument file (`number:number-style` and its kin), element by element, as a number format in
 * en-US notation. One element that a number format has no sign for, and there is none for the style.
 */
export class NumberStyle {
  private readonly parts: string[] = [];
  private readonly dates: DatePart[] = [];
  private readonly maps: { readonly condition: string; readonly style: string }[] = [];
  /** An open number, until the texts among its digits are known. */
  private number: { readonly code: string; readonly embedded: Embedded[] } | null = null;
  private position = 0;
  private known = true;
  private percents = 0;

  readonly kind: string;
  private readonly language: string | null;
  private readonly elapsed: boolean;
  /** The long date or the time of whatever system opens the file. */
  private readonly ofSystem: boolean;

  constructor(kind: string, attributes: XmlAttributes) {
    this.kind = kind;
    this.language = attributes.getPrefixed("language");
    this.elapsed = attributes.getPrefixed("truncate-on-overflow") === "false";
    this.ofSystem = attributes.getPrefixed("format-source") === "language";
    // Digits of other scripts, among them the Chinese ones, are named in many ways.
    if (attributes.getPrefixed("transliteration-format") !== null) this.known = false;
  }

  /** An element in it begins. */
  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "text":
      case "currency-symbol":
      case "fill-character":
      case "text-properties":
        return;
      case "text-content":
        this.parts.push("@");
        return;
      case "boolean":
        this.parts.push("General");
        return;
      case "embedded-text":
        this.position = Number(attributes.getPrefixed("position"));
        // Among the decimals, or further off than any digit.
        if (!(this.position >= 0 && this.position < 100)) this.known = false;
        return;
      case "map":
        this.maps.push({
          condition: attributes.getPrefixed("condition") ?? "",
          style: attributes.getPrefixed("apply-style-name") ?? "",
        });
        return;
      case "number":
      case "fraction":
      case "scientific-number": {
        const code = numberPart(name, attributes);
        if (code === null) this.known = false;
        else this.number = { code, embedded: [] };
        return;
      }
    }
    const part = datePart(name, attributes, this.language);
    if (part === null) {
      this.known = false;
      return;
    }
    this.dates.push(part);
    // The first of them counts beyond its bounds.
    const first = this.elapsed && !this.dates.slice(0, -1).some(({ timed }) => timed);
    this.parts.push(first && part.timed ? `[${part.code}]` : part.code);
  }

  /** An element in it ends; `text` is what it holds. */
  close(name: string, text: string): void {
    switch (name) {
      case "text":
        this.parts.push(this.words(text));
        return;
      case "currency-symbol":
        // Without a sign it is that of wherever the file is opened.
        if (text === "") this.known = false;
        else this.parts.push(quoted(text));
        return;
      case "embedded-text":
        this.number?.embedded.push({ position: this.position, text });
        return;
      case "number":
      case "fraction":
      case "scientific-number":
        if (this.number && this.known) this.parts.push(withEmbedded(this.number.code, this.number.embedded));
        this.number = null;
    }
  }

  /** Null where it cannot be told; `sectionOf` says what the styles are that this one leaves values to. */
  format(sectionOf: (style: string) => NumberStyle | undefined): string | null {
    const sections: string[] = [];
    const numbers = this.maps.length + (this.kind === "text-style" ? 0 : 1);
    for (const [index, { condition, style }] of this.maps.entries()) {
      const section = sectionOf(style)?.section() ?? null;
      const [, operator, bound] = /^value\(\)(>=|<=|!=|=|<|>)(-?\d+(?:\.\d+)?)$/.exec(condition) ?? [];
      if (section === null || operator === undefined || bound === undefined) return null;
      const said = `${operator === "!=" ? "<>" : operator}${bound}`;
      sections.push(said === usualCondition(index, numbers) ? section : `[${said}]${section}`);
    }
    const own = this.section();
    return own === null ? null : [...sections, own].join(";");
  }

  private section(): string | null {
    const code = this.parts.join("");
    if (!this.known || (this.kind === "percentage-style" && this.percents !== 1)) return null;
    if (this.dates.some((part, index) => this.ambiguous(part, index))) return null;
    if (this.ofSystem && this.kind === "time-style") return `[$-F400]${code}`;
    const named = this.dates.some((part) => part.named);
    if (this.ofSystem && named && !this.dates.some(({ timed }) => timed)) return `[$-F800]${code}`;
    if (!named || this.language === null) return code;
    return NAMING.has(this.language) ? `[$-${this.language}]${code}` : null;
  }

  /** In a number format `m` is minutes behind hours and before seconds, a month elsewhere. */
  private ambiguous({ element }: DatePart, index: number): boolean {
    if (element !== "minutes" && element !== "month") return false;
    const minutes = this.dates[index - 1]?.element === "hours" || this.dates[index + 1]?.element === "seconds";
    const elapsed = this.elapsed && index === 0;
    return (element === "minutes") !== (minutes || elapsed);
  }

  /** The sign of a percentage is one text among others; elsewhere it is only a sign. */
  private words(text: string): string {
    const at = this.kind === "percentage-style" && this.percents === 0 ? text.indexOf("%") : -1;
    if (at < 0) return quoted(text);
    this.percents += 1;
    return `${quoted(text.slice(0, at))}%${quoted(text.slice(at + 1))}`;
  }
}

/** Languages in which months and days can be named. */
const NAMING: ReadonlySet<string> = new Set(["zh", "en"]);

/** The condition that a section has when it says none. */
function usualCondition(index: number, numbers: number): string | undefined {
  return numbers === 2 ? [">=0"][index] : [">0", "<0", "=0"][index];
}
