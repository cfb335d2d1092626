import { source } from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe-core finds wrong in a page or the pane as it is drawn now: rule, element, and what is the matter with it.
 *
 * @param only the one rule to look at; all where none is named
 */
export async function violations(place: Page | Frame, within = "html", only?: string): Promise<readonly string[]> {
  if (!(await place.evaluate(() => "axe" in window))) await place.evaluate(source);
  return place.evaluate(
    async ({ within: selector, only: rule }) => {
      const axe: unknown = Reflect.get(window, "axe");
      const run: unknown = typeof axe === "object" && axe !== null ? Reflect.get(axe, "run") : null;
      if (typeof run !== "function") throw new Error("axe-core is not in the page");
      // Frames are asked for themselves. Fluent marks the ends of groups with elements that hand the focus on at once.
      const context = { include: [[selector]], exclude: [["iframe"], ["canvas"], ["[data-tabster-dummy]"]] };
      const options = {
        iframes: false,
        resultTypes: ["violations"],
        ...(rule === undefined ? {} : { runOnly: [rule] }),
      };
      const { violations: found } = (await run.call(axe, context, options)) as {
        violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
      };
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`),
      );
    },
    { within, only },
  );
}
