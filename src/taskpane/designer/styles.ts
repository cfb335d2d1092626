import { makeStyles, tokens } from "@fluentui/react-components";

/** Of everything in the designer. */
export const useDesignerStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere", scrollMarginTop: "76px" },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "6px" },
  between: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "6px" },
  grow: { flexGrow: 1, minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  choice: {
    display: "block",
    width: "100%",
    textAlign: "start",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    paddingTop: "4px",
    paddingBottom: "4px",
  },
  now: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  look: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  warning: { color: tokens.colorPaletteRedForeground1 },
  fold: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightSemibold },
  label: { display: "flex", alignItems: "center", gap: "6px" },
  letter: {
    width: "100%",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
});
