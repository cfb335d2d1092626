import { act, screen, within } from "@testing-library/react";
import type { Grid } from "../../../src/core/grid/grid";
import { PartMissingError } from "../../../src/core/load-part";
import { keepForm, type Store } from "../../../src/form-files/own-forms";
import { formFileText } from "../../../src/form-files/form-file";
import { FORMS } from "../../../src/forms";
import { FIRST_FORMS } from "../../../src/forms/first";
import { planForm } from "../../../src/layout/plan-form";
import { readSheet } from "../../../src/reader";
import { LOCALES, type Locale } from "../../../src/messages";
import { FormCollection, type CollectionHost } from "../../../src/taskpane/forms/collection";
import { everyPartGone } from "../../support/every-part-gone";
import { gridFromPlan } from "../../support/grids";
import { smallForm } from "../../support/small-form";
import { renderPane } from "../support/render-pane";
import { wordsFor } from "../support/words";

/** Forms beside the first ones that are still on their way, or that cannot be fetched. */

const EMPTY: Grid = { top: 0, left: 0, cells: [], merges: [] };

/** A pane, and what ends the fetching of its forms. */
async function open(locale: Locale = "zh-CN", grids: readonly Grid[] = []) {
  let give: (collection: FormCollection) => void = () => undefined;
  let refuse: (failure: unknown) => void = () => undefined;
  const collection = new Promise<FormCollection>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  const reload = vi.fn();
  const pane = await renderPane({ grids, locale, host: { collection, reload } });
  return { ...pane, reload, give, refuse };
}

async function openWith(host: Partial<CollectionHost>, locale?: Locale) {
  const pane = await open(locale);
  const collection = new FormCollection(pane.live, { store: storage(), fetchText: async () => null, ...host });
  await act(async () => {
    await collection.start(FORMS);
    pane.give(collection);
  });
  await pane.settled();
  return pane;
}

function storage(): Store {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const said = (locale: Locale) => screen.queryByText(wordsFor(locale).pane.formsLacking);
async function saidWithReload({ user, reload }: Awaited<ReturnType<typeof open>>, locale: Locale): Promise<void> {
  const bar = said(locale)?.closest<HTMLElement>(".fui-MessageBar");
  if (!bar) throw new Error("Nothing is said of it.");
  await user.click(within(bar).getByRole("button", { name: wordsFor(locale).boot.reload }));
  expect(reload).toHaveBeenCalledTimes(1);
  await user.click(within(bar).getByRole("button", { name: wordsFor(locale).pane.dismiss }));
  expect(said(locale)).toBeNull();
}

test.each(LOCALES)(
  "where the part that brings them is gone the pane says so, and offers to reload (%s)",
  async (locale) => {
    const pane = await open(locale);
    expect(said(locale)).toBeNull();
    await act(async () => pane.refuse(new PartMissingError()));
    await saidWithReload(pane, locale);
  },
);

const LISTED = async (path: string) => {
  if (path === "forms/index.json") return JSON.stringify({ forms: ["small-2024.form.json"], retired: [] });
  return null;
};

test.each<[what: string, host: Partial<CollectionHost>]>([
  ["the deployment's list", { fetchText: () => Promise.reject(new TypeError("Failed to fetch")) }],
  ["a form that the list names", { fetchText: LISTED }],
])("where %s cannot be fetched it says so too", async (_what, host) => {
  await saidWithReload(await openWith(host), "zh-CN");
});

test("where what reads a person's own form is gone it says so, and the form is there to be saved", async () => {
  const store = storage();
  keepForm(store, "small-2024", formFileText(smallForm()));
  everyPartGone();
  const pane = await openWith({ store });
  expect(said("zh-CN")).not.toBeNull();
  expect(document.querySelector('[data-own-form="small-2024"]')).not.toBeNull();
  await saidWithReload(pane, "zh-CN");
});

test("a deployment without forms of its own lacks nothing", async () => {
  await openWith({});
  expect(said("zh-CN")).toBeNull();
});

describe("a sheet that holds none of the first forms", () => {
  const [further] = FORMS.flatMap((form) => {
    const [grid] = planForm(form, { fiscalYear: 2026 }).map(gridFromPlan);
    const { unread } = readSheet({ id: "1", name: "表" }, grid ?? EMPTY, FIRST_FORMS);
    return grid && unread.length > 0 ? [{ form, grid }] : [];
  });
  if (further === undefined) throw new Error("No further form is taken for an unknown one.");
  const openFirst = async () => {
    const pane = await open("zh-CN", [further.grid]);
    await act(async () => pane.live.know(FIRST_FORMS));
    const [finding] = pane.live.getSnapshot().sheetFindings;
    if (finding === undefined) throw new Error("The session finds nothing.");
    const isSaid = () => screen.queryAllByText(wordsFor("zh-CN").findingText(finding).title).length > 0;
    return { ...pane, isSaid };
  };

  test("is not said to be unknown while others are on their way, nor is there said to be no form", async () => {
    const { isSaid, give, live } = await openFirst();
    expect(isSaid()).toBe(false);
    expect(screen.queryByText(wordsFor("zh-CN").pane.noForm)).toBeNull();
    const collection = new FormCollection(live, { store: storage(), fetchText: async () => null });
    await act(async () => {
      await collection.start(FORMS);
      give(collection);
    });
    expect(isSaid()).toBe(false);
    expect(live.getSnapshot().forms.map(({ reading }) => reading.form.id)).toEqual([further.form.id]);
  });

  test("is said to be unknown once they cannot be fetched", async () => {
    const { isSaid, refuse } = await openFirst();
    await act(async () => refuse(new PartMissingError()));
    expect(isSaid()).toBe(true);
  });
});
