import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether the goals and the indicators say the same. */

export const goals: FamilyWords<"goals"> = {
  "GOAL-TARGET-DIFFERS": {
    title: "Goal and target differ",
    sentence: ({ subject, observed, expected }) =>
      `The target of ${named(subject)} is${quoted(observed)}; the goal says${quoted(expected)}.`,
    action: () => "Check both and make them agree.",
  },
  "GOAL-UNCOVERED": {
    title: "A promised rate without an indicator",
    sentence: ({ subject, observed }) => `“${subject}” says${quoted(observed)}, and no indicator speaks of it.`,
    action: () => "Consider an indicator for it.",
  },
  "GOAL-COPIED": {
    title: "The annual goal is the overall goal",
    sentence: ({ subject, expected }) =>
      `The project takes several years, and “${subject}” is almost word for word “${expected ?? ""}”.`,
    action: () => "Say in the annual goal only what is to be reached in this year.",
  },
  "GOAL-REPEATED": {
    title: "Two goals alike",
    sentence: ({ subject, expected }) => `“${subject}” is almost word for word “${expected ?? ""}”.`,
    action: () => "That may be so for a project of one year; change it if the two should differ.",
  },
};

/** When these rules fire, and a case of each. */
export const goalsCatalogue: FamilyCatalogue<"goals"> = {
  "GOAL-TARGET-DIFFERS": {
    condition:
      "A goal states a number or a month for the same thing, and the target another one (a missing comparator alone does not count)",
    example: "The goal says 计划于2023年5月下拨专项经费, the target of that step is 2023年7月前",
  },
  "GOAL-UNCOVERED": {
    condition: "The annual goal promises a rate in percent that no indicator mentions",
    example: "The goal says 设备完好率达98%, and no indicator has 完好率",
  },
  "GOAL-COPIED": {
    condition: "The project ends in a later year than it starts, and both goals are the same or almost the same text",
    example: "A project of three years whose annual goal is its overall goal",
  },
  "GOAL-REPEATED": {
    condition: "The project starts and ends in one year, and both goals are the same or almost the same text",
    example: "A project of one year whose annual goal is its overall goal",
  },
};
