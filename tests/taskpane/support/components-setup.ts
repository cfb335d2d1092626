import { cleanup, configure } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { performance } from "node:perf_hooks";
import { TextDecoder, TextEncoder } from "node:util";

/**
 * What the pane uses of a browser and jsdom has not: bytes and digests, which Node has; sizes and scrolling, which
 * have no meaning without a layout.
 */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const LACKING = {
  performance,
  TextEncoder,
  TextDecoder,
  ResizeObserver: NoResizes,
  // As newer browsers do.
  scrollTo: () => Promise.resolve(),
};
for (const [name, value] of Object.entries(LACKING)) Object.defineProperty(window, name, { value, writable: true });
Object.defineProperty(window.crypto, "subtle", { value: webcrypto.subtle });
// Whoever is at the keyboard is at this page; jsdom forgets that when what had the focus is taken away.
Document.prototype.hasFocus = () => true;
Element.prototype.scrollIntoView = () => undefined;
// There is nothing to draw on, and jsdom says so at each question.
HTMLCanvasElement.prototype.getContext = () => null;

// A machine may be busy with other tests.
configure({ asyncUtilTimeout: 30_000 });

// The files of a thread have one page. Of its own accord the library clears it only in the first of them.
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute("lang");
  document.title = "";
  localStorage.clear();
});

// Without a layout styles mean nothing but what they hide, and jsdom goes through all of them whenever it is asked what
// an element is.
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule) {
  return /display:\s*none|visibility:\s*hidden/.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
};
