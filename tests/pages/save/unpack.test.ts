import { unpack } from "../../../src/pages/save/unpack";
import { savePageAddress } from "../../../src/workbook/excel/save-page-address";

const PAGE = new URL("https://forms.example.org/assets/save.html");

async function handOver(name: string, text: string): Promise<string> {
  const address = await savePageAddress(PAGE, name, text);
  if (address === null) throw new Error("too long");
  return new URL(address).hash;
}

describe("a file in the address", () => {
  it.each([
    ["Chinese text", "2023年申报表.json", '{"form":"chongming-2023","项目":"≥90.00(%)"}'],
    ["an empty text", "空.json", ""],
    ["a name with marks that addresses use", "a#b%20&c=d;+.draft.json", "{}"],
    ["a long text", "long.json", "绩效目标\n".repeat(20_000)],
  ])("comes back as it was: %s", async (_what, name, text) => {
    expect(await unpack(await handOver(name, text))).toEqual({ name, text });
  });

  it.each([
    ["nothing", ""],
    ["a bare name", "#a.json"],
    ["something else", "#a.json/§"],
  ])("is not found in %s", async (_what, fragment) => {
    expect(await unpack(fragment)).toBeNull();
  });

  it("is not taken for whole when the address was cut short", async () => {
    const fragment = await handOver(
      "a.json",
      JSON.stringify({ numbers: Array.from({ length: 500 }, (_, index) => index * 7919) }),
    );
    expect(await unpack(fragment.slice(0, -40))).toBeNull();
  });
});
