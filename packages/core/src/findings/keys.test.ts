import { hash } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { type FindingInput, createFinding } from "./create-finding.js";
import { type KeyedFinding, canonicalText, contentKeyOf, fingerprintOf, trackKeyOf } from "./keys.js";

const input: FindingInput = {
  kind: "vulnerability",
  cloud: "tencent",
  image: { key: "sha256:01", id: "sha256:01", name: "shop/cart:1", repository: "shop/cart" },
  id: "CVE-2022-1471",
  package: {
    name: "snakeyaml",
    version: "1.33",
    type: "application",
    path: "/app/cart-1.0.jar/lib/snakeyaml-1.33.jar",
  },
  raw: {},
};
const keys = (change: Partial<FindingInput> = {}) => {
  const finding = createFinding({ ...input, ...change });
  return { contentKey: contentKeyOf(finding), fingerprint: finding.fingerprint, trackKey: trackKeyOf(finding) };
};
const facts = {
  name: "snakeyaml",
  version: "1.33",
  type: "application",
  path: "/app/cart-1.0.jar/lib/snakeyaml-1.33.jar",
} as const;

test("the canonical text is another one for every other list", () => {
  const list = fc.array(fc.option(fc.string({ unit: "binary", maxLength: 4 }), { nil: undefined }), { maxLength: 4 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const isSame = a.length === b.length && a.every((field, index) => field === b[index]);
      // As UTF-8, since that is what is hashed.
      expect(Buffer.from(canonicalText(a)).equals(Buffer.from(canonicalText(b)))).toBe(isSame);
    }),
    {
      examples: [
        [["a", "b"], ["ab"]],
        [["1:a"], ["1", "a"]],
        [[undefined], [""]],
        [["\ud800"], ["\ud801"]],
        [["\ud800"], ["\ufffd"]],
        [["-"], [undefined]],
      ],
    },
  );
});

test("keys are 64 hexadecimal digits, and stay what they are", () => {
  expect(keys()).toEqual(keys());
  for (const key of Object.values(keys())) expect(key).toMatch(/^[0-9a-f]{64}$/);
  // A change of these breaks every history and every exception that people have written.
  expect(keys()).toMatchInlineSnapshot(`
    {
      "contentKey": "d4af0e99ae8a9da94730998bc374fdb25a5ba0e0a65b63d01ca07563bf10df61",
      "fingerprint": "3782311c46309eecb1e199e2307075d89144d3f1ba24c1c85192a7401fb25c47",
      "trackKey": "7fc3545b5c88c44eab008a8d8de59b4344d694b35cd6d29ce1642f555496ae83",
    }
  `);
});

test("the order of members makes no difference", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(input), { minLength: Object.keys(input).length }), (names) => {
      const shuffled = Object.fromEntries(
        names.map((name) => [name, input[name as keyof FindingInput]]),
      ) as unknown as FindingInput; // the same members
      expect(createFinding(shuffled).fingerprint).toBe(keys().fingerprint);
    }),
  );
});

test.each<{ name: string; change: Partial<FindingInput>; content: boolean; fingerprint: boolean; track: boolean }>([
  {
    name: "another image ID",
    change: { image: { ...input.image, key: "sha256:02", id: "sha256:02" } },
    content: false,
    fingerprint: true,
    track: false,
  },
  {
    name: "another repository",
    change: { image: { ...input.image, repository: "shop/pay" } },
    content: false,
    fingerprint: false,
    track: true,
  },
  {
    name: "another tag",
    change: { image: { ...input.image, name: "shop/cart:2" } },
    content: false,
    fingerprint: false,
    track: false,
  },
  {
    name: "another version",
    change: { package: { ...facts, version: "1.32" } },
    content: true,
    fingerprint: true,
    track: false,
  },
  {
    name: "another version in the path",
    change: { package: { ...facts, path: "app/cart-2.0.jar/lib/snakeyaml-1.34.jar" } },
    content: true,
    fingerprint: true,
    track: false,
  },
  {
    name: "another place",
    change: { package: { ...facts, path: "opt/snakeyaml.jar" } },
    content: true,
    fingerprint: true,
    track: true,
  },
  { name: "another ID", change: { id: "CVE-2022-1472" }, content: true, fingerprint: true, track: true },
  { name: "another kind", change: { kind: "malware" }, content: true, fingerprint: true, track: true },
  {
    name: "another type of package",
    change: { package: { ...facts, type: "os" } },
    content: true,
    fingerprint: true,
    track: false,
  },
  {
    name: "a path without its leading slash",
    change: { package: { ...facts, path: facts.path.slice(1) } },
    content: false,
    fingerprint: false,
    track: false,
  },
  {
    name: "another time, severity and record",
    change: { severity: "low", lastSeenAt: "2026-01-01T00:00:00Z", raw: { a: 1 } },
    content: false,
    fingerprint: false,
    track: false,
  },
  { name: "an equal row before it", change: { occurrence: 1 }, content: true, fingerprint: true, track: false },
])("$name changes the keys that it should", ({ change, content, fingerprint, track }) => {
  const [before, after] = [keys(), keys(change)];
  expect({
    content: before.contentKey !== after.contentKey,
    fingerprint: before.fingerprint !== after.fingerprint,
    track: before.trackKey !== after.trackKey,
  }).toEqual({ content, fingerprint, track });
});

