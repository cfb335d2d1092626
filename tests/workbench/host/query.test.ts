import { instance, NULL_OBJECT, type ClassDefinition } from "../../../src/workbench/host/object";
import { query } from "../../../src/workbench/host/query";
import { HostError } from "../../../src/workbench/protocol/errors";

interface Person {
  name: string;
  readonly friends: readonly Person[];
}

const PERSON: ClassDefinition<Person> = {
  name: "Person",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name, set: (self, value) => void (self.name = String(value)) },
    Secret: { get: () => "hidden", onDemand: true },
    Fixed: { get: () => 1 },
  },
  navigations: { Friends: (self) => instance(FRIENDS, self) },
  methods: {
    Fail: () => {
      throw new HostError("InvalidArgument");
    },
  },
};
const FRIENDS: ClassDefinition<Person> = {
  name: "FriendCollection",
  properties: { Count: { get: ({ friends }) => friends.length } },
  items: ({ friends }) => friends.map((friend) => instance(PERSON, friend)),
};
const ann = {
  name: "Ann",
  friends: [
    { name: "Bo", friends: [] },
    { name: "Cy", friends: [] },
  ],
};

describe("a load", () => {
  it("without names brings every plain property", () => {
    expect(query(instance(PERSON, ann), undefined)).toEqual({ _Id: "Ann", Name: "Ann", Fixed: 1 });
  });

  it("brings what is asked for, in the wire's spelling", () => {
    expect(query(instance(PERSON, ann), { Select: ["name", "secret"] })).toEqual({
      _Id: "Ann",
      Name: "Ann",
      Secret: "hidden",
    });
  });

  it.each([["items/name"], ["name"]])("of a collection's items may be written %s", (select) => {
    expect(query(instance(FRIENDS, ann), { Select: [select] })).toEqual({
      _Items: [
        { _Id: "Bo", Name: "Bo" },
        { _Id: "Cy", Name: "Cy" },
      ],
    });
  });

  it("reaches through navigations", () => {
    expect(query(instance(PERSON, ann), { Select: ["friends/count", "friends/items/name"], Top: 5 })).toMatchObject({
      Friends: { Count: 2, _Items: [{ Name: "Bo" }, { Name: "Cy" }] },
    });
  });

  it("takes only so many", () => {
    expect(query(instance(FRIENDS, ann), { Select: ["name"], Top: 1, Skip: 1 })).toEqual({
      _Items: [{ _Id: "Cy", Name: "Cy" }],
    });
  });

  it("of what the class does not have is ApiNotFound, with the place", () => {
    expect(() => query(instance(PERSON, ann), { Select: ["age"] })).toThrow(
      expect.objectContaining({ code: "ApiNotFound", location: "Person.age" }),
    );
  });
});

describe("an object", () => {
  it("has only the methods of its class", () => {
    expect(() => instance(PERSON, ann).call("Dance", [])).toThrow(
      expect.objectContaining({ code: "ApiNotFound", location: "Person.dance" }),
    );
  });

  it("says where an error happened", () => {
    expect(() => instance(PERSON, ann).call("Fail", [])).toThrow(
      expect.objectContaining({ code: "InvalidArgument", location: "Person.fail" }),
    );
  });

  it("refuses to set what can only be read", () => {
    expect(() => instance(PERSON, ann).set("Fixed", 2)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });

  it("that is not there has nothing in it either", () => {
    expect(NULL_OBJECT.navigate("Anything").call("Whatever", [])).toBe(NULL_OBJECT);
  });
});
