import { expect, test } from "vitest";

import { findingsOf } from "../../findings/findings-of.js";
import { seedEstate } from "../../seed/seed-estate.js";
import { toPlan } from "../../seed/to-plan.js";
import { Store } from "../../state/store.js";
import { describeSystemVulList } from "../handlers/describe-system-vul-list.js";
import { describeVulDetail } from "../handlers/describe-vul-detail.js";
import { talliesOf } from "./tallies.js";

const nowMs = Date.UTC(2026, 10, 2);

/** An estate with an image whose findings were set, on hosts and in a registry: two packages have one vulnerability. */
function storeWithOwn(): Store {
  const store = new Store(1);
  const scan = { ScanStatus: "SCANNED", ScanTime: "2026-10-01T00:00:00Z", VulCnt: 2, CriticalLevelVulCnt: 2 } as const;
  const extra = {
    hostImages: [
      { ImageID: "sha256:own", ImageName: "own:1", ContainerCnt: 5, IsLatestImage: true, ...scan },
      // More than the catalogue has of this level: it has some packages again.
      { ImageID: "sha256:many", ...scan, VulCnt: 1500, CriticalLevelVulCnt: 1500 },
    ],
    registryImages: [{ ImageId: "sha256:own", ...scan, ScanTime: "2026-10-03T08:00:00+08:00" }],
  };
  seedEstate(store, { ...toPlan({ images: 8, licenses: 20, licensed: 8, extra }), nowMs });
  const vulnerability = {
    pocId: "pcmgr-90000000001",
    cveId: "CVE-2026-1",
    title: "own",
    description: "",
    level: 4,
    publishedMs: nowMs,
    references: [],
    solution: "",
    workaround: "",
    category: "system",
    weakness: "",
    tags: [],
    attackLevel: 0,
    project: "openssl",
  };
  const packages = ["openssl", "libssl3"].map((name) => ({ name, version: "1:3.0~1", type: "deb", path: "" }));
  store.ownFindings.set(
    "own",
    "vulnerability",
    packages.map((component, index) => {
      const fixedVersions = index === 0 ? ["1:3.0~2"] : [];
      return {
        key: vulnerability.pocId,
        level: 4,
        row: JSON.stringify({ level: 4, vulnerability, component, fixedVersions }),
      };
    }),
  );
  return store;
}

test("findings that were set count as those that are made up", () => {
  const store = storeWithOwn();
  expect(talliesOf(store).of("pcmgr-90000000001")).toEqual({
    containers: 5,
    newestOnHosts: 1,
    newestInRegistries: 0,
    firstScanMs: Date.UTC(2026, 9, 1),
    lastScanMs: Date.UTC(2026, 9, 3),
    packages: [
      { name: "openssl", version: "1:3.0~1", fixedVersions: ["1:3.0~2"] },
      { name: "libssl3", version: "1:3.0~1", fixedVersions: [] },
    ],
  });
  const Filters = [{ Name: "ImageName", Values: ["own:1"] }];
  expect(describeSystemVulList({ Filters }, { store, nowMs })).toMatchObject({
    TotalCount: 1,
    List: [{ PocID: "pcmgr-90000000001", LocalImageCount: 1, RegistryImageCount: 1, ContainerCount: 5 }],
  });
  const { VulInfo } = describeVulDetail({ PocID: "pcmgr-90000000001" }, { store, nowMs });
  expect(VulInfo).toMatchObject({
    ComponentList: [
      { Name: "openssl", Version: ["version<1:3.0~2"], FixedVersion: ["1:3.0~2"] },
      { Name: "libssl3", Version: ["version<=1:3.0~1"], FixedVersion: [] },
    ],
  });
  store.close();
});

test("the sums of each vulnerability are those of the images that have it", () => {
  const store = storeWithOwn();
  const findings = findingsOf(store);
  const tallies = talliesOf(store);
  for (const { vulnerability } of findings.vulnerabilities().rows) {
    const holders = findings.imagesOf(vulnerability.pocId, "host").rows;
    const inRegistries = findings.imagesOf(vulnerability.pocId, "registry").rows;
    const held = holders.flatMap(({ key }) => store.hostImages.get(key) ?? []);
    const { containers, newestOnHosts, packages } = tallies.of(vulnerability.pocId);
    const namesOf = (list: typeof packages) => list.map(({ name, version }) => `${name} ${version}`);
    const found = [...holders, ...inRegistries].flatMap(({ components }) => namesOf(components));
    expect(namesOf(packages).toSorted()).toEqual([...new Set(found)].toSorted());
    expect(containers).toBe(held.reduce((sum, { ContainerCnt }) => sum + ContainerCnt, 0));
    expect(newestOnHosts).toBe(held.filter(({ IsLatestImage }) => IsLatestImage === true).length);
  }
  store.close();
});