test("files of one kind in one image are told apart by path, then by hash; rules by their item", () => {
  const of = (change: Partial<FindingInput>) =>
    contentKeyOf(createFinding({ ...input, package: undefined, ...change }));
  const distinct = new Set([
    of({ path: "/a" }),
    of({ path: "/b" }),
    of({ md5: "0".repeat(32) }),
    of({ md5: "1".repeat(32) }),
    of({ rule: { item: "1" } }),
    of({ rule: { item: "2" } }),
    of({}),
  ]);
  expect(distinct.size).toBe(7);
});

test("the same image in another repository has a track key of its own, and images of unknown repositories share no key", () => {
  const finding = createFinding(input);
  expect(trackKeyOf(finding)).toBe(keys().trackKey);
  expect(trackKeyOf(finding, "shop/pay")).toBe(keys({ image: { ...input.image, repository: "shop/pay" } }).trackKey);
  expect(keys({ image: { key: "a" } }).trackKey).not.toBe(keys({ image: { key: "b" } }).trackKey);
});

test("names of packages of an operating system are the same in either case, those of applications are not", () => {
  const of = (name: string, type: "application" | "os") => keys({ package: { name, type } }).contentKey;
  expect(of("OpenSSL", "os")).toBe(of("openssl ", "os"));
  expect(of("OpenSSL", "application")).not.toBe(of("openssl", "application"));
  expect(of("snakeyaml (org.yaml)", "application")).toBe(of("snakeyaml(org.yaml)", "application"));
});

test("a fingerprint is the hash of the canonical text of the image and the content, whatever members there are", () => {
  const text = fc.string({ unit: "binary", maxLength: 5 });
  const maybe = fc.option(text, { nil: undefined });
  const members = fc.record({
    ids: fc.tuple(text, maybe, text),
    found: fc.option(fc.record({ name: text, version: maybe, path: maybe, isOs: fc.boolean() }), { nil: undefined }),
    places: fc.tuple(maybe, maybe, maybe),
    evidence: fc.option(fc.record({ excerpt: text, sha256: maybe }), { nil: undefined }),
    occurrence: fc.nat(2),
  });
  fc.assert(
    fc.property(members, ({ ids: [id, imageId, key], found, places: [path, md5, item], evidence, occurrence }) => {
      const type = found === undefined ? undefined : found.isOs ? "os" : "application";
      const place = [found?.path, path, md5, item].find((text) => text !== undefined);
      const finding = {
        kind: "vulnerability",
        id,
        image: { key, id: imageId },
        package: found === undefined ? undefined : { ...found, type },
        path,
        fileHash: md5 === undefined ? undefined : { md5 },
        rule: { item },
        evidence,
        occurrence,
      } as unknown as KeyedFinding; // members that are undefined count as absent
      const name = found?.name.trim();
      const fields = [
        imageId,
        imageId === undefined ? key : undefined,
        "vulnerability",
        id,
        type,
        type === "os" ? name?.toLowerCase() : name,
        found?.version,
        place,
        evidence?.excerpt,
        evidence?.sha256,
        occurrence === 0 ? undefined : `${occurrence}`,
      ];
      expect(fingerprintOf(finding)).toBe(hash("sha256", `fingerprint/1${canonicalText(fields)}`));
    }),
  );
});
