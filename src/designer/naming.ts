import { initialsOf } from "../library/initials";
import type { Subject } from "./proposal";

/** Names that a definition needs and no paper prints: paths, keys, ids. Each is given once. */
export class Naming {
  private readonly paths = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly subjects = new Map<Subject, number>();

  /** The subject of words, the second of two alike with its number. */
  subject(kind: string, words: string): Subject {
    const plain = `${kind} ${words}`;
    const count = (this.subjects.get(plain) ?? 0) + 1;
    this.subjects.set(plain, count);
    return count === 1 ? plain : `${plain}#${count}`;
  }

  /** The paths that were given so far. */
  given(): ReadonlySet<string> {
    return new Set(this.paths);
  }

  isFree(path: string): boolean {
    const above = path.split(".").map((_, index, steps) => steps.slice(0, index + 1).join("."));
    return (
      !above.some((each) => this.paths.has(each)) && ![...this.paths].some((other) => other.startsWith(`${path}.`))
    );
  }

  take(path: string): string {
    this.paths.add(path);
    return path;
  }

  /** A path of the form's own for words that mean nothing known. */
  local(words: string, stem = "local"): string {
    const name = lettersOf(words);
    for (let count = 0; ; count += 1) {
      const path = `${stem}.${name}${count === 0 ? "" : letter(count)}`;
      if (this.isFree(path)) return this.take(path);
    }
  }

  id(wanted: string): string {
    const name = wanted === "" ? "label" : wanted;
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? name : `${name}-${count}`;
      if (this.ids.has(id)) continue;
      this.ids.add(id);
      return id;
    }
  }
}

/** First letters of how words are spoken, as in 项目属性: xmsx. */
export function lettersOf(words: string): string {
  const letters = [...words]
    .map((sign) => initialsOf(sign).charAt(0))
    .join("")
    .replace(/[^a-z]/g, "")
    .slice(0, 20);
  return letters === "" ? "value" : letters;
}

/** `project.name` as an id of a label: `project-name`. */
export function idOf(path: string): string {
  return path.replace(/\./g, "-").replace(/([A-Z])/g, (capital) => `-${capital.toLowerCase()}`);
}

function letter(count: number): string {
  return String.fromCharCode(65 + (count % 26)).repeat(1 + Math.floor(count / 26));
}

/** Options with a code each. */
export function unique(options: readonly { readonly code: string; readonly label: string }[]) {
  const seen = new Map<string, number>();
  return options.map(({ code, label }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return { code: count === 1 ? code : `${code}${count}`, label };
  });
}
