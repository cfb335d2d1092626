import { utf8 } from "../../../core/platform";
import type { Part } from "../unpack";
import { DECLARATION, element } from "./elements";
import { CONTENT_TYPES, PACKAGE_RELATIONS, TYPE } from "./namespaces";

/** Collects the parts of a file, what each refers to and what each is, and lists all of that as a package does. */
export class PackageWriter {
  private readonly parts: { readonly path: string; readonly type: string; readonly content: Uint8Array }[] = [];
  private readonly relationships = new Map<string, Relationship[]>();

  /** Adds a part. @throws {Error} if there is one of its name: of two, every program reads another one */
  add(path: string, type: string, content: string | Uint8Array): void {
    const key = path.toLowerCase();
    if (this.parts.some((part) => part.path.toLowerCase() === key)) throw new Error(`two parts are called ${path}`);
    this.parts.push({ path, type, content: typeof content === "string" ? utf8(content) : content });
  }

  /** Has a part (`""` for the package) refer to another, and says by which id. */
  relate(owner: string, type: string, target: string, id?: string): string {
    return this.relation(owner, { type, target: fromFolderOf(owner, target), outside: false }, id);
  }

  /** Has a part refer to an address outside of the file. */
  relateOutside(owner: string, type: string, address: string): string {
    return this.relation(owner, { type, target: address, outside: true });
  }

  private relation(owner: string, relationship: Omit<Relationship, "id">, wanted?: string): string {
    const list = this.relationships.get(owner) ?? [];
    this.relationships.set(owner, list);
    const id = wanted ?? `rId${list.length + 1}`;
    list.push({ ...relationship, id });
    return id;
  }

  /** All parts, the list of their kinds first, as a package begins. */
  whole(): readonly Part[] {
    return [
      { name: "[Content_Types].xml", content: utf8(this.contentTypes()) },
      ...[...this.relationships].map(([owner, list]) => ({
        name: relationshipsPath(owner),
        content: utf8(relationshipsXml(list)),
      })),
      ...this.parts.map(({ path, content }) => ({ name: path, content })),
    ];
  }

  private contentTypes(): string {
    return (
      DECLARATION +
      element(
        "Types",
        { xmlns: CONTENT_TYPES },
        element("Default", { Extension: "rels", ContentType: TYPE.relationships }),
        element("Default", { Extension: "xml", ContentType: TYPE.xml }),
        ...this.parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type })),
      )
    );
  }
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A part's address seen from another: old programs know no other. */
function fromFolderOf(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function relationshipsXml(list: readonly Relationship[]): string {
  return (
    DECLARATION +
    element(
      "Relationships",
      { xmlns: PACKAGE_RELATIONS },
      ...list.map(({ id, type, target, outside }) =>
        element("Relationship", {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: outside ? "External" : undefined,
        }),
      ),
    )
  );
}
