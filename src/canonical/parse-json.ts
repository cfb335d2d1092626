import type { JsonPath, JsonValue } from "../core/json";
import { matchAt } from "../core/text/match-at";

/** Where and why a text is no JSON that can be relied on. Lines and columns count from 1. */
export interface JsonTextProblem {
  readonly kind: "not-json" | "duplicate-key" | "too-deep" | "lone-surrogate";
  readonly path: JsonPath;
  readonly line: number;
  readonly column: number;
  /** The key that comes twice, or what stands where JSON wants something else. */
  readonly observed: string | null;
}

export type JsonTextResult =
  { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly problem: JsonTextProblem };

/**
 * Reads JSON (RFC 8259) more strictly than `JSON.parse`, as RFC 8785 wants its input: a key comes once in an object
 * and texts are whole Unicode. Nesting is bounded, and the place of the first problem is known in every engine.
 */
export function parseJson(text: string, maxDepth: number): JsonTextResult {
  const parser = new Parser(text, maxDepth);
  try {
    return { ok: true, value: parser.document() };
  } catch (error) {
    if (error instanceof ParseFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

class ParseFailure extends Error {
  constructor(readonly problem: JsonTextProblem) {
    super(problem.kind);
  }
}

const WHITE_SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, JsonValue])[] = [
  ["null", null],
  ["true", true],
  ["false", false],
];

class Parser {
  private position = 0;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {}

  document(): JsonValue {
    this.space();
    const value = this.value();
    this.space();
    if (this.position < this.text.length) throw this.unexpected();
    return value;
  }

  private value(): JsonValue {
    switch (this.text.charAt(this.position)) {
      case "{":
        return this.object();
      case "[":
        return this.list();
      case '"':
        return this.string();
      default:
        return this.scalar();
    }
  }

  private scalar(): JsonValue {
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    }
    const digits = this.match(NUMBER);
    const number = Number(digits);
    if (digits === null || !Number.isFinite(number)) throw this.unexpected();
    return number;
  }

  private object(): JsonValue {
    const members = new Map<string, JsonValue>();
    this.enter();
    for (let first = true; !this.take("}"); first = false) {
      if (!first) this.expect(",");
      this.space();
      const start = this.position;
      const key = this.string();
      if (members.has(key)) throw this.failure("duplicate-key", key, start);
      this.space();
      this.expect(":");
      this.space();
      members.set(key, this.member(key));
    }
    return Object.fromEntries(members);
  }

  private list(): JsonValue {
    const members: JsonValue[] = [];
    this.enter();
    while (!this.take("]")) {
      if (members.length > 0) this.expect(",");
      this.space();
      members.push(this.member(members.length));
    }
    return members;
  }

  private member(step: string | number): JsonValue {
    this.path.push(step);
    const value = this.value();
    this.path.pop();
    this.space();
    return value;
  }

  /** The opening bracket. The path is as long as the nesting is deep. */
  private enter(): void {
    if (this.path.length >= this.maxDepth) throw this.failure("too-deep", null);
    this.position += 1;
    this.space();
  }

  private string(): string {
    const start = this.position;
    const value = this.literal();
    if (/\p{Surrogate}/u.test(value)) throw this.failure("lone-surrogate", null, start);
    return value;
  }

  private literal(): string {
    const start = this.position;
    this.expect('"');
    while (!this.take('"')) {
      // A control character, or the end of the text.
      if (!(this.text.charCodeAt(this.position) >= 0x20)) throw this.unexpected();
      this.position += this.text.charAt(this.position) === "\\" ? 2 : 1;
    }
    try {
      return String(JSON.parse(this.text.slice(start, this.position)));
    } catch {
      // An escape that JSON does not have.
      this.position = start;
      throw this.unexpected();
    }
  }

  private match(pattern: RegExp): string | null {
    const match = matchAt(pattern, this.text, this.position);
    if (!match) return null;
    this.position = pattern.lastIndex;
    return match[0];
  }

  private space(): void {
    this.match(WHITE_SPACE);
  }

  private take(character: string): boolean {
    if (this.text.charAt(this.position) !== character) return false;
    this.position += 1;
    return true;
  }

  private expect(character: string): void {
    if (!this.take(character)) throw this.unexpected();
  }

  private unexpected(): ParseFailure {
    const [character] = this.text.slice(this.position, this.position + 2);
    return this.failure("not-json", character ?? null);
  }

  private failure(kind: JsonTextProblem["kind"], observed: string | null, at = this.position): ParseFailure {
    const before = this.text.slice(0, at).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return new ParseFailure({ kind, path: [...this.path], line: before.length, column, observed });
  }
}
