import { hash } from "node:crypto";

import type { FindingPackage } from "../../findings/finding.js";
import { canonicalText } from "../../findings/keys.js";
import type { EvaluatedImage } from "../../policy/evaluation.js";
import { imageNameOf, imageReferenceOf, repositoryOf } from "../image-reference.js";
import { imagePurlsOf } from "../image-purl.js";
import { cleanLine, cutText } from "../text.js";

/** Reference of the image in its own file. */
export const IMAGE_REF = "image";

/** The component that the file is about. */
export function imageComponentOf(image: EvaluatedImage): object {
  const place = image.places[0];
  const version = cleanLine(place?.tag ?? "") || cleanLine(place?.digest ?? "") || cleanLine(image.id);
  const [purl] = imagePurlsOf(image);
  const properties = { reference: imageReferenceOf(image), id: image.id, cloud: image.cloud, account: image.account };
  return {
    type: "container",
    "bom-ref": IMAGE_REF,
    name: cutText(cleanLine(repositoryOf(image) ?? "") || imageNameOf(image), 1000),
    ...(version !== "" && { version: cutText(version, 255) }),
    ...(purl !== undefined && { purl }),
    properties: propertiesOf(properties),
  };
}

/** The operating system; nothing if the cloud does not say it. */
export function systemComponentsOf(os: string | undefined): readonly object[] {
  const text = cleanLine(os ?? "");
  const [, name = "", version = ""] = /^([^:]*):?(.*)$/.exec(text) ?? [];
  if (name.trim() === "") return [];
  const said = version.trim() === "" ? {} : { version: version.trim() };
  return [{ type: "operating-system", "bom-ref": "os", name: name.trim(), ...said }];
}

/** Reference of a package, the same in every file that has it. */
export function packageRefOf({ name, version, type, path, purl }: FindingPackage): string {
  return `package-${hash("sha256", `component/1${canonicalText([name, version, type, path, purl])}`).slice(0, 24)}`;
}

/** A package as a component. */
export function packageComponentOf(found: FindingPackage, ref: string): object {
  const version = cleanLine(found.version ?? "");
  return {
    type: "library",
    "bom-ref": ref,
    name: cutText(cleanLine(found.name) || "unknown", 1000),
    ...(version !== "" && { version: cutText(version, 1000) }),
    ...(found.purl !== undefined && { purl: found.purl }),
    properties: propertiesOf({ type: found.type, path: found.path }),
  };
}

/** Facts for which CycloneDX has no member. */
function propertiesOf(facts: Readonly<Record<string, string | undefined>>): readonly object[] {
  return Object.entries(facts)
    .map(([name, value]) => ({ name: `plimsoll:${name}`, value: cleanLine(value ?? "") }))
    .filter(({ value }) => value !== "");
}
