/** One call that office.js would send as an action. */
export interface Recorded {
  /** Path of the object it is sent to: `getRange(A1:B2).format.fill`. */
  readonly on: string;
  readonly kind: "object" | "set" | "call";
  readonly name: string;
  readonly value: unknown;
}

/** Methods that return nothing: one action, no object. */
const PLAIN_METHODS = new Set([
  "merge",
  "setPrintArea",
  "setPrintTitleRows",
  "setPrintMargins",
  "freezeRows",
  "activate",
  "select",
  "delete",
  "load",
  "suspendScreenUpdatingUntilNextSync",
  "suspendApiCalculationUntilNextSync",
]);

/**
 * Stands in for an object of Office.js and records what is done to it, object by object the way office.js queues
 * actions: a property object once for its parent, a method's object each time.
 */
export function recorder<Target extends object>(log: Recorded[], path = ""): Target {
  const children = new Map<string, unknown>();
  const target = (): void => undefined;
  return new Proxy(target, {
    get(_target, name) {
      if (typeof name === "symbol") return undefined;
      const known = children.get(name);
      if (known !== undefined) return known;
      const child = isMethod(name) ? method(log, path, name) : objectOf(log, path, name);
      children.set(name, child);
      return child;
    },
    set(_target, name, value) {
      log.push({ on: path, kind: "set", name: String(name), value });
      return true;
    },
  }) as unknown as Target;
}

function isMethod(name: string): boolean {
  return PLAIN_METHODS.has(name) || /^(get|add)/.test(name);
}

function method(log: Recorded[], path: string, name: string) {
  return (...args: unknown[]): unknown => {
    const call = `${name}(${args.map(String).join(",")})`;
    if (PLAIN_METHODS.has(name)) {
      log.push({ on: path, kind: "call", name, value: args });
      return undefined;
    }
    return objectOf(log, path, call);
  };
}

function objectOf(log: Recorded[], path: string, name: string): unknown {
  const on = path === "" ? name : `${path}.${name}`;
  log.push({ on, kind: "object", name, value: undefined });
  return recorder(log, on);
}
