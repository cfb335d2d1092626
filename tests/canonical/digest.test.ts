import { createHash } from "node:crypto";
import { sha256AtOnce } from "../../src/canonical/digest";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("the examples of FIPS 180-4: %#", (text, digest) => {
  expect(sha256AtOnce(new TextEncoder().encode(text))).toBe(digest);
});

test("is what others reckon, whatever the length", () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length * 7) % 256);
    expect(sha256AtOnce(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
