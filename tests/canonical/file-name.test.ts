import type { CanonicalDocument, FormDocument } from "../../src/canonical/document";
import { seedDocument } from "./fixtures";
import { fileNames } from "../support/shipped";

function documentOf(name: string | null, fiscalYear: number | null = 2023): CanonicalDocument {
  const form: FormDocument = { form: "chongming-2023", fiscalYear, printedUnit: "元", project: { name } };
  return { schema: "jixiao/1", forms: [form] };
}

describe("the name of an exported file", () => {
  it("says form, project and year", () => {
    expect(fileNames(seedDocument("chongming-2023-2"))).toEqual({
      document: "chongming-2023_党员经常性教育专项经费_2023.json",
      sourceMap: "chongming-2023_党员经常性教育专项经费_2023.map.json",
    });
  });

  it("says that a draft is one", () => {
    expect(fileNames({ ...seedDocument("chongming-2023-2"), draft: true })).toEqual({
      document: "chongming-2023_党员经常性教育专项经费_2023.draft.json",
      sourceMap: "chongming-2023_党员经常性教育专项经费_2023.draft.map.json",
    });
  });

  it("counts the forms where there are several", () => {
    const forms = [...seedDocument("minhang-2019").forms, ...seedDocument("chongming-2023-1").forms];
    expect(fileNames({ schema: "jixiao/1", forms }).document).toBe(
      "minhang-2019_(党建办) 组团式服务联系群众_2019_等2份.json",
    );
  });

  it.each([
    ["characters that Windows refuses", 'A/B\\C:D*E?F"G<H>I|J', "A／B＼C：D＊E？F＂G＜H＞I｜J"],
    ["line breaks and tabs", "一期\n\t二期", "一期 二期"],
    ["characters that nobody sees", "一\u200b期\u202e二\u0007期", "一期二期"],
    ["dots and spaces at its end", " 项目. . ", "项目"],
    ["a device's name, harmless behind the form", "CON", "CON"],
    ["a path upwards", "../../etc", "..／..／etc"],
  ])("is safe everywhere: %s", (_, name, expected) => {
    expect(fileNames(documentOf(name)).document).toBe(`chongming-2023_${expected}_2023.json`);
  });

  it("is short enough for every file system, and cuts no character in two", () => {
    const long = `${"项".repeat(59)}😀目目目`;
    const { sourceMap } = fileNames({ ...documentOf(long), draft: true });
    expect(sourceMap).toBe(`chongming-2023_${"项".repeat(59)}😀_2023.draft.map.json`);
    expect(new TextEncoder().encode(sourceMap).length).toBeLessThan(255);
  });

  it("leaves out what is blank", () => {
    expect(fileNames(documentOf(null, null)).document).toBe("chongming-2023.json");
    expect(fileNames(documentOf("***", null)).document).toBe("chongming-2023_＊＊＊.json");
  });
});
