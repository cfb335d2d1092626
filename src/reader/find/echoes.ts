import type { Hit } from "./hits";
import { shown as shownBy } from "./shown";
import type { Template } from "./templates";

/**
 * Labels as the forms see them that explain most of a sheet. A form all of whose labels here are also those of another,
 * which has more of them, only echoes that one: where its lines begin says nothing, or each form that somebody adds
 * would change how the sheets of the others are cut.
 */
export function withoutEchoes(hits: readonly Hit[]): readonly Hit[] {
  const shown = new Map<Template, Set<Hit>>();
  for (const hit of hits)
    for (const { template } of hit.alone) shown.set(template, (shown.get(template) ?? new Set()).add(hit));
  const voices: (readonly [Template, ReadonlySet<Hit>])[] = [];
  for (const [template, own] of [...shown].sort(([, a], [, b]) => b.size - a.size)) {
    const echoes = voices.some(([, more]) => more.size > own.size && [...own].every((hit) => more.has(hit)));
    if (!echoes) voices.push([template, own]);
  }
  const heard = new Set(voices.map(([template]) => template));
  return hits.map((hit) => {
    const candidates = hit.candidates.filter(({ label }) => heard.has(label.template));
    return candidates.length === hit.candidates.length ? hit : { ...hit, ...shownBy(candidates, hit.titled, hit.word) };
  });
}
