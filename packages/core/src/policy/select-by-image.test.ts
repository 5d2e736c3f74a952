import fc from "fast-check";
import { expect, test } from "vitest";

import { imageGlobOf } from "./globs.js";
import { selectByImage } from "./select-by-image.js";

const piece = fc.constantFrom("a", "b", "cart", "/", ":", "1", ".", "@", "*", "**", "?", "-");
const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const name = fc
  .array(fc.constantFrom("a", "b", "cart", "/", ":", "1", ".", "@", "-"), { maxLength: 6 })
  .map((pieces) => pieces.join(""));
const place = fc.oneof(
  fc.record({ name, repository: name }),
  name.map((text) => ({ name: text, repository: text.split(":")[0] ?? "" })),
);

test("no item is left out whose glob fits every place, and the order stays", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(pattern, { nil: undefined }), { minLength: 16, maxLength: 40 }),
      fc.array(place, { minLength: 1, maxLength: 3 }),
      (patterns, places) => {
        const items = patterns.map((image, order) => ({ image, order }));
        const fitting = items.filter(({ image = "**" }) => {
          const fits = imageGlobOf(image);
          const isUnknown = (one: (typeof places)[number]): boolean => one.name === "" && one.repository === "";
          return places.every((one) => isUnknown(one) || fits(one.name) || fits(one.repository));
        });
        const selected = selectByImage(items, ({ image }) => image)(places);
        expect(selected.map(({ order }) => order)).toEqual(
          selected.map(({ order }) => order).toSorted((a, b) => a - b),
        );
        expect(selected).toEqual(expect.arrayContaining(fitting));
      },
    ),
    { numRuns: 1000 },
  );
});

test("of items for an image each only those for the image are selected, and those for any", () => {
  const images = Array.from({ length: 1000 }, (_, index) => `team/service-${index}:*`);
  const select = selectByImage([...images, undefined, "team/*", "**/service-7", "registry:**"], (image) => image);
  const places = [{ name: "registry:5000/team/service-7:1.2", repository: "registry:5000/team/service-7" }];
  expect(select(places)).toEqual(["team/service-7:*", undefined, "team/*", "**/service-7", "registry:**"]);
});
