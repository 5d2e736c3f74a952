import fc from "fast-check";
import { expect, test } from "vitest";

import { digestOf, judged, placeIn, ruleResult } from "../../test/admission.js";
import type { EvaluatedImage, Verdict } from "../policy/evaluation.js";
import { VerdictBook } from "./verdict-book.js";

function bookOf(images: readonly EvaluatedImage[], textOf: (text: string) => string = (text) => text): VerdictBook {
  const book = new VerdictBook(textOf);
  for (const image of images) book.add(image);
  return book;
}

const [one, two, id] = [digestOf(1), digestOf(2), digestOf(3)];
const cart = "registry.test/shop/cart:1.4";

test("an image is found by its manifest digest, whatever its name, by its ID, and by its tag", () => {
  const book = bookOf([judged("fail", [placeIn(cart, { digest: one })], { id })]);
  const want = { verdict: "fail", reasons: ["no-critical: denied: CVE-2024-0001"] };
  expect(book.find(`elsewhere.test/copy@${one}`)).toEqual({ ...want, by: "digest" });
  expect(book.find(id)).toEqual({ ...want, by: "digest" });
  expect(book.find(cart)).toEqual({ ...want, by: "tag" });
  expect(book.images).toBe(1);
});

test("a tag beside a digest does not count: another digest is another image", () => {
  const book = bookOf([judged("pass", [placeIn(cart, { digest: one })])]);
  expect(book.find(`${cart}@${two}`)).toMatchObject({ verdict: "unknown", code: "not-found" });
});

test("a tag that names several images is unknown, unless all of them fail", () => {
  const images = (verdicts: readonly Verdict[]): readonly EvaluatedImage[] =>
    verdicts.map((verdict, index) => judged(verdict, [placeIn(cart, { digest: digestOf(index + 1) })]));
  expect(bookOf(images(["pass", "pass"])).find(cart)).toMatchObject({ verdict: "unknown", code: "ambiguous" });
  expect(bookOf(images(["pass", "fail"])).find(cart)).toMatchObject({ verdict: "unknown", code: "ambiguous" });
  expect(bookOf(images(["fail", "fail"])).find(cart)).toMatchObject({ verdict: "fail" });
});

test("of one image in two accounts the worse verdict counts", () => {
  const inAccounts = (verdicts: readonly Verdict[]): VerdictBook =>
    bookOf(
      verdicts.map((verdict, index) => judged(verdict, [placeIn(cart, { digest: one })], { account: `a${index}` })),
    );
  expect(inAccounts(["pass", "fail"]).find(cart)).toMatchObject({ verdict: "fail" });
  expect(inAccounts(["unknown", "pass"]).find(cart)).toMatchObject({ verdict: "unknown", code: "undecided" });
  expect(inAccounts(["pass", "pass"]).find(cart)).toMatchObject({ verdict: "pass", by: "tag" });
});

test("while a list of images is missing, a tag does not pass; a digest does, and a fail stays", () => {
  const book = bookOf([
    judged("pass", [placeIn(cart, { digest: one })]),
    judged("fail", [placeIn("registry.test/shop/bad:1", { digest: two })]),
  ]);
  book.isWhole = false;
  expect(book.find(cart)).toMatchObject({ verdict: "unknown", code: "incomplete" });
  expect(book.find(`${cart}@${one}`)).toMatchObject({ verdict: "pass" });
  expect(book.find("registry.test/shop/bad:1")).toMatchObject({ verdict: "fail" });
});

test.each([
  {
    name: "nginx:1",
    place: placeIn("nginx:1", { source: "tencent-host", kind: "host" }),
    finds: "docker.io/library/nginx:1",
  },
  {
    name: "a list of URLs",
    place: placeIn("shop/cart:1", { registry: '["https://registry.test"]' }),
    finds: "registry.test/shop/cart:1",
  },
  {
    name: "domains by network",
    place: placeIn("shop/cart:1", {
      registry: '[{"domains":["x-registry-vpc.cn-hangzhou.cr.aliyuncs.com"],"type":"vpc"}]',
    }),
    finds: "x-registry.cn-hangzhou.cr.aliyuncs.com/shop/cart:1",
  },
  {
    name: "a URL with a port",
    place: placeIn("shop/cart:1", { registry: "https://10.0.0.7:5000" }),
    finds: "10.0.0.7:5000/shop/cart:1",
  },
  { name: "the host in the name", place: placeIn("registry.test/shop/cart:1"), finds: "registry.test/shop/cart:1" },
])("finds an image by the name that a runtime uses, of $name", ({ place, finds }) => {
  expect(bookOf([judged("pass", [place])]).find(finds)).toMatchObject({ verdict: "pass", by: "tag" });
});

