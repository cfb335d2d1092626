import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Form } from "../../forms/compile/form";
import { nextFiscalYear } from "../../forms/fiscal-year";
import { loadPart } from "../../core/load-part";
import { oncePer } from "../../core/remembered";
import type { PreviewBox, SheetPreview } from "../../layout/preview";

const useStyles = makeStyles({
  strip: { display: "flex", gap: "6px", justifyContent: "center", alignItems: "center", minHeight: "104px" },
  sheet: {
    boxSizing: "border-box",
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface FormPreviewProps {
  readonly form: Form;
  readonly label: string;
  /** There is no picture; the form can be chosen by its name, but what draws it would be needed to insert it, too. */
  readonly onMissing: (failure: unknown) => void;
}

/** Thumbnails of the form's sheets, drawn from the same layout that is inserted. */
export function FormPreview({ form, label, onMissing }: FormPreviewProps) {
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly SheetPreview[]>([]);
  useEffect(() => {
    let current = true;
    void drawPreviews(form)
      .then((drawn) => {
        if (current) setSheets(drawn);
      })
      .catch((failure: unknown) => {
        if (current) onMissing(failure);
      });
    return () => {
      current = false;
    };
  }, [form, onMissing]);
  return (
    <div className={styles.strip} role="img" aria-label={label}>
      {sheets.map((sheet) => (
        <Sheet key={sheet.key} sheet={sheet} className={styles.sheet} />
      ))}
    </div>
  );
}

/** The layout is not needed until the gallery is open, so it is loaded then. */
async function drawPreviews(form: Form): Promise<readonly SheetPreview[]> {
  const [{ planForm }, { previewSheet }] = await Promise.all([
    loadPart(() => import("../../layout/plan-form")),
    loadPart(() => import("../../layout/preview")),
  ]);
  const fiscalYear = nextFiscalYear(new Date());
  const known = drawnOf(form);
  const sheets = known.get(fiscalYear) ?? planForm(form, { fiscalYear }).map(previewSheet);
  known.set(fiscalYear, sheets);
  return sheets;
}

/** By fiscal year: the gallery is shown again and again, and a form is drawn alike each time. */
const drawnOf = oncePer((_form: Form) => new Map<number, readonly SheetPreview[]>());

/** A page of A4, upright or lying: a long or flat sheet would crowd out the others. */
const NARROWEST = Math.SQRT1_2;
const WIDEST = Math.SQRT2;
/** Pixels. */
const TALLEST = 128;

function Sheet({ sheet, className }: { sheet: SheetPreview; className: string }) {
  const ratio = Math.min(WIDEST, Math.max(NARROWEST, sheet.width / sheet.height));
  return (
    <svg
      className={className}
      style={{ flex: `${ratio} 1 0`, aspectRatio: String(ratio), maxWidth: TALLEST * ratio }}
      viewBox={`-8 -8 ${sheet.width + 16} ${sheet.height + 16}`}
      preserveAspectRatio="xMidYMin meet"
      aria-hidden="true"
    >
      {alike(sheet.boxes).map(([{ fill, border }, outline]) => (
        <path key={`${fill} ${border}`} d={outline} fill={fill ?? "none"} stroke={border ? "#444" : "none"} />
      ))}
      {sheet.texts.map((text, index) => (
        <text
          key={index}
          x={text.x}
          y={text.y}
          fontSize={text.size}
          fontWeight={text.bold ? 700 : 400}
          textAnchor={text.anchor}
          fill="#222"
        >
          {text.text}
        </text>
      ))}
    </svg>
  );
}

/**
 * A page has hundreds of boxes, of a few looks: those of a look are drawn as one outline. Boxes do not overlap, so their
 * order means nothing.
 */
function alike(boxes: readonly PreviewBox[]): readonly (readonly [PreviewBox, string])[] {
  const looks = new Map<string, readonly [PreviewBox, string]>();
  for (const box of boxes) {
    const look = `${box.fill} ${box.border}`;
    const [first, outline] = looks.get(look) ?? [box, ""];
    looks.set(look, [first, `${outline}M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`]);
  }
  return [...looks.values()];
}
