/** What the check view shows, as somebody at the keyboard meets it. */

/** Cards of findings, from the top. */
export function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-rule]")];
}

/** The button of a card that goes to the cell, which is the first the keyboard reaches. */
export function goTo(card: HTMLElement | undefined): HTMLElement {
  return button(card, 0);
}

/** The button that mends it. */
export function fixOf(card: HTMLElement | undefined): HTMLElement {
  return button(card, 1);
}

/** Cards of one rule, from the top. */
export function cardsOf(rule: string): readonly HTMLElement[] {
  return cards().filter((card) => card.dataset["rule"] === rule);
}

function button(card: HTMLElement | undefined, index: number): HTMLElement {
  const found = card?.querySelectorAll("button")[index];
  if (found === undefined) throw new Error(`The card has no button ${index}.`);
  return found;
}
