import fc from "fast-check";
import { expect, test } from "vitest";

import { createRandom } from "../state/random.js";
import { createRepositories } from "./repositories.js";

test("makes repositories of different names with as many tags as asked for", () => {
  fc.assert(
    fc.property(fc.nat(9000), fc.nat(), (tagCount, seed) => {
      const repositories = [...createRepositories(tagCount, createRandom(seed))];
      expect(repositories.reduce((sum, { tags }) => sum + tags.length, 0)).toBe(tagCount);
      expect(new Set(repositories.map(({ namespace, name }) => `${namespace}/${name}`)).size).toBe(repositories.length);
      for (const { tags } of repositories) expect(new Set(tags).size).toBe(tags.length);
    }),
    { numRuns: 30 },
  );
});

test("draws all its numbers before any repository is looked at", () => {
  const [read, unread] = [createRandom(5), createRandom(5)];
  const repositories = createRepositories(100, unread);
  expect([...createRepositories(100, read)]).toEqual([...repositories]);
  expect(unread.fraction()).toBe(read.fraction());
});
