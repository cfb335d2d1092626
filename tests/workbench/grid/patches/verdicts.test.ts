import { Verdicts } from "../../../../src/workbench/grid/patches/verdicts";

type Interceptors = ConstructorParameters<typeof Verdicts>[0];
type Entry = Parameters<Interceptors["onValidateCell"]>;

/** As the grid asks about an entry, whose validations answer so. */
function asked(answer: ReturnType<Interceptors["onValidateCell"]>): { verdicts: Verdicts; said: unknown } {
  const interceptors: Interceptors = { onValidateCell: () => answer };
  const verdicts = new Verdicts(interceptors);
  return { verdicts, said: interceptors.onValidateCell(...([] as unknown as Entry)) };
}

describe("what the validations say of an entry", () => {
  it.each([true, false])("is heard (%s), and the grid hears it too", async (answer) => {
    const { verdicts, said } = asked(Promise.resolve(answer));
    await expect(verdicts.last).resolves.toBe(answer);
    await expect(said).resolves.toBe(answer);
  });

  it("is yes where there are none", async () => {
    await expect(asked(undefined).verdicts.last).resolves.toBe(true);
  });

  it("is not held against the next entry", async () => {
    const { verdicts } = asked(Promise.resolve(false));
    verdicts.forget();
    await expect(verdicts.last).resolves.toBe(true);
  });
});
