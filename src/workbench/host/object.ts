import { HostError } from "../protocol/errors";

/**
 * An object of the Excel API as the add-in reaches it: properties to load and set, navigations to further objects,
 * methods. Names are those on the wire (`Values`, `GetRange`). What a class does not name, it does not have:
 * asking for it is `ApiNotFound`, as in an Excel that is too old.
 */
export interface HostObject {
  readonly className: string;
  /** The worksheet that it belongs to; null for what belongs to none. */
  readonly sheetId: string | null;
  /** What instantiation answers: `{ _ReferenceId }`, `{ Id, _Id }` or nothing. */
  identity(): Record<string, unknown>;
  /** Properties that a load without names brings. */
  readonly propertyNames: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  hasNavigation(name: string): boolean;
  navigate(name: string): HostObject;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  /** Members of a collection; null for anything else. */
  items(): readonly HostObject[] | null;
}

export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
  /** Left out of a load without names: costly, or another form of the same. */
  readonly onDemand?: boolean;
}

export interface ClassDefinition<T> {
  readonly name: string;
  readonly identity?: (self: T) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (self: T, key: unknown) => HostObject;
  readonly items?: (self: T) => readonly HostObject[];
}

const objects = new WeakSet<object>();

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && objects.has(value);
}

/** Makes an object of a class. */
export function instance<T>(definition: ClassDefinition<T>, self: T): HostObject {
  const where = (member: string): string => `${definition.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  const missing = (member: string): HostError => new HostError("ApiNotFound", where(member));
  const object: HostObject = {
    className: definition.name,
    sheetId: sheetOf(self),
    identity: () => definition.identity?.(self) ?? {},
    propertyNames: Object.entries(definition.properties ?? {}).flatMap(([name, property]) =>
      property.onDemand ? [] : [name],
    ),
    get(name) {
      const property = own(definition.properties, name);
      if (!property) throw missing(name);
      return property.get(self);
    },
    set(name, value) {
      const property = own(definition.properties, name);
      if (!property) throw missing(name);
      if (!property.set) throw new HostError("InvalidOperation", where(name));
      located(where(name), () => property.set?.(self, value));
    },
    hasNavigation: (name) => own(definition.navigations, name) !== undefined,
    navigate(name) {
      const navigation = own(definition.navigations, name);
      if (!navigation) throw missing(name);
      return navigation(self);
    },
    call(name, args) {
      const method = own(definition.methods, name);
      if (!method) throw missing(name);
      return located(where(name), () => method(self, args));
    },
    item(key) {
      if (!definition.item) throw missing("getItem");
      return definition.item(self, key);
    },
    items: () => definition.items?.(self) ?? null,
  };
  objects.add(object);
  return object;
}

function sheetOf(self: unknown): string | null {
  const id = typeof self === "object" && self !== null && "sheetId" in self ? self.sheetId : null;
  return typeof id === "string" ? id : null;
}

/** Stands for what is not there: every member of it is nothing too, and `isNullObject` is true. */
export const NULL_OBJECT: HostObject = (() => {
  const object: HostObject = {
    className: "",
    sheetId: null,
    identity: () => ({}),
    propertyNames: [],
    get: () => null,
    set: () => undefined,
    hasNavigation: () => true,
    navigate: () => NULL_OBJECT,
    call: () => NULL_OBJECT,
    item: () => NULL_OBJECT,
    items: () => null,
  };
  objects.add(object);
  return object;
})();

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** An error of a member that does not say where it happened, happened in that member. */
function located<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.location === null)
      throw new HostError(error.code, location, error.message, { cause: error });
    throw error;
  }
}
