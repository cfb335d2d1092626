import path from "node:path";
import ts from "typescript";

/**
 * Which members of Office.js the add-in's sources use, found by the TypeScript compiler: accesses, destructuring, the
 * names in `load(…)`, and the properties of objects that are handed over. The workbench is held to this list, and the
 * documentation shows it.
 */

export type MemberUse = "read" | "write" | "call" | "event";

export interface OfficeMember {
  /** `Excel`, `Office` or `OfficeExtension`. */
  readonly space: string;
  /** Class or interface, and the member as the sources write it: `Worksheet`, `getRange`. */
  readonly owner: string;
  readonly member: string;
  /** Whether the owner is a class of the host's object model; else it is data: an event's arguments, a rule. */
  readonly isClass: boolean;
  /** The requirement set as `@types/office-js` documents it (`ExcelApi 1.13`); null where it names none. */
  readonly set: string | null;
  readonly uses: readonly MemberUse[];
}

export interface OfficeUsage {
  readonly members: readonly OfficeMember[];
  /** What functions (`boot.bootOffice`) and methods (`ExcelWorkbook.watch`) use, and everything that they call in turn. */
  readonly reachableFrom: (functions: readonly string[]) => readonly OfficeMember[];
  /** Names of the port's members (`listSheets`) that a file of `src/` calls. */
  readonly portMembersOf: (file: string) => readonly string[];
  /** The requirement set of any member of a class of Excel, used or not, as the types document it. */
  readonly setOf: (owner: string, member: string) => string | null;
}

const ROOT = path.resolve(__dirname, "../..");
const TYPES = "@types/office-js/index.d.ts";
const PORT = "src/workbook/workbook.ts";
/** The adapter, which is the only folder that knows Office.js, and who calls it. */
const FOLDERS = ["src/workbook/excel", "src/commands"];
const CALLERS = ["src/live/session.ts", "src/live/commands.ts"];

/** Compiles the adapter; takes a few seconds. */
export function officeUsage(): OfficeUsage {
  const files = ts.sys
    .readDirectory(
      ROOT,
      [".ts", ".tsx"],
      undefined,
      FOLDERS.map((folder) => `${folder}/**/*`),
    )
    .concat(CALLERS.map((file) => path.join(ROOT, file)));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["office-js"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const usage = new Usage(program.getTypeChecker());
  for (const file of program.getSourceFiles()) if (inFolders(file)) usage.visit(file, fileOwner(file));
  return {
    members: usage.members(),
    reachableFrom: (functions) => usage.members(usage.closure(functions)),
    portMembersOf: (file) => portMembers(program, path.join(ROOT, file)),
    setOf: declaredSets(program),
  };
}

function inFolders({ fileName }: ts.SourceFile): boolean {
  return FOLDERS.some((folder) => fileName.includes(`/${folder}/`));
}

/** Code outside every function belongs to its file. */
function fileOwner({ fileName }: ts.SourceFile): string {
  return path.basename(fileName, path.extname(fileName));
}

interface Found extends Omit<OfficeMember, "uses"> {
  readonly usesByFunction: Map<string, Set<MemberUse>>;
}

class Usage {
  private readonly found = new Map<string, Found>();
  private readonly calls = new Map<string, Set<string>>();

  constructor(private readonly checker: ts.TypeChecker) {}

  members(within: ReadonlySet<string> | null = null): readonly OfficeMember[] {
    return [...this.found.values()]
      .flatMap(({ usesByFunction, ...member }) => {
        const uses = [...usesByFunction].flatMap(([name, each]) =>
          within === null || within.has(name) ? [...each] : [],
        );
        return uses.length > 0 ? [{ ...member, uses: [...new Set(uses)].sort() }] : [];
      })
      .sort((left, right) => compare(keyOf(left), keyOf(right)));
  }

  closure(functions: readonly string[]): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [...functions];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      open.push(...(this.calls.get(name) ?? []));
    }
    return reached;
  }

  visit(node: ts.Node, within: string): void {
    const inside = functionName(node) ?? within;
    if (ts.isIdentifier(node)) this.reference(node, inside);
    if (ts.isPropertyAccessExpression(node))
      this.noteSymbol(this.checker.getSymbolAtLocation(node.name), useOf(node), inside);
    if (ts.isObjectBindingPattern(node)) this.destructured(node, inside);
    if (ts.isObjectLiteralExpression(node)) this.handedOver(node, inside);
    if (ts.isCallExpression(node)) this.loaded(node, inside);
    ts.forEachChild(node, (child) => this.visit(child, inside));
  }

  /** A function of ours that is called, or handed on to be called. */
  private reference(node: ts.Identifier, inside: string): void {
    const symbol = this.checker.getSymbolAtLocation(node);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target?.declarations ?? []) {
      if (!inFolders(declaration.getSourceFile())) continue;
      const name =
        functionName(declaration) ??
        (ts.isClassDeclaration(declaration) ? `${declaration.name?.text ?? ""}.constructor` : null);
      if (name !== null && name !== inside) this.calls.set(inside, (this.calls.get(inside) ?? new Set()).add(name));
    }
  }

  private destructured(pattern: ts.ObjectBindingPattern, inside: string): void {
    const type = this.checker.getTypeAtLocation(pattern);
    for (const element of pattern.elements) {
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name)) this.noteSymbol(this.checker.getPropertyOfType(type, name.text), "read", inside);
    }
  }

  private handedOver(literal: ts.ObjectLiteralExpression, inside: string): void {
    const type = this.checker.getContextualType(literal);
    if (!type) return;
    for (const property of literal.properties) {
      if (property.name && ts.isIdentifier(property.name))
        this.noteSymbol(this.checker.getPropertyOfType(type, property.name.text), "write", inside);
    }
  }

  /** `load("items/id,items/name")` and `load(["values"])` read members that no access names. */
  private loaded(call: ts.CallExpression, inside: string): void {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return;
    const type = this.checker.getTypeAtLocation(call.expression.expression);
    for (const text of stringsOf(call.arguments[0])) {
      for (const names of text.split(",")) {
        let current: ts.Type | undefined = type;
        for (const name of names.trim().split("/")) {
          const symbol: ts.Symbol | undefined = current && this.checker.getPropertyOfType(current, name);
          this.noteSymbol(symbol, "read", inside);
          const next: ts.Type | undefined = symbol && this.checker.getTypeOfSymbol(symbol);
          current = next && (this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next);
        }
      }
    }
  }

  private noteSymbol(symbol: ts.Symbol | undefined, use: MemberUse, inside: string): void {
    for (const declaration of symbol?.declarations ?? []) {
      const { parent } = declaration;
      if (!declaration.getSourceFile().fileName.endsWith(TYPES)) continue;
      if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) continue;
      const space = spaceOf(parent);
      const owner = parent.name?.text ?? "";
      const member = symbol?.name ?? "";
      const known = this.found.get(`${space}.${owner}.${member}`);
      const found = known ?? {
        space,
        owner,
        member,
        isClass: ts.isClassDeclaration(parent),
        set: apiSet(declaration) ?? apiSet(parent),
        usesByFunction: new Map<string, Set<MemberUse>>(),
      };
      const uses = found.usesByFunction.get(inside) ?? new Set<MemberUse>();
      found.usesByFunction.set(inside, uses.add(isEvent(declaration) ? "event" : use));
      this.found.set(`${space}.${owner}.${member}`, found);
    }
  }
}

