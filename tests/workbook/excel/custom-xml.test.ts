import { addParts, readParts } from "../../../src/workbook/excel/custom-xml";

/** What goes along with the workbook, over Office.js: in two round trips, one where there is nothing. */

interface Part {
  readonly namespace: string;
  readonly xml: string;
}

/** Excel with these parts; without them one that does not know any. */
function install(parts: Part[] | null): { syncs: number } {
  const counted = { syncs: 0 };
  const queued: (() => void)[] = [];
  const sync = async () => {
    counted.syncs += 1;
    for (const each of queued.splice(0)) each();
  };
  const customXmlParts = parts && {
    add: (xml: string) => queued.push(() => parts.push({ namespace: "urn:a", xml })),
    getByNamespace: (wanted: string) => {
      const found = { items: [] as object[], load: () => undefined };
      queued.push(() => {
        found.items = parts
          .filter(({ namespace }) => namespace === wanted)
          .map(({ xml }) => ({
            getXml: () => {
              const result = { value: "" };
              queued.push(() => (result.value = xml));
              return result;
            },
          }));
      });
      return found;
    },
  };
  const workbook = {
    load: () => undefined,
    get customXmlParts() {
      if (customXmlParts === null) throw Object.assign(new Error(), { code: "ApiNotFound" });
      return customXmlParts;
    },
  };
  Object.assign(globalThis, {
    Excel: { run: (_options: unknown, work: (context: unknown) => Promise<unknown>) => work({ sync, workbook }) },
  });
  return counted;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("the parts of a namespace are read, those of others are not", async () => {
  const counted = install([
    { namespace: "urn:a", xml: "<a/>" },
    { namespace: "urn:b", xml: "<b/>" },
  ]);
  expect(await readParts("urn:a")).toEqual(["<a/>"]);
  expect(counted.syncs).toBe(2);
  expect(await readParts("urn:c")).toEqual([]);
  expect(counted.syncs).toBe(3);
});

test("parts are laid into the workbook in one round trip", async () => {
  const parts: Part[] = [];
  const counted = install(parts);
  await addParts(["<a/>", "<b/>"]);
  expect([parts.map(({ xml }) => xml), counted.syncs]).toEqual([["<a/>", "<b/>"], 1]);
});

test("a host that knows of no such parts is said to, like any other failure", async () => {
  install(null);
  await expect(readParts("urn:a")).rejects.toMatchObject({ problem: "unsupported" });
  await expect(addParts(["<a/>"])).rejects.toMatchObject({ problem: "unsupported" });
});
