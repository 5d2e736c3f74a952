import fc from "fast-check";
import { expect, test } from "vitest";

import { ImageGroups } from "./image-groups.js";
import { type Image, SOURCES } from "./image.js";

/** A place with these fields; the others say nothing. */
function place(fields: Partial<Image>): Image {
  return {
    cloud: "tencent",
    source: "tencent-host",
    id: "",
    key: "k",
    name: "n",
    repository: "n",
    scanErrors: {},
    findings: {},
    ...fields,
  } as Image; // what groups look at
}

function groupsOf(places: readonly Image[]): ReturnType<ImageGroups["groups"]> {
  const groups = new ImageGroups();
  for (const image of places) groups.add(image);
  return groups.groups();
}

test("an image with one ID in several places is one image that says what any of them says", () => {
  const host = place({
    id: "a",
    hosts: 3,
    licensed: false,
    scanStatus: "failed",
    scanErrors: { agent: "timeout" },
    findings: { vulnerabilities: 3, critical: 1 },
  });
  const registry = place({
    source: "tencent-registry",
    id: "a",
    name: "r/n:1",
    digest: "d",
    licensed: true,
    scanStatus: "done",
    scannedAt: "2026-01-02T00:00:00.000Z",
    findings: { vulnerabilities: 2, critical: 2, buildRisks: 5 },
  });
  const other = place({
    cloud: "alibaba",
    source: "alibaba-registry",
    id: "a",
    running: true,
    findings: { alerts: 4 },
  });
  expect([...groupsOf([other, registry, host])]).toEqual([
    {
      id: "a",
      name: "n",
      repository: "n",
      digest: "d",
      clouds: ["tencent", "alibaba"],
      sources: ["tencent-host", "tencent-registry", "alibaba-registry"],
      hosts: 3,
      running: true,
      licensed: true,
      scanStatus: "done",
      scannedAt: "2026-01-02T00:00:00.000Z",
      scanErrors: { agent: "timeout" },
      findings: { vulnerabilities: 3, critical: 2, buildRisks: 5, alerts: 4 },
      places: [host, registry, other],
    },
  ]);
});

test("an image without an ID joins the one image that has its digest", () => {
  const known = place({ id: "a", digest: "d" });
  const nameless = place({ source: "alibaba-host", digest: "d" });
  expect([...groupsOf([nameless, known])].map(({ places }) => places.length)).toEqual([2]);
});

test("a digest of several images, an index of platforms, joins nothing to any of them", () => {
  const places = [place({ id: "a", digest: "d" }), place({ id: "b", digest: "d" }), place({ digest: "d" })];
  expect([...groupsOf(places)].map(({ id }) => id)).toEqual(["a", "b", ""]);
});

test("images without an ID and a digest are apart where their place is", () => {
  expect([...groupsOf([place({ key: "1" }), place({ key: "2" }), place({ key: "1" })])]).toHaveLength(2);
});

test("no place is lost or doubled, one ID is in one group, and the order of arrival makes no difference", () => {
  const places = fc.array(
    fc.record({
      source: fc.constantFrom(...SOURCES),
      id: fc.constantFrom("", "a", "b", "c"),
      digest: fc.constantFrom(undefined, "d", "e"),
      key: fc.constantFrom("1", "2", "3"),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(places, (fields) => {
      const images = fields.map(({ digest, ...rest }) => place(digest === undefined ? rest : { ...rest, digest }));
      const groups = [...groupsOf(images)];
      const inGroups = groups.flatMap((group) => group.places);
      expect(inGroups).toHaveLength(images.length);
      expect(new Set(inGroups)).toEqual(new Set(images));
      const ids = groups.map(({ id }) => id).filter((id) => id !== "");
      expect(new Set(ids).size).toBe(ids.length);
      const keys = (all: Iterable<{ readonly id: string; readonly places: readonly Image[] }>): unknown =>
        [...all].map(({ id, places: { length } }) => `${id} ${length}`).sort();
      expect(keys(groupsOf(images.toReversed()))).toEqual(keys(groups));
    }),
  );
});

test("places of several accounts have the order of their names, whichever account answered first", () => {
  const b = place({ id: "x", account: "b", name: "of-b" });
  const a = place({ id: "x", account: "a", name: "of-a" });
  for (const places of [
    [a, b],
    [b, a],
  ]) {
    const [group] = groupsOf(places);
    expect(group).toMatchObject({ name: "of-a", accounts: ["a", "b"], places: [a, b] });
  }
});

test("without an ID and a digest, an image of one account is not that of another", () => {
  const groups = [...groupsOf([place({ account: "a" }), place({ account: "b" }), place({ account: "a" })])];
  expect(groups.map(({ accounts, places }) => [accounts, places.length])).toEqual([
    [["a"], 2],
    [["b"], 1],
  ]);
});
