import { choose } from "./mix.js";

/** Families of operating systems, in the order of the bits of a vulnerability's families. */
export const systemFamilies = ["debian", "ubuntu", "alpine", "rhel"] as const;

/** A family of operating systems with one format of packages. */
export type SystemFamily = (typeof systemFamilies)[number];

/** Ecosystems of application packages. */
export const ecosystems = ["jar", "npm", "pypi", "go"] as const;

/** An ecosystem of application packages. */
export type Ecosystem = (typeof ecosystems)[number];

/** An operating system. */
export interface System {
  readonly family: SystemFamily;
  /** `debian:12` */
  readonly name: string;
  /** `12`, `22.04`, `3.20` */
  readonly release: string;
}

/** Names of distributions that use the packages of a family, besides the family's own. */
const relatives: Readonly<Record<string, SystemFamily>> = {
  debian: "debian",
  ubuntu: "ubuntu",
  alpine: "alpine",
  wolfi: "alpine",
  centos: "rhel",
  rhel: "rhel",
  redhat: "rhel",
  red: "rhel",
  rocky: "rhel",
  rockylinux: "rhel",
  alma: "rhel",
  almalinux: "rhel",
  oracle: "rhel",
  fedora: "rhel",
  amazon: "rhel",
  alibaba: "rhel",
  anolis: "rhel",
  tencentos: "rhel",
  tlinux: "rhel",
};

/** System of an image whose list does not name one. */
const usual = ["alpine:3.20", "debian:12", "ubuntu:22.04", "centos:7", "rockylinux:9"] as const;

/**
 * Reads the operating system of an image.
 *
 * @param name - As the list shows it: `debian:12`, `alpine:v3.20`, `CentOS Linux 7`, or nothing that tells it, as `linux`.
 * @param by - Chooses a system if the name tells none.
 */
export function systemOf(name: string, by: number): System {
  const known = readSystem(name);
  return known ?? systemOf(choose(usual, by), by);
}

/** Systems by name: an estate has few. */
const knownSystems = new Map<string, System | undefined>();
const maxSystems = 1000;

function readSystem(name: string): System | undefined {
  if (knownSystems.has(name)) return knownSystems.get(name);
  const [, word = "", , release] = /^\s*([a-z]+)([^0-9]*)(\d+(?:\.\d+)?)?/i.exec(name) ?? [];
  const lower = word.toLowerCase();
  const family = Object.hasOwn(relatives, lower) ? relatives[lower] : undefined;
  const system = family === undefined ? undefined : { family, name, release: release ?? "9" };
  if (knownSystems.size < maxSystems) knownSystems.set(name, system);
  return system;
}
