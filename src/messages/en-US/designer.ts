import type { DesignerWords } from "../words/designer";

const values: DesignerWords["values"] = {
  text: "text",
  money: "an amount",
  decimal: "a number",
  percent: "a percentage",
  points: "points",
  date: "a date",
  "partial-date": "a date, not always whole",
  period: "from when to when",
  duration: "how long",
  "code-name": "a code and a name",
  "person-phone": "a person and a telephone number",
  signature: "a signature or a stamp",
  target: "a target",
  choice: "a choice",
  boxes: "boxes to tick",
  level1: "the first level",
  level2: "the second level",
  kind: "a printed kind",
  ticks: "ticks",
};

export const designer: DesignerWords = {
  values,
  why: {
    empty: "The sheet is empty.",
    "no-title": "No title of a performance form was found.",
    "no-head": "No lines to fill in, such as the name of the project, were found.",
    "one-column": "Everything stands in one column. Paste it as a table, one item a cell.",
    "no-indicators": "No table of indicators was found.",
    unsayable: "A form file cannot say yet how this form is laid out.",
  },
  asks: {
    form: (words) => `Several forms stand on the sheet. Is it “${words}”?`,
    meaning: (words) => `What is filled in at “${words}”?`,
    kind: (words) => `How is “${words}” filled in?`,
    half: () => "Two lists of indicators stand side by side. Which is that of the year?",
    level: (words) => `Which level of indicators is “${words}”?`,
    unit: () => "No unit of amounts is printed. In which unit are they filled in?",
    relation: (words) => `Does “${words}” add up as proposed?`,
    "left-over": (words) => `“${words}” belongs to nothing. What is it?`,
  },
  answer: (answer) => {
    switch (answer.is) {
      case "half":
        return answer.path === "indicators" ? "as it is now" : "the other way round";
      case "unit":
        return answer.printed === "values" ? `the unit behind each amount, mostly ${answer.unit}` : answer.unit;
      case "relation":
        return answer.holds ? "they must agree, and were filled in wrongly" : "the form has no such relation";
      case "form":
        return `“${answer.title}”`;
    }
  },
  own: "An item of this form's own",
  isWords: "Only printed words, nothing to fill in",
  line: "A line of text",
  lines: "A text of several lines",
  reason: (reason) => {
    switch (reason.reason) {
      case "known-words":
        return `other forms print “${reason.words}”`;
      case "like-words":
        return `like “${reason.words}” in other forms`;
      case "ending":
        return `the words say “${reason.words}”`;
      case "stands-with":
        return reason.words === "" ? "it stands among others of its kind" : `it stands with “${reason.words}”`;
      case "fails":
        return `filled in is ${reason.left}, it comes to ${reason.right}`;
      case "written":
        return `“${reason.words}” is printed`;
      case "otherwise":
        return "nothing else speaks for it";
    }
  },
};
