import { decodedXml, fromXString } from "./xml-text";

/**
 * A text in runs of different looks (`CT_Rst`), put together. How its characters are pronounced (`rPh`) stands above
 * them in the cell and is none of it.
 */
export class RichText {
  private parts = "";
  private inText = false;
  private inPhonetic = false;

  get listening(): boolean {
    return this.inText;
  }

  begin(): void {
    this.parts = "";
    this.inText = this.inPhonetic = false;
  }

  end(): string {
    return fromXString(this.parts);
  }

  open(name: string): void {
    if (name === "t") this.inText = !this.inPhonetic;
    else if (name === "rPh") this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
  }

  text(raw: string): void {
    this.parts += decodedXml(raw);
  }

  cdata(text: string): void {
    this.parts += text;
  }
}
