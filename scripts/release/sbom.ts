import * as CDX from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";

import type { Notice } from "../../packages/notices/src/notice-text.ts";

/** A package of the bill. */
export interface BillPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  readonly description?: string;
  /** Names of the packages that it installs. */
  readonly dependencies: readonly string[];
  /** Code of others inside it. */
  readonly bundled: readonly Notice[];
}

/**
 * The bill of materials of a release: CycloneDX 1.6 as JSON. What is bundled in a package stands inside it; what it installs
 * stands beside it, with the dependency. The same packages give the same bytes.
 *
 * @param version - Version of the release.
 * @param own - Our packages.
 * @param outside - Everything else that installing them brings.
 */
export function billOfMaterials(version: string, own: readonly BillPackage[], outside: readonly BillPackage[]): string {
  const main = new CDX.Models.Component(CDX.Enums.ComponentType.Application, "plimsoll", {
    version,
    bomRef: "plimsoll",
  });
  const components = new Map([...own, ...outside].map((entry) => [entry.name, componentOf(entry)]));
  for (const { name, dependencies } of [...own, ...outside])
    for (const other of dependencies) {
      const target = components.get(other);
      if (target !== undefined) components.get(name)?.dependencies.add(target.bomRef);
    }
  for (const { name } of own) {
    const component = components.get(name);
    if (component !== undefined) main.dependencies.add(component.bomRef);
  }
  const bom = new CDX.Models.Bom({
    components: new CDX.Models.ComponentRepository(components.values()),
    metadata: new CDX.Models.Metadata({ component: main }),
  });
  const serializer = new CDX.Serialize.JsonSerializer(new CDX.Serialize.JSON.Normalize.Factory(CDX.Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/**
 * Problems that the validator of CycloneDX finds in a bill.
 *
 * @throws {Error} when the validator cannot run.
 */
export async function billProblems(bill: string): Promise<readonly string[]> {
  const found = await new CDX.Validation.JsonStrictValidator(CDX.Spec.Version.v1dot6).validate(bill);
  return found === null ? [] : [JSON.stringify(found)];
}

function componentOf({ bundled, ...entry }: BillPackage): CDX.Models.Component {
  const component = libraryOf(entry, `${entry.name}@${entry.version}`);
  for (const inside of bundled)
    component.components.add(libraryOf(inside, `${entry.name}@${entry.version}|${inside.name}@${inside.version}`));
  return component;
}

function libraryOf(
  { name, version, license, description }: Omit<BillPackage, "bundled" | "dependencies">,
  bomRef: string,
): CDX.Models.Component {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const component = new CDX.Models.Component(CDX.Enums.ComponentType.Library, bare ?? name, {
    bomRef,
    version,
    purl: new PackageURL("npm", scope, bare ?? name, version, undefined, undefined).toString(),
    ...(scope === undefined ? {} : { group: scope }),
    ...(description === undefined ? {} : { description }),
  });
  component.licenses.add(new CDX.Models.LicenseExpression(license));
  return component;
}
