import { affectedBy } from "../../findings/catalogue.js";
import { componentOf, fixedVersionsOf } from "../../findings/packages.js";
import type { SystemFamily } from "../../findings/systems.js";
import { systemOf } from "../../findings/systems.js";
import type { AffectedPackage } from "./catalogue-tally.js";

/** A release of each family of systems. */
const releases = {
  debian: "debian:12",
  ubuntu: "ubuntu:22.04",
  alpine: "alpine:3.20",
  rhel: "rockylinux:9",
} as const satisfies Record<SystemFamily, string>;

/** The packages that have an entry of the catalogue in a release of each family, whether an image has them or not. */
export function usualPackages(entry: number): readonly AffectedPackage[] {
  const affected = affectedBy(entry);
  const families = affected.category === "system" ? affected.families : (["debian"] as const);
  return families.map((family) => {
    const setting = { system: systemOf(releases[family], 0), update: 0, copy: 0 };
    const { name, version } = componentOf(entry, setting);
    return { name, version, fixedVersions: fixedVersionsOf(entry, setting) };
  });
}
