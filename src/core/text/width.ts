/** Characters that take a full square in a Chinese font. Quotes, dashes and `…` do there, though not elsewhere. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2103\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u25ff\u2600-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/;

/** Width in half-width characters: `金额A` is 5. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
