import type { Counted } from "../../forms/compile/bounds";
import type { DefinitionProblemWords } from "../words/definition-problems";

const COUNTED: Readonly<Record<Counted, string>> = {
  sheets: "worksheets",
  cells: "cells and columns",
  columns: "columns on one worksheet or in one table",
  tables: "tables",
  wordings: "wordings of labels, levels and choices",
  "same-wording": "labels of one wording on one worksheet",
  levels: "levels of indicators",
  reckoned: "terms in its relations",
  moves: "values that it repeats, renames or recodes",
};

export const definitionProblems: DefinitionProblemWords = {
  of: (form, problem) => `form ${form}: ${problem}`,
  at: ({ sheet, table, relation }, problem) =>
    [
      sheet === undefined ? "" : `sheet ${sheet}: `,
      table === undefined ? "" : `the table ${table} `,
      relation === undefined ? "" : `the relation of ${relation} `,
      problem,
    ].join(""),
  problems: {
    "id-twice": ({ id }) => `two forms have the id ${id}`,

    "too-many": ({ what, count, most }) =>
      `it has ${count} ${COUNTED[what]}, and may have ${most}: leave some out, or make several forms of it`,

    "replaces-itself": () => "it replaces itself: `replaces` names the definition before it",
    "renamed-without-replaces": () =>
      "`renamed` says where values of another definition stand, and `replaces` names none",
    "renamed-no-place": ({ from, to }) => `\`renamed\` puts ${from} at ${to}, where nothing stands`,
    "renamed-kinds": ({ from, to }) => `\`renamed\` puts ${from} at ${to}: one is a column and the other is not`,
    "renamed-twice": ({ to }) => `\`renamed\` puts two values at ${to}`,
    "recoded-without-replaces": () =>
      "`recoded` says which codes of another definition are which here, and `replaces` names none",
    "recoded-no-level": ({ from, to }) => `\`recoded\` makes the level ${from} ${to}, which is none of \`levels\``,
    "recoded-no-choices": ({ place }) => `\`recoded\` names choices at ${place}, where there are none`,
    "recoded-no-option": ({ place, from, to }) =>
      `\`recoded\` makes ${from} at ${place} ${to}, which is none of its options`,

    "unseen-character": ({ text, pointer, code }) =>
      `the text “${text}” at ${pointer} holds the character ${code}, which nobody sees: take it out`,
    "name-of-objects": ({ name, pointer }) =>
      `the name “${name}” at ${pointer} is one that programs use themselves: take another`,
    "text-formula": ({ text, pointer }) =>
      `the text “${text}” at ${pointer} begins as a formula does: put another character first`,
    "text-too-long": ({ text, pointer, most }) => `the text “${text}” at ${pointer} has over ${most} characters`,
    "tab-name": ({ name, most }) =>
      `the sheet name “${name}” is none that Excel takes: at most ${most} characters, none of [ ] : * ? / \\, no ' at either end, not History`,

    "sheet-key-twice": ({ key }) => `two sheets have the key ${key}`,
    "sheet-name-twice": ({ name }) => `two sheets have the name ${name}`,
    "sheet-too-large": ({ rows, columns, most }) =>
      `${rows} rows of ${columns} columns are more than the ${most} cells that a printed sheet may have`,
    "label-twice": ({ id }) => `two labels have the id ${id}`,
    "label-no-words": ({ id }) =>
      `the label ${id} has a wording without words, by which nothing can be told: write some, or take it out`,
    "label-behind-field": ({ path, id }) =>
      `the label ${id} of the field ${path} stands to the right of it or below: put it to the left or above`,
    "label-too-long": ({ id, most }) => `the label ${id} is over ${most} characters: no validation formula can hold it`,
    "field-without-label": ({ path }) => `the field ${path} has no label to its left`,
    "field-names-label": ({ path, id }) => `the field ${path} names the label ${id}, which this sheet does not have`,
    overlap: ({ area, other, at }) => `${area} and ${other} overlap at ${at}`,
    "past-last-column": ({ area }) => `${area} reaches past the last column`,
    "past-last-row": ({ column, row, rows }) =>
      `a cell (row ${row}, column ${column}) reaches down over ${rows} rows, past the last of its block; change rows`,
    "nothing-at": ({ at }) => `nothing stands at ${at}; put a filler there`,
    "no-title": () => "it has no title, by which it is told from other sheets",
    "no-year": () => "neither a year line nor the title prints the fiscal year: {year}",
    "derived-no-label": ({ path, id }) =>
      `${path} follows from its parts and names the label ${id}, which no sheet has`,
    "derived-no-amount": ({ path, part }) => `${path} adds up ${part}, which is no amount in a cell`,
    "group-no-columns": ({ id }) =>
      `the heading ${id} stands over columns that are not beside each other, or do not exist`,
    "signature-required": ({ path }) => `${path} is a signature, which nobody can be made to put there`,
    "note-no-amount": ({ path, type }) => `${path} is of the type ${type}; only money has a \`note\``,
    "printed-no-text": ({ path, type }) => `${path} is of the type ${type}; only a text can be printed`,
    "no-unit": ({ path }) =>
      `there are amounts (${path}) and no label prints their unit: put {unit} into one, as in 项目资金（{unit}）`,

    "option-twice": ({ path, code }) => `${path} has two options ${code}`,
    "option-with-comma": ({ path, label }) => `an option of ${path} holds a comma: ${label}`,
    "options-too-long": ({ path, most }) => `the options of ${path} do not fit in a list of ${most} characters`,

    "rows-per-entry": ({ path }) => `the table ${path} must say how many rows each level or kind gets`,
    "rows-unknown": ({ path, code }) => `the table ${path} prints rows for ${code}, which is unknown`,
    "boxes-in-table": ({ path, key }) =>
      `the column ${key} of ${path} prints boxes, which would fill every row: make it a choice`,
    "ticks-without-cells": ({ path, key }) => `the column ${key} of ${path} needs one cell per option`,
    "parts-of-target": ({ key }) =>
      `the parts of column ${key} must fill it from left to right, one of each and a value among them, be a target, and have no heading besides`,
    "printed-no-column": ({ key }) =>
      `names in \`printedRows\` the column ${key}, which does not exist or is neither text nor target`,
    "printed-no-rows": ({ under, count, rows }) =>
      `has in \`printedRows\` ${count} rows under "${under}" where \`blankRows\` prints ${rows}`,
    "two-columns": ({ key }) => `has two columns ${key}`,
    "two-of-type": ({ type }) => `has two columns of the type ${type}`,
    "needs-column": ({ key, type }) => `needs a column with the key ${key}, of the type ${type}`,
    "total-no-label": ({ path }) => `has a total ${path} without a label; only one at the top goes without`,
    "total-no-column": ({ column }) => `has a total of the column ${column}, which does not exist`,
    "total-no-number": ({ column, type }) =>
      `has a total of the column ${column}, which is of the type ${type}; it must be a number`,

    "level-twice": ({ code }) => `the level ${code} is listed twice`,
    "level-elsewhere": ({ code, parent }) => `the level ${code} stands under ${parent}`,
    "level-words": ({ under, one, other, word }) =>
      `${under === null ? "the first levels" : `under ${under},`} ${one} and ${other} are both called ${word}`,
    "level-implied": ({ code, labels }) => `${code} is implied, but ${labels} stands under another level too`,
    "level-without-row": ({ code }) => `the level ${code} is required and \`blankRows\` prints no row for it`,
    "no-indicators": () => "no table prints the levels of indicators",
    "no-levels": ({ path }) => `the table ${path} lists indicators, and \`levels\` is empty`,
    "no-rows": ({ path }) => `the table ${path} prints no rows: \`blankRows\` is empty`,
    "rows-of-first-level": ({ path, code, below }) =>
      `the table ${path} prints rows for the first level ${code}; name its second levels (${below})`,
    "rows-of-second-level": ({ path, code }) =>
      `the table ${path} prints rows for the second level ${code} and has no column for it`,
    "level-without-below": ({ path, code }) => `the table ${path} prints second levels and the level ${code} has none`,

    "path-twice": ({ path }) => `two cells hold ${path}; a repeated value belongs in \`repeats\``,
    "path-below": ({ path, above }) => `${above} holds a value, so that ${path} cannot stand below it`,
    "own-key": ({ path }) => `${path} is a key of its own: give the cell another`,
    "empty-levels-twice": ({ key }) =>
      `two tables of indicators would list their empty levels as ${key}: give one of them another path`,

    "role-no-cell": ({ role, path }) => `the role ${role} names ${path}, which no cell holds`,
    "role-of-type": ({ role, path, type, wanted }) =>
      `the role ${role} names ${path}, which is of the type ${type}; it must be ${wanted.join(" or ")}`,
    "start-without-end": () => "the roles start and end belong together: a project has both days or none",
    "items-no-table": ({ path }) => `the role items names the table ${path}, which does not exist`,
    "span-no-label": ({ id }) => `the role spanLabel names the label ${id}, which does not exist`,
    "span-no-slot": ({ id }) => `the label ${id} has no {from} slot for the goal's span`,
    "span-no-goal": ({ id }) => `the label ${id} prints the years of an overall goal, and there is no role overallGoal`,
    "repeats-no-sheet": ({ sheet }) => `\`repeats\` names the sheet ${sheet}, which does not exist`,
    "repeats-no-label": ({ id, sheet }) => `\`repeats\` names the label ${id}, which sheet ${sheet} does not have`,
    "repeats-no-cell": ({ path }) => `\`repeats\` names ${path}, which no first cell holds`,

    "no-cell": ({ path }) => `names ${path}, which no cell holds`,
    "no-column": ({ path, key }) => `names column ${key} of ${path}, which does not exist`,
    "from-other-row": ({ reference }) =>
      `takes ${reference} from a row that it is not in: add the column up with { sum: "${reference}" }`,
    "adds-one-value": ({ path }) => `adds up ${path}, which is one value: name a column or a list`,
    "no-number": ({ path, type }) => `reckons with ${path}, which is of the type ${type}; it must be a number`,
    "money-against-numbers": () => "holds money against numbers that are none",
    "rounds-money": () =>
      "rounds money as it is printed: an amount is what stands in its cell, not the digits that are displayed of it",
    "single-year-without-days": () => "holds in a single year only, and there are no roles start and end",
    circle: ({ paths }) => `the relations work out ${paths.join(" and ")} in a circle: each needs itself`,
  },
};
