import { act, screen } from "@testing-library/react";
import type { Grid } from "../../../src/core/grid/grid";
import { FormCollection } from "../../../src/taskpane/forms/collection";
import { DESIGNER_VIEW } from "../../../src/taskpane/views/late-views";
import { MemoryStore } from "../../support/memory-store";
import { chongming2023 } from "../../support/shipped";
import { renderPane } from "./render-pane";

/** The pane over these sheets with the designer open on the first; only one of the shipped forms is known. */
export async function openDesigner(grids: readonly Grid[], store = new MemoryStore()) {
  await DESIGNER_VIEW.fetch();
  const saved: (readonly [string, string])[] = [];
  let give: (collection: FormCollection) => void = () => undefined;
  const collection = new Promise<FormCollection>((resolve) => (give = resolve));
  const pane = await renderPane({
    grids,
    host: {
      collection,
      saveFile: async (name, content) => {
        saved.push([name, content]);
        return "offered";
      },
    },
  });
  const own = new FormCollection(pane.live, { store, fetchText: async () => null });
  await act(async () => {
    await own.start([chongming2023]);
    give(own);
    await collection;
  });
  await pane.settled();
  await pane.user.click((await screen.findAllByRole("button", { name: "把这张表做成标准表" }))[0] as HTMLElement);
  return { ...pane, store, saved };
}
