import type { Composition } from "../support/composed/composition";

const COLUMN = { kind: "column", at: 0.66, heading: "数据来源" } as const;
const FIRST = { known: "first", edit: { kind: "none" } } as const;
const ALL = { ...FIRST, known: "all" } as const;
const PART = { rows: 1, paged: false, columns: "all", gap: 0, shift: 0 } as const;

/** Found by chance once, and rare: what stands elsewhere, and what was once taken for the form's, or lost. */
export const FOUND: readonly (readonly [string, Composition])[] = [
  [
    "the rest of a head below a table without targets, where a word that no row begins with stands before its labels",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 2,
      guest: { ...PART, name: "shanghai-2026", from: "head", place: "below", rows: 0, columns: "first cut" },
    },
  ],
  [
    "a table under headings that leave some of the own ones out, behind a page that prints them all again,",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      edit: { kind: "page", row: 0.3, page: { titleRows: 0, side: false, levels: false, blankRows: 0 } },
      guest: { ...PART, name: "layout 15", from: "heading", place: "below", columns: "two last cut" },
    },
  ],
  [
    "a table without its head, beside the form where its title ends,",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 1,
      guest: { ...PART, name: "layout 28 blank", from: "heading", place: "beside", columns: "first cut", shift: 6 },
    },
  ],
  [
    "a form whose lines begin with words at its side, beside a table of another",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "page", row: 0.95, page: { titleRows: 0, side: false, levels: true, blankRows: 0 } },
      guest: { ...PART, name: "minhang-2019/targets", from: "head", place: "beside", columns: "one added", shift: 3 },
    },
  ],
  [
    "the same form without its first column, directly beside its first rows,",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      guest: {
        ...PART,
        name: "shanghai-2026",
        from: "head",
        place: "beside",
        rows: 0.77,
        columns: "first cut",
        shift: 6,
      },
    },
  ],
  [
    "a table whose headings stand directly behind those of another kind of table",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 1,
      edit: { kind: "page", row: 0.11, page: { titleRows: 2, side: true, levels: true, blankRows: 3 } },
      guest: {
        ...PART,
        name: "layout 24",
        from: "within",
        place: "beside",
        rows: 0.15,
        columns: "first cut",
        shift: 8,
      },
    },
  ],
  [
    "a form behind a column that somebody put there",
    {
      ...FIRST,
      host: "chongming-2023",
      sheet: 0,
      edit: { kind: "column", at: 0.94, heading: "指标性质" },
      guest: { ...PART, name: "layout 14", from: "head", place: "beside", shift: 12 },
    },
  ],
  [
    "a table further right below the form, in columns that its title ends between,",
    {
      ...FIRST,
      host: "mof-2018",
      sheet: 0,
      guest: { ...PART, name: "layout 17 blank", from: "heading", place: "below", rows: 0.02, gap: 1, shift: 10 },
    },
  ],
  [
    "a table of three columns and its two rows of headings, beside a form whose signatures stand further down,",
    {
      ...ALL,
      host: "huangshi-approval-2022",
      sheet: 0,
      edit: { kind: "page", row: 0.28, page: { titleRows: 2, side: false, levels: true, blankRows: 2 } },
      guest: {
        ...PART,
        name: "layout 17",
        from: "heading",
        place: "beside",
        rows: 0.05,
        columns: "first cut",
        gap: 15,
        shift: 12,
      },
    },
  ],
  [
    "the same form without its title, directly beside the first rows where one heading ends,",
    {
      ...ALL,
      host: "mof-self-evaluation-2020",
      sheet: 0,
      guest: { ...PART, name: "layout 24 blank", from: "head", place: "beside", columns: "one added" },
    },
  ],
  [
    "the same form below one whose second page prints its headings without what stands at their side",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      edit: { kind: "page", row: 0.55, page: { titleRows: 0, side: false, levels: true, blankRows: 1 } },
      guest: { ...PART, name: "shanghai-2026", from: "title", place: "below", gap: 15 },
    },
  ],
  [
    "a form whose lines begin further right, below one without a title",
    {
      ...ALL,
      host: "xiangtan-2023",
      sheet: 0,
      edit: { kind: "untitled" },
      guest: { ...PART, name: "shanghai-2026", from: "title", place: "below", rows: 0.06, shift: 1 },
    },
  ],
  [
    "a table further right below two lists side by side, between which somebody put a column,",
    {
      ...ALL,
      host: "mof-2015",
      sheet: 0,
      edit: { kind: "column", at: 0.04, heading: "指标性质" },
      guest: { ...PART, name: "layout 28", from: "heading", place: "below", gap: 2, shift: 2 },
    },
  ],
  [
    "a head without its first column, directly below a table and in its columns,",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 2,
      guest: { ...PART, name: "mof-2018", from: "head", place: "below", columns: "first cut", shift: 1 },
    },
  ],
  [
    "such a head, of which most words stand below a column that somebody put there,",
    {
      ...FIRST,
      host: "chongming-2023",
      sheet: 0,
      edit: COLUMN,
      guest: { ...PART, name: "mof-2018", from: "head", place: "below", columns: "first cut", shift: 3 },
    },
  ],
  [
    "such a head that begins with a value and the unit of its amounts",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      guest: { ...PART, name: "minhang-2019/overview", from: "head", place: "below", columns: "first cut", shift: 1 },
    },
  ],
  [
    "a list under the same headings as those of two pages above, whose kinds begin anew,",
    {
      ...FIRST,
      host: "minhang-2019",
      sheet: 2,
      edit: { kind: "page", row: 0.5, page: { titleRows: 0, side: false, levels: false, blankRows: 1 } },
      guest: { ...PART, name: "minhang-2019/safeguards", from: "heading", place: "below", rows: 0.3, gap: 1 },
    },
  ],
  [
    "a side label beside headings that a page prints again",
    {
      ...ALL,
      host: "huangshi-approval-2022",
      sheet: 0,
      edit: { kind: "page", row: 0.22, page: { titleRows: 0, side: false, levels: false, blankRows: 3 } },
      guest: { ...PART, name: "layout 24 blank", from: "head", place: "beside", rows: 0.05, gap: 5, shift: 12 },
    },
  ],
  [
    "a form that prints its headings once more behind the row that closes its table",
    {
      ...ALL,
      host: "guangyuan-2021",
      sheet: 0,
      guest: { ...PART, name: "layout 28", from: "title", place: "beside", paged: true, gap: 9 },
    },
  ],
  [
    "a head whose words stand in the rows of a table without levels, further right,",
    {
      ...ALL,
      host: "central-breakdown-2019",
      sheet: 0,
      guest: { ...PART, name: "layout 28", from: "head", place: "beside", rows: 0.12, columns: "one added", gap: 3 },
    },
  ],
  [
    "a head whose first word stands directly beside the headings that a second page prints again",
    {
      ...FIRST,
      host: "mof-2018",
      sheet: 0,
      edit: { kind: "page", row: 0.51, page: { titleRows: 0, side: true, levels: true, blankRows: 0 } },
      guest: { ...PART, name: "layout 14 blank", from: "head", place: "beside", rows: 0.29, shift: 11 },
    },
  ],
  [
    "a form beside the same, whose title ends where the other's side label stands,",
    {
      ...ALL,
      host: "huangshi-approval-2022",
      sheet: 0,
      guest: { ...PART, name: "layout 17 blank", from: "heading", place: "beside" },
    },
  ],
  [
    "the rest of a head beside the same form, where its title ends,",
    {
      ...ALL,
      host: "wuhan-qingshan-2020",
      sheet: 0,
      guest: { ...PART, name: "wuhan-qingshan-2020", from: "within", place: "beside", columns: "first cut" },
    },
  ],
  [
    "the last columns of a list of expenditure, where the title beside it ends,",
    {
      ...ALL,
      host: "minhang-2019",
      sheet: 2,
      guest: {
        ...PART,
        name: "central-breakdown-2019",
        from: "within",
        place: "beside",
        rows: 0,
        columns: "first cut",
      },
    },
  ],
  [
    "a sum under a heading that no form knows, below a column that somebody put at the side,",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      edit: { kind: "column", at: 0.99, heading: "得分" },
      guest: { ...PART, name: "layout 28", from: "heading", place: "below", rows: 0, columns: "one added" },
    },
  ],
  [
    "what merged areas hide below the end of a table",
    {
      ...FIRST,
      host: "shanghai-2026",
      sheet: 0,
      guest: {
        ...PART,
        name: "layout 14 blank",
        from: "within",
        place: "below",
        rows: 0.3,
        columns: "one added",
        gap: 5,
      },
    },
  ],
];
