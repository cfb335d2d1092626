import { readFileSync } from "node:fs";
import path from "node:path";
import type { CanonicalDocument } from "../../src/canonical/document";
import { parseDocument } from "../support/shipped";

/** The instances of the published documents, written as JSON by hand. */
export const SEEDS = ["minhang-2019", "chongming-2023-1", "chongming-2023-2", "shanghai-2026"] as const;

export type Seed = (typeof SEEDS)[number];

export function fixtureText(file: string): string {
  return readFileSync(path.join(__dirname, "../fixtures/seeds", file), "utf8");
}

export function seedDocument(seed: Seed): CanonicalDocument {
  const result = parseDocument(fixtureText(`${seed}.json`));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document;
}

/** A copy of plain JSON in which one place is changed: `undefined` takes the key away. */
export function changed(document: unknown, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() ?? "";
  let node = copy as Record<string, unknown>;
  for (const step of steps) node = node[step] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy;
}