test("a name of an unknown registry is not a match, and says so", () => {
  const book = bookOf([judged("pass", [placeIn("shop/cart:1", { registry: "cn-hangzhou-x7", digest: one })])]);
  expect(book.find("registry.test/shop/cart:1")).toMatchObject({ verdict: "unknown", code: "registry-unknown" });
  expect(book.find("docker.io/shop/cart:1")).toMatchObject({ verdict: "unknown", code: "registry-unknown" });
  expect(book.find(`registry.test/shop/cart@${one}`)).toMatchObject({ verdict: "pass" });
});

test("what names no image, and what no account has, is unknown", () => {
  const book = bookOf([]);
  expect(book.find("Not An Image")).toMatchObject({ verdict: "unknown", code: "invalid-name" });
  expect(book.find(cart)).toMatchObject({
    verdict: "unknown",
    code: "not-found",
    reasons: [expect.stringContaining("plimsoll scan start <image> --sync")],
  });
});

test("images without a tag or a name are found by their digest alone", () => {
  const book = bookOf([judged("pass", [placeIn("<none>:<none>", { repository: "<none>", digest: one })])]);
  expect(book.find(one)).toMatchObject({ verdict: "pass" });
});

test("tells three rules of an image, short, and fit to be shown", () => {
  const rules = Array.from({ length: 5 }, (_, index) =>
    ruleResult("fail", { rule: `r${index}`, reason: "x".repeat(5000) }),
  );
  const { reasons } = bookOf([judged("fail", [placeIn(cart)], { rules })], (text) => text.toUpperCase()).find(cart);
  expect(reasons).toHaveLength(4);
  expect(reasons[0]).toMatch(/^R0: X+…$/);
  expect(reasons.every(({ length }) => length <= 300)).toBe(true);
  expect(reasons[3]).toBe("and 2 more rules");
});

test("a pass tells what is unknown and does not count", () => {
  const rules = [ruleResult("unknown", { countsAs: "pass", reason: "never scanned" }), ruleResult("pass")];
  expect(bookOf([judged("pass", [placeIn(cart)], { rules })]).find(cart).reasons).toEqual([
    "no-critical: never scanned",
  ]);
});

test("no tag passes that may name an image which does not, in whatever order images come", () => {
  const image = fc.record({
    verdict: fc.constantFrom<Verdict>("pass", "fail", "unknown"),
    digest: fc.integer({ min: 1, max: 4 }),
    name: fc.constantFrom("registry.test/a/b:1", "registry.test/a/b:2"),
  });
  fc.assert(
    fc.property(fc.array(image, { maxLength: 8 }), (images) => {
      const all = images.map(({ verdict, digest, name }) =>
        judged(verdict, [placeIn(name, { digest: digestOf(digest) })]),
      );
      for (const name of ["registry.test/a/b:1", "registry.test/a/b:2"]) {
        const verdicts = images.filter((each) => each.name === name).map(({ verdict }) => verdict);
        const found = bookOf(all).find(name);
        if (found.verdict === "pass") expect(new Set(verdicts)).toEqual(new Set(["pass"]));
        if (found.verdict === "fail") expect(verdicts).toContain("fail");
        expect(bookOf(all.toReversed()).find(name).verdict).toBe(found.verdict);
      }
    }),
  );
});

test("a hundred thousand images of one tag take no longer for each than one", () => {
  const book = bookOf([]);
  for (let index = 0; index < 100_000; index++) book.add(judged("pass", [placeIn(cart, { digest: digestOf(index) })]));
  expect(book.find(cart)).toMatchObject({ code: "ambiguous" });
});
