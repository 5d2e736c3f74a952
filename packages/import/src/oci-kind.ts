import type { JsonCursor } from "./json-cursor.js";

/** Kind of an entry of a layout that is not an image; `missing` for an image whose files the layout does not hold. */
export type SkippedKind = "artifact" | "attestation" | "missing" | "sbom" | "signature";

/** Types of the configuration of an image. */
const configTypes = ["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"];

/** Types of the layers of an image, compressed, encrypted and foreign ones included. */
const layerType = /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./;

/** Words in types that distinguish artifacts. An SBOM in an attestation is an attestation, so these come first. */
const words: readonly (readonly [SkippedKind, RegExp])[] = [
  ["attestation", /in-toto|dsse|attestation|cosign\/atts$/i],
  ["sbom", /sbom|spdx|cyclonedx|syft/i],
  ["signature", /signature|simplesigning|sigstore|cosign\/sigs$|pkcs7|pgp/i],
];

/**
 * Recognizes a descriptor in an index that is not of an image, by its platform and the annotations of builders.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/, read 2026-11-27
 * @see https://github.com/sigstore/cosign/blob/main/pkg/oci/layout/index.go, the notes of `cosign save`, read 2026-11-27
 */
export function kindOfDescriptor(descriptor: JsonCursor): SkippedKind | undefined {
  const annotations = descriptor.member("annotations");
  const notes = ["vnd.docker.reference.type", "kind"].map((name) => textOf(annotations.member(name)));
  const noted = kindByWords(notes);
  if (noted !== undefined) return noted;
  const artifactType = textOf(descriptor.member("artifactType"));
  if (isArtifactType(artifactType)) return kindByWords([artifactType]) ?? "artifact";
  return textOf(descriptor.member("platform").member("os")) === "unknown" ? "attestation" : undefined;
}

/** Recognizes a manifest that is not of an image, by the types of the artifact, its configuration and its layers. */
export function kindOfManifest(manifest: JsonCursor): SkippedKind | undefined {
  const artifactType = textOf(manifest.member("artifactType"));
  const configType = textOf(manifest.member("config").member("mediaType"));
  const layers = manifest.member("layers").items();
  const layerTypes = layers.map((layer) => textOf(layer.member("mediaType")));
  const isImage =
    !isArtifactType(artifactType) &&
    configTypes.includes(configType) &&
    !manifest.member("subject").isPresent &&
    (layerTypes.length === 0 || layerTypes.some((type) => type === "" || layerType.test(type)));
  return isImage ? undefined : (kindByWords([artifactType, configType, ...layerTypes]) ?? "artifact");
}

/** An image without a type of its own may have that of its configuration. */
function isArtifactType(type: string): boolean {
  return type !== "" && !configTypes.includes(type);
}

function kindByWords(texts: readonly string[]): SkippedKind | undefined {
  return words.find(([, word]) => texts.some((text) => word.test(text)))?.[0];
}

function textOf(cursor: JsonCursor): string {
  return typeof cursor.value === "string" ? cursor.value : "";
}
