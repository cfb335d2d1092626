import type { Transformation } from "./transformations";

/**
 * Which element of the budget systems' tables each value of a canonical form becomes. Data: the records and the page
 * of the documentation are both made from it. Names are those of the ministry's tables and, for the parts of a
 * target, of systems in use; what a form does not say, and every code whose list is not certain, is left out.
 */

export type TableName = "PM_PERF_GOAL_INFO" | "PM_PERF_INDICATOR";

/** `high`: the same in all sources we know. `medium`: corroborated, or the nearest of several readings. */
export type Certainty = "high" | "medium";

export type ElementSource =
  /** A value of the form, by its path. */
  | { readonly of: "form"; readonly path: string }
  /** A value of the record, by its key in the list; null for the record itself. */
  | { readonly of: "record"; readonly key: string | null }
  /** What the kind of record itself says. */
  | { readonly of: "kind" };

export interface ElementMapping {
  /** Its name in the table. */
  readonly element: string;
  /** What people call it. */
  readonly label: string;
  readonly source: ElementSource;
  readonly transformation: Transformation;
  readonly certainty: Certainty;
}

/** One value of the form that makes records: a text makes one, a list one for each member. */
export interface RecordKind {
  readonly path: string;
  /** What an element of source `kind` says; null where no element has it. */
  readonly says: string | null;
}

export interface ElementTable {
  readonly name: TableName;
  readonly label: string;
  /** In the order of their records. */
  readonly kinds: readonly RecordKind[];
  /** In the order of their columns. */
  readonly elements: readonly ElementMapping[];
}

/** Whose project it is: the same in every table. */
const PROJECT: readonly ElementMapping[] = [
  element("fiscal_year", "预算年度", { of: "form", path: "fiscalYear" }, "year", "high"),
  element("pro_code", "项目代码", { of: "form", path: "project.name" }, "project-code", "medium"),
  element("pro_name", "项目名称", { of: "form", path: "project.name" }, "project-name", "high"),
  element("dept_name", "部门名称", { of: "form", path: "organisation.department" }, "text", "medium"),
  element("agency_name", "单位名称", { of: "form", path: "organisation.unit" }, "text", "medium"),
];

export const ELEMENT_TABLES: readonly ElementTable[] = [
  {
    name: "PM_PERF_GOAL_INFO",
    label: "项目绩效目标",
    kinds: [
      { path: "goals.annual", says: "0" },
      { path: "goals.overall", says: "1" },
    ],
    elements: [
      ...PROJECT,
      element("yearflag", "年度或总体", { of: "kind" }, "text", "medium"),
      element("kpi_target", "绩效目标", { of: "record", key: null }, "text", "high"),
    ],
  },
  {
    name: "PM_PERF_INDICATOR",
    label: "项目绩效指标",
    kinds: [{ path: "indicators", says: null }],
    elements: [
      ...PROJECT,
      element("lv1_perf_ind_name", "一级指标", { of: "record", key: "level1" }, "label", "high"),
      element("lv2_perf_ind_name", "二级指标", { of: "record", key: "level2" }, "label", "high"),
      element("lv3_perf_ind_name", "三级指标", { of: "record", key: "name" }, "text", "high"),
      element("kpi_val", "指标值", { of: "record", key: "target" }, "target-text", "high"),
      element("computesign", "计算符号", { of: "record", key: "target" }, "comparator-code", "high"),
      element("indexval", "指标值的数", { of: "record", key: "target" }, "target-number", "medium"),
      element("meterunit", "计量单位", { of: "record", key: "target" }, "target-unit", "high"),
      element("kpi_remark", "备注", { of: "record", key: "note" }, "text", "medium"),
    ],
  },
];

/** Why an element of these tables is not written. */
export type LeftOutReason =
  /** No form says it. */
  | "not-on-form"
  /** The list of codes is not certain. */
  | "codes-uncertain"
  /** The receiving system gives it. */
  | "given-by-system";

export const LEFT_OUT: readonly { readonly elements: readonly string[]; readonly reason: LeftOutReason }[] = [
  {
    elements: [
      "mof_div_code",
      "mof_div_name",
      "dept_code",
      "agency_code",
      "spe_pro_code",
      "spe_pro_name",
      "kpi_content",
      "kpi_evalstd",
      "weight",
      "targetvalue",
    ],
    reason: "not-on-form",
  },
  {
    elements: [
      "lv1_perf_ind_code",
      "lv2_perf_ind_code",
      "lv3_perf_ind_code",
      "perf_obj_type_code",
      "perf_obj_type_name",
    ],
    reason: "codes-uncertain",
  },
  {
    elements: [
      "kpi_per_id",
      "kpi_id",
      "bgt_id",
      "mof_aud_opinion_code",
      "fin_perf_code",
      "is_last_inst",
      "is_deleted",
      "create_time",
      "update_time",
    ],
    reason: "given-by-system",
  },
];

function element(
  element: string,
  label: string,
  source: ElementSource,
  transformation: Transformation,
  certainty: Certainty,
): ElementMapping {
  return { element, label, source, transformation, certainty };
}
