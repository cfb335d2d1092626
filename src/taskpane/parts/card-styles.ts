import { makeStyles, tokens } from "@fluentui/react-components";

/** What is said about cells: an icon, what and why, and below where. */
export const useCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "6px" },
  icon: { fontSize: "18px", marginTop: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sentence: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  todo: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "6px",
    paddingLeft: "26px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