function keyOf({ space, owner, member }: Pick<OfficeMember, "space" | "owner" | "member">): string {
  return `${space}.${owner}.${member}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The name under which code is counted: functions, methods and initialisers at the top of a file or a class. */
function functionName(node: ts.Node): string | null {
  const file = fileOwner(node.getSourceFile());
  if (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent)) return `${file}.${node.name?.text ?? ""}`;
  if (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent) && ts.isIdentifier(node.name))
    return `${file}.${node.name.text}`;
  if (!ts.isClassElement(node) || !ts.isClassDeclaration(node.parent)) return null;
  const owner = node.parent.name?.text ?? "";
  // Initialisers run with the constructor.
  if (ts.isMethodDeclaration(node) && ts.isIdentifier(node.name)) return `${owner}.${node.name.text}`;
  return `${owner}.constructor`;
}

function useOf(node: ts.PropertyAccessExpression): MemberUse {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return "call";
  const assigned =
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return assigned ? "write" : "read";
}

function isEvent(declaration: ts.Declaration): boolean {
  return ts.isPropertyDeclaration(declaration) && /EventHandlers</.test(declaration.type?.getText() ?? "");
}

function spaceOf(node: ts.Node): string {
  const names: string[] = [];
  for (let each: ts.Node = node; !ts.isSourceFile(each); each = each.parent) {
    if (ts.isModuleDeclaration(each)) names.unshift(each.name.text);
  }
  return names.join(".");
}

function declaredSets(program: ts.Program): OfficeUsage["setOf"] {
  const classes = new Map<string, ts.ClassDeclaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name && spaceOf(node) === "Excel") classes.set(node.name.text, node);
    else ts.forEachChild(node, visit);
  };
  const types = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(TYPES));
  if (types) visit(types);
  return (owner, member) => {
    const declared = classes.get(owner);
    const found = declared?.members.find(
      (each) => each.name && ts.isIdentifier(each.name) && each.name.text === member,
    );
    return found && declared ? (apiSet(found) ?? apiSet(declared)) : null;
  };
}

/** `[Api set: ExcelApi 1.13]` in the comment of a declaration. */
function apiSet(declaration: ts.Node): string | null {
  const text = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
  return /\[Api set: (\w+ [\d.]+)/.exec(text)?.[1] ?? null;
}

function stringsOf(node: ts.Expression | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(stringsOf) : [];
}

function portMembers(program: ts.Program, file: string): readonly string[] {
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const [declaration] = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      const port =
        declaration && ts.isInterfaceDeclaration(declaration.parent) && declaration.parent.name.text === "Workbook";
      if (port && declaration.getSourceFile().fileName.endsWith(PORT)) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not part of the program`);
  visit(source);
  return [...names].sort();
}
