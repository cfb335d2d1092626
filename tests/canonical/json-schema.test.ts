import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { documentSchema, formSchema } from "../../src/canonical/schema";
import { FORMS } from "../../src/forms";
import { formObject } from "./arbitrary";
import { changed, seedDocument, SEEDS } from "./fixtures";
import { triesEach } from "../support/random-runs";
import { jsonSchemas } from "../support/shipped";

const schemas = jsonSchemas();
// The published schema says its formats by pattern; strict mode would refuse an unknown keyword.
const ajv = new Ajv2020({ strict: true, strictTypes: false });

function validator(name: string): (value: unknown) => boolean {
  return ajv.compile(schemas[name] ?? false);
}

const acceptsDocument = validator("jixiao-1");

it("publishes one schema for documents and one for each form", () => {
  expect(Object.keys(schemas)).toEqual(["jixiao-1", ...FORMS.map((form) => form.id)]);
});

it.each(SEEDS)("accepts the documents written by hand: %s", (seed) => {
  const document = seedDocument(seed);
  expect(acceptsDocument(document)).toBe(true);
  expect(acceptsDocument({ ...document, draft: true })).toBe(true);
  expect(acceptsDocument({ ...document, draft: false })).toBe(false);
});

/** All places of a document, as pointers. */
function places(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [
    ...(pointer === "" ? [] : [pointer]),
    ...Object.entries(value).flatMap(([key, member]) => places(member, `${pointer}/${key}`)),
  ];
}

/** One of each form. */
const DOCUMENTS = [...new Map(SEEDS.map((seed) => [seedDocument(seed).forms[0]?.form, seed])).values()];
const schema = documentSchema(FORMS);

describe.each(DOCUMENTS)("both schemas agree where one place of a right document is made wrong: %s", (seed) => {
  const document = seedDocument(seed);
  const wrong: readonly unknown[] = [undefined, null, "", "x", "1.00", "2023-01-01", 2023, [], {}, ["output.cost"]];

  it.each(wrong.map((value) => [JSON.stringify(value) ?? "no key", value] as const))("%s", (_, value) => {
    let accepted = 0;
    for (const pointer of places(document)) {
      const candidate = changed(document, pointer, value);
      const ours = schema.safeParse(candidate).success;
      if (acceptsDocument(candidate) !== ours) throw new Error(`${pointer}: zod says ${String(ours)}`);
      accepted += ours ? 1 : 0;
    }
    expect(accepted).toBeLessThan(places(document).length);
  });
});

describe.each(FORMS.map((form) => [form.id, form] as const))("both schemas agree on any object: %s", (id, form) => {
  it("accepted by one, accepted by the other", () => {
    const schema = formSchema(form);
    const accepts = validator(id);
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(formObject(form), (object) => {
        const ours = schema.safeParse(object).success;
        seen[ours ? "accepted" : "refused"] += 1;
        expect(accepts(object)).toBe(ours);
      }),
      { numRuns: triesEach(2_200, FORMS.length) },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
  });
});
