import { officeError, type FakeSheet } from "./fake-sheet";

/** The conditional formats of a worksheet of the fake host, on whatever cells: a number that is not given away twice, and a formula. */

type Change = (work: (sheet: FakeSheet) => void) => void;

let count = 0;

export function conditionalFormats(find: () => FakeSheet | null, change: Change): object {
  return {
    load: () => undefined,
    get items() {
      return [...(find()?.conditions ?? [])].map(([id, formula]) => ({
        id,
        customOrNullObject: { isNullObject: false, rule: { formula } },
      }));
    },
    getItem: (id: string) => format(() => id, change),
    add: () => {
      let id = "";
      change(({ conditions }) => conditions?.set((id = `added${(count += 1)}`), ""));
      return format(() => id, change);
    },
  };
}

function format(idOf: () => string, change: Change): object {
  const own = (work: (conditions: Map<string, string>) => void): void =>
    change(({ conditions }) => {
      if (!conditions?.has(idOf())) throw officeError("ItemNotFound");
      work(conditions);
    });
  return {
    load: () => undefined,
    get id() {
      return idOf();
    },
    delete: () => own((conditions) => conditions.delete(idOf())),
    custom: {
      rule: {
        set formula(formula: string) {
          own((conditions) => conditions.set(idOf(), formula));
        },
      },
      format: { fill: {}, font: {} },
    },
  };
}
