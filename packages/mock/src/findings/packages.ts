import type { Affected } from "./catalogue.js";
import { affectedBy, drawAbout } from "./catalogue.js";
import type { Ecosystem, System } from "./systems.js";
import type { Component, PackageType } from "./types.js";

/** Properties of an image that decide about its packages. */
export interface PackageSetting {
  readonly system: System;
  /** Update level of the packages of the image, 0 to 2. Every fix is newer than 2. */
  readonly update: number;
  /** Copy of the package, from 0: the same package in another root file system of the image. */
  readonly copy: number;
}

const systemTypes = { debian: "deb", ubuntu: "deb", alpine: "apk", rhel: "rpm" } as const;

const systemPaths = {
  debian: "/var/lib/dpkg/status",
  ubuntu: "/var/lib/dpkg/status",
  alpine: "/lib/apk/db/installed",
  rhel: "/var/lib/rpm/rpmdb.sqlite",
} as const;

/** The package of an image that an entry of the catalogue is about. */
export function componentOf(index: number, setting: PackageSetting): Component {
  const affected = affectedBy(index);
  const { system, update, copy } = setting;
  const root = copy === 0 ? "" : `/opt/rootfs-${copy}`;
  const type = affected.category === "system" ? systemTypes[system.family] : affected.ecosystem;
  const build = buildOf(type, copy);
  if (affected.category === "system")
    return {
      name: affected.project.names[system.family],
      version: build(systemVersion(affected.project, system, update)),
      type,
      path: root + systemPaths[system.family],
    };
  const { name } = affected.package;
  const version = build(applicationVersion(affected.package.version, update));
  return { name, version, type, path: root + applicationPath(affected.ecosystem, name, version) };
}

/**
 * Makes another version for each further copy: the lists of TCSS tell packages of one vulnerability apart by name and version, not
 * by path. Each is one that its format has, and is older than every fix.
 */
function buildOf(type: Exclude<PackageType, "other">, copy: number): (version: string) => string {
  if (copy === 0) return (version) => version;
  switch (type) {
    case "deb":
      // A rebuild of the same source.
      return (version) => `${version}+b${copy}`;
    case "apk":
      // Candidates of a release come before its builds.
      return (version) => version.replace(/(?=-r\d+$)/, `_rc${copy}`);
    case "rpm":
    case "jar":
      return (version) => `${version}.${copy}`;
    case "npm":
    case "go":
      return (version) => `${version}-rc.${copy}`;
    case "pypi":
      return (version) => `${version}.post${copy}`;
  }
}

/** Versions in which an entry of the catalogue is fixed, for the system of an image; some have no such version, some several. */
export function fixedVersionsOf(index: number, { system }: PackageSetting): readonly string[] {
  const affected = affectedBy(index);
  const by = drawAbout(index, "fix");
  const step = 3 + (by % 5);
  const kind = (by >>> 8) % 20;
  if (kind < 3) return [];
  const first = fixedVersion(affected, system, step);
  return kind < 6 ? [first, fixedVersion(affected, system, step + 4)] : [first];
}

function fixedVersion(affected: Affected, system: System, step: number): string {
  return affected.category === "system"
    ? systemVersion(affected.project, system, step)
    : applicationVersion(affected.package.version, step);
}

type SystemPackage = Extract<Affected, { readonly category: "system" }>["project"];

/** A version as the distribution writes it; a higher update is a newer version. */
function systemVersion({ version, epoch }: SystemPackage, { family, release }: System, update: number): string {
  const major = Number.parseInt(release, 10) || 1;
  const upstream = atRelease(version, major);
  const withEpoch = epoch === 0 ? upstream : `${epoch}:${upstream}`;
  switch (family) {
    case "debian":
      // Packages of a security update come with a plus, backports of a whole version with a tilde.
      return epoch === 1 ? `${withEpoch}-1~deb${major}u${update + 1}` : `${withEpoch}-2+deb${major}u${update + 1}`;
    case "ubuntu":
      return `${withEpoch}-0ubuntu${1 + (major % 3)}.${update + 1}`;
    case "alpine":
      return `${upstream}-r${update}`;
    case "rhel":
      return `${withEpoch}-${10 + update}.el${major}_${update % 10}`;
  }
}

/** A later release of the distribution has a later version of the project. */
function atRelease(version: string, release: number): string {
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  return `${major}.${Number(minor) + (release % 5)}.${patch}`;
}

function applicationVersion(version: string, update: number): string {
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  return `${major}.${minor}.${Number(patch) + update}`;
}

/** Some scanners leave out the leading slash of a file in an archive. */
function applicationPath(type: Ecosystem, name: string, version: string): string {
  switch (type) {
    case "jar":
      return `/app/service.jar/BOOT-INF/lib/${name.slice(name.indexOf(":") + 1)}-${version}.jar`;
    case "npm":
      return `/usr/src/app/node_modules/${name}/package.json`;
    case "pypi":
      return `/usr/local/lib/python3.12/site-packages/${name}-${version}.dist-info/METADATA`;
    case "go":
      return "/usr/local/bin/server";
  }
}
