import { answerOf, needsBody, type Answer } from "../../src/submit/answer";

const SHA = "a".repeat(64);
const NOW = Date.parse("2026-03-01T00:00:00Z");

const answer = (
  status: number,
  body: unknown,
  more: { contentType?: string | null; retryAfter?: string } = {},
): Answer =>
  answerOf(
    {
      status,
      contentType: more.contentType === undefined ? "application/json; charset=utf-8" : more.contentType,
      retryAfter: more.retryAfter ?? null,
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
    SHA,
    NOW,
  );

describe("a document that was taken", () => {
  it.each([200, 201, 202])("%i with a receipt", (status) => {
    expect(answer(status, { receipt: "JX-1" })).toEqual({ kind: "accepted", receipt: "JX-1", message: null });
  });

  it("has a number for a receipt, and something to say", () => {
    expect(
      answer(201, { status: "accepted", receipt: 20260001, message: "请保留回执", sha256: SHA.toUpperCase() }),
    ).toEqual({
      kind: "accepted",
      receipt: "20260001",
      message: "请保留回执",
    });
  });

  it.each([200, 409])("is there already: %i", (status) => {
    expect(answer(status, { status: "already-there", receipt: "JX-1" })).toEqual({
      kind: "present",
      receipt: "JX-1",
      message: null,
    });
    expect(answer(status, { status: "already-there" })).toMatchObject({ kind: "present", receipt: null });
  });
});

describe("an answer that cannot be relied on", () => {
  it.each([
    ["a page of a proxy", 200, "<html>please sign in</html>", "text/html"],
    ["JSON that calls itself a page", 200, '{"receipt":"1"}', "text/html"],
    ["no type", 200, '{"receipt":"1"}', null],
    ["nothing", 201, "", "application/json"],
    ["no receipt", 201, "{}", "application/json"],
    ["a blank receipt", 201, '{"receipt":"  "}', "application/json"],
    ["a list", 201, "[1]", "application/json"],
    ["half of it", 201, '{"receipt":"1"', "application/json"],
    ["a key twice", 201, '{"receipt":"1","receipt":"2"}', "application/json"],
    ["a hundred thousand brackets", 201, "[".repeat(100_000), "application/json"],
    ["somebody else's digest", 201, `{"receipt":"1","sha256":"${"b".repeat(64)}"}`, "application/json"],
    ["a status that nobody defined", 200, '{"receipt":"1","status":"maybe"}', "application/json"],
  ] as const)("%s", (_name, status, body, contentType) => {
    expect(answer(status, body, { contentType })).toMatchObject({ kind: "trouble", trouble: "unreadable" });
  });

  it("is one of which the bound or the encoding left nothing", () => {
    expect(
      answerOf({ status: 201, contentType: "application/json", retryAfter: null, body: null }, SHA, NOW),
    ).toMatchObject({ trouble: "unreadable" });
  });

  it("cannot reach into objects of ours", () => {
    expect(answer(201, '{"__proto__":{"receipt":"1"}}')).toMatchObject({ trouble: "unreadable" });
    expect(Reflect.get({}, "receipt")).toBeUndefined();
  });
});

describe("a refusal", () => {
  it.each([400, 409, 422])("%i with reasons", (status) => {
    const reasons = [{ pointer: "/forms/0/funds/total", message: "超过批复" }];
    expect(
      answer(status, { title: "不符合要求", detail: "第 1 份", reasons }, { contentType: "application/problem+json" }),
    ).toEqual({
      kind: "refused",
      message: "第 1 份",
      reasons,
      moreReasons: 0,
    });
  });

  it("stands without a reason, whatever the body", () => {
    for (const body of ["", "<html>", "{}", '{"reasons":7}', '{"reasons":[null,1,{"pointer":"/x"}]}']) {
      expect(answer(422, body)).toEqual({ kind: "refused", message: null, reasons: [], moreReasons: 0 });
    }
  });

  it("says a reason without a usable pointer of the whole file", () => {
    expect(
      answer(422, {
        reasons: [
          { message: "缺少附件" },
          { pointer: 7, message: "a" },
          { pointer: `/${"x".repeat(400)}`, message: "b" },
        ],
      }),
    ).toMatchObject({
      reasons: [
        { pointer: "", message: "缺少附件" },
        { pointer: "", message: "a" },
        { pointer: "", message: "b" },
      ],
    });
  });

  it("is bounded: 200 reasons, and how many more there are", () => {
    const many = Array.from({ length: 250 }, () => ({ pointer: "", message: "x".repeat(1000) }));
    const found = answer(422, { reasons: many });
    expect(found).toMatchObject({ moreReasons: 50 });
    expect(found.kind === "refused" && found.reasons.every(({ message }) => message.length === 401)).toBe(true);
  });

  it("is one line of plain text, which cannot turn the writing round or break out of its line", () => {
    expect(answer(422, { detail: " 总额\u0000\n不对\u202e abc\u2066\u200b <b>x</b> " })).toMatchObject({
      message: "总额 不对 abc <b>x</b>",
    });
  });
});

describe("trouble", () => {
  it.each([
    [429, "busy"],
    [408, "busy"],
    [500, "unavailable"],
    [503, "unavailable"],
    [511, "unavailable"],
  ] as const)("%i is %s", (status, trouble) => {
    expect(answer(status, "")).toEqual({ kind: "trouble", trouble, retryAfter: null });
  });

  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Sun, 01 Mar 2026 00:00:30 GMT", 30_000],
    ["Sat, 28 Feb 2026 00:00:00 GMT", 0],
    ["soon", null],
    ["-5 apples", null],
  ])("Retry-After: %s", (retryAfter, milliseconds) => {
    expect(answer(503, "", { retryAfter })).toMatchObject({ retryAfter: milliseconds });
  });

  it("reads only bodies that say more than the status", () => {
    expect([200, 201, 202, 400, 409, 422].every(needsBody)).toBe(true);
    expect([204, 301, 401, 403, 404, 413, 429, 500, 503].some(needsBody)).toBe(false);
  });
});
