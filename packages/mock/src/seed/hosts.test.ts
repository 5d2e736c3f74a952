import fc from "fast-check";
import { expect, test } from "vitest";

import { countHosts, createHosts, firstHostOf, maxHostsOfImage } from "./hosts.js";

test("makes hosts that could be, the same from the same seed", () => {
  const hosts = [...createHosts(100, 7)];
  expect([...createHosts(100, 7)]).toEqual(hosts);
  expect([...createHosts(100, 8)]).not.toEqual(hosts);
  expect(new Set(hosts.map(({ HostID }) => HostID)).size).toBe(100);
  expect(new Set(hosts.map(({ HostName }) => HostName)).size).toBe(100);
  expect(hosts.filter(({ Status }) => Status === "OFFLINE")).toHaveLength(2);
  for (const { HostID, HostName, Cores } of hosts) {
    expect(HostID).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(HostName).toMatch(/^(build|edge|node|stage)-\d{3}$/);
    expect([4, 8, 16, 32]).toContain(Cores);
  }
});

test("has room for every image on hosts in a row", () => {
  expect([0, 1, 800, 801, 1_000_000].map(countHosts)).toEqual([0, 40, 40, 41, 50_000]);
  const image = fc.record({ index: fc.nat(1_000_000), count: fc.integer({ min: 1, max: maxHostsOfImage }) });
  fc.assert(
    fc.property(image, fc.integer({ min: 1, max: 1_000_000 }), ({ index, count }, images) => {
      const first = firstHostOf(index, count, countHosts(images));
      expect(first).toBeGreaterThanOrEqual(1);
      expect(first + count - 1).toBeLessThanOrEqual(countHosts(images));
    }),
  );
});
