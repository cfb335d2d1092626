/** What a key says of the unit of a form's amounts, wherever it stands: 金额单位：万元, 单位（元）. Its group is the unit. */
export const UNIT_WORDS = String.raw`\(?(?:金额|资金|计量)?单位:?\(?(?:人民币)?(万元|元)\){0,2}`;
