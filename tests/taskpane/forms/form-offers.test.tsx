import { act, screen, within } from "@testing-library/react";
import { definitionDigest } from "../../../src/canonical/meaning";
import { FORMS } from "../../../src/forms";
import { compile } from "../../../src/forms/compile/compile";
import type { FormDefinition } from "../../../src/forms/language";
import { carriedXml } from "../../../src/form-files/carried";
import { formFileText } from "../../../src/form-files/form-file";
import { planForm } from "../../../src/layout/plan-form";
import { FormCollection } from "../../../src/taskpane/forms/collection";
import { FORM_OFFERS } from "../../../src/taskpane/views/late-views";
import { gridFromPlan } from "../../support/grids";
import { smallForm } from "../../support/small-form";
import { renderPane } from "../support/render-pane";

/** A sheet of a form that this computer does not know: by the form file that the workbook brings along, or by one that was sent. */

const TITLE = "青浦区财政项目支出绩效目标申报表";

/** The small form under the title of a declaration, as an office in another district prints it. */
function theirs(change: Partial<FormDefinition> = {}): FormDefinition {
  const text = JSON.stringify(smallForm()).replace('"text":"小表"', `"text":"${TITLE}"`);
  return { ...(JSON.parse(text) as FormDefinition), id: "qingpu-2024", digestInJson: true, ...change };
}

async function open(parts: readonly string[], definition = theirs()) {
  await FORM_OFFERS.fetch();
  let give: (collection: FormCollection) => void = () => undefined;
  const collection = new Promise<FormCollection>((resolve) => (give = resolve));
  const grids = planForm(compile(definition), { fiscalYear: 2026 }).map(gridFromPlan);
  const pane = await renderPane({ grids, host: { collection } });
  pane.workbook.parts.push(...parts);
  const held = new Map<string, string>();
  const own = new FormCollection(pane.live, {
    fetchText: async () => null,
    store: {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => void held.set(key, value),
      removeItem: (key) => void held.delete(key),
    },
  });
  await act(async () => {
    await own.start(FORMS);
    give(own);
    await collection;
  });
  await pane.settled();
  const bar = (await screen.findByText("有申报表没有读取")).closest<HTMLElement>(".fui-MessageBar");
  if (!bar) throw new Error("nothing is said of the sheet");
  return { ...pane, bar, held };
}

const read = ({ live }: { live: { getSnapshot(): { forms: readonly { reading: { form: { id: string } } }[] } } }) =>
  live.getSnapshot().forms.map(({ reading }) => reading.form.id);

test("the form that the workbook brings along is offered with its digest, never used by itself, and taken on a click", async () => {
  const pane = await open([carriedXml(formFileText(theirs()))]);
  expect(read(pane)).toEqual([]);
  const look = await within(pane.bar).findByRole("button", { name: "核对后再采用：小表" });
  const digest = within(pane.bar).getByText(`含义的摘要：${definitionDigest(compile(theirs()))}`);
  // For whoever looks after forms: nobody else can make anything of it.
  expect(digest.closest("details")?.open).toBe(false);
  await pane.user.click(look);
  const panel = await within(pane.bar).findByRole("article", { name: "核对后再采用：小表" });
  expect(panel.textContent).toContain("编号 qingpu-2024，第 1 版");
  expect(
    within(panel)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toContain("总额（空）");
  await pane.user.click(within(panel).getByRole("button", { name: "采用" }));
  await pane.settled();
  expect(read(pane)).toEqual(["qingpu-2024"]);
  expect(await screen.findByText("已采用：小表")).toBeDefined();
  expect(pane.held.has("jixiao.form.qingpu-2024")).toBe(true);
});

test("a form file that was sent is opened from there too, and held against that sheet", async () => {
  const pane = await open([]);
  expect(pane.bar.querySelector("[data-carried]")).toBeNull();
  await pane.user.click(await within(pane.bar).findByRole("button", { name: "打开表单文件" }));
  const content = formFileText(theirs());
  const arrayBuffer = async () => new TextEncoder().encode(content).buffer;
  const file = Object.assign(new File([content], "青浦.form.json"), { arrayBuffer });
  await pane.user.upload(within(pane.bar).getByLabelText("打开表单文件", { selector: "input" }), file);
  await pane.user.click(await within(pane.bar).findByRole("button", { name: "采用" }));
  await pane.settled();
  expect(read(pane)).toEqual(["qingpu-2024"]);
});

test("a carried file that clashes with a form that is known cannot be taken, one that is known is not offered", async () => {
  const shipped = FORMS.find(({ id }) => id === "mof-2018")?.definition;
  if (!shipped) throw new Error("mof-2018 is shipped");
  const pane = await open([
    carriedXml(formFileText(shipped)),
    carriedXml(formFileText({ ...theirs(), id: "mof-2018" })),
  ]);
  const [look, ...others] = await within(pane.bar).findAllByRole("button", { name: /^核对后再采用/ });
  expect(others).toEqual([]);
  await pane.user.click(look ?? document.body);
  const panel = await within(pane.bar).findByRole("article");
  expect(within(panel).getByRole("alert").textContent).toContain("mof-2018");
  expect(within(panel).getByRole("button", { name: "采用" }).getAttribute("aria-disabled")).toBe("true");
});

test("a carried file that is no form is refused in sentences; other XML, and a host that keeps none, say nothing", async () => {
  const pane = await open([carriedXml("{}"), '<other xmlns="urn:jixiao:form-file"><b/></other>']);
  expect((await within(pane.bar).findByRole("alert")).textContent).toMatch(/^工作簿附带的表单文件 不能使用：/);
  expect(pane.bar.querySelector("[data-carried]")).toBeNull();
});
