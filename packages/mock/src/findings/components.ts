import { applicationPackages } from "./application-packages.js";
import type { ListPart, RowQuery } from "./findings.js";
import { draw } from "./mix.js";
import { placesOf } from "./row-places.js";
import { select } from "./select.js";
import type { ImageTraits } from "./image-traits.js";
import { systemProjects } from "./system-packages.js";
import type { AffectedComponent, Component, ComponentRow, Level, PackageType, VulnerabilityRow } from "./types.js";

/** Purpose of the packages without vulnerabilities. */
const fillPurpose = 0x900;

/** The packages of an image: those that were set, or as many as its list counts; `undefined` if it does not. */
export type PackageList =
  | { readonly packages: readonly Component[] }
  | { readonly traits: ImageTraits; readonly count: number | undefined };

/** A vulnerability of a package in one path. */
interface Found {
  readonly level: Level;
  readonly place: AffectedComponent;
}

/** Lists the packages of an image: those with vulnerabilities, and then others up to the number of its list. */
export function componentsOf(
  vulnerable: readonly VulnerabilityRow[],
  list: PackageList,
  query: RowQuery<ComponentRow>,
): ListPart<ComponentRow> {
  const found = new Map<string, { readonly component: Component; readonly rows: Found[] }>();
  const add = ({ name, version, type, path }: Component): Found[] => {
    const key = JSON.stringify([name, version, type, path]);
    const known = found.get(key) ?? { component: { name, version, type, path }, rows: [] };
    found.set(key, known);
    return known.rows;
  };
  for (const row of vulnerable) for (const place of placesOf(row)) add(place).push({ level: row.level, place });
  if ("packages" in list) for (const component of list.packages) add(component);
  const listed = [...found.values()].map(({ component, rows }) => toRow(component, rows));
  const total = "packages" in list ? listed.length : Math.max(listed.length, list.count ?? countFor(list.traits));
  return select(total, query, (offset, limit) => {
    const rows = listed.slice(offset, offset + limit);
    if ("packages" in list) return rows;
    for (let number = offset + rows.length; number < offset + limit; number++)
      rows.push(toRow(otherPackage(list.traits, number - listed.length), []));
    return rows;
  });
}

function countFor({ hash }: ImageTraits): number {
  return 40 + (draw(hash, fillPurpose) % 360);
}

function toRow(component: Component, rows: readonly Found[]): ComponentRow {
  const levels = [0, 0, 0, 0, 0];
  for (const { level } of rows) levels[level] = (levels[level] ?? 0) + 1;
  const fixedVersions = [...new Set(rows.flatMap(({ place }) => place.fixedVersions.slice(0, 1)))];
  return { ...component, levels, fixedVersions };
}

const kinds = ["dev", "doc", "common", "data", "utils", "extra", "plugins", "tools", "locale", "compat"] as const;

/** A package without vulnerabilities: a part of a project that the vulnerable packages are not called after. */
function otherPackage({ system, ecosystem, update }: ImageTraits, number: number): Component {
  const applications = ecosystem === undefined ? [] : applicationPackages[ecosystem];
  const names = [
    ...systemProjects.map(({ project, version }) => ({ name: project, version })),
    ...applications.map(({ name, version }) => ({ name: name.replace(/^.*[/:]/, ""), version })),
  ];
  const { name = "base", version = "1.0.0" } = names[number % names.length] ?? {};
  const round = Math.floor(number / names.length);
  const kind = kinds[round % kinds.length] ?? "extra";
  const again = Math.floor(round / kinds.length);
  const types = { debian: "deb", ubuntu: "deb", alpine: "apk", rhel: "rpm" } as const satisfies Record<
    string,
    PackageType
  >;
  return {
    name: `${name}-${kind}${again === 0 ? "" : String(again)}`,
    version: `${version}-${update + 1}`,
    type: types[system.family],
    path: `/usr/share/${name}-${kind}${again === 0 ? "" : String(again)}`,
  };
}
