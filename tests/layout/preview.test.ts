import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import { previewSheet } from "../../src/layout/preview";
import { textWidth } from "../../src/core/text/width";
import { form, sheet } from "./plans";

describe.each(
  FORMS.flatMap((definition) => planForm(definition, { fiscalYear: 2026 }).map((plan) => [plan.name, plan] as const)),
)("the preview of %s", (_name, plan) => {
  const preview = previewSheet(plan);

  test("draws every ruled cell inside the page", () => {
    const ruled = plan.cells.filter((planned) => planned.style.border === "thin");
    expect(preview.boxes.filter((box) => box.border)).toHaveLength(ruled.length);
    for (const box of preview.boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(preview.width + 0.001);
      expect(box.y + box.height).toBeLessThanOrEqual(preview.height + 0.001);
    }
  });

  test("keeps each line of text inside the page", () => {
    for (const line of preview.texts) {
      const width = (textWidth(line.text) * line.size) / 2;
      const start = line.anchor === "start" ? line.x : line.anchor === "middle" ? line.x - width / 2 : line.x - width;
      expect(start).toBeGreaterThanOrEqual(-0.5);
      expect(start + width).toBeLessThanOrEqual(preview.width + 0.5);
    }
  });
});

test("the title is drawn large, bold and in the middle", () => {
  const preview = previewSheet(sheet(planForm(form("chongming-2023"), { fiscalYear: 2026 }), "declaration"));
  expect(preview.texts.find((line) => line.bold)).toMatchObject({
    text: "财政项目支出绩效目标申报表",
    anchor: "middle",
    x: preview.width / 2,
    size: 18,
  });
});
