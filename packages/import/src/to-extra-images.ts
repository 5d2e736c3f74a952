import { createHash } from "node:crypto";

import type { ExtraImages } from "@plimsoll/mock";

import type { FoundImage, Scan } from "./found-image.js";
import { type ImportedImages, unknownValues } from "./merge-images.js";
import { onlyGiven } from "./only-given.js";
import type { Reference } from "./reference.js";
import { parseReference } from "./reference.js";

/** One host image of an import. */
export type ExtraHostImage = NonNullable<ExtraImages["hostImages"]>[number];
/** One registry image of an import. */
export type ExtraRegistryImage = NonNullable<ExtraImages["registryImages"]>[number];
/** One image of Security Center of an import. */
export type ExtraAlibabaImage = NonNullable<ExtraImages["alibabaImages"]>[number];

/** Kind of image to make: one that TCSS found on a host or in a registry, or one that Security Center found in a registry. */
export type ImportKind = "alibaba" | "host" | "registry";

/** Makes images of the given kinds. On a host an image is one row; in a registry each of its names is one. */
export function toExtraImages(images: readonly FoundImage[], kinds: readonly ImportKind[]): ImportedImages {
  const named = images.flatMap((image) => namesOf(image).map((name) => ({ image, reference: parseReference(name) })));
  return {
    hostImages: kinds.includes("host") ? images.map(toHostImage) : [],
    registryImages: kinds.includes("registry") ? named.map(toRegistryImage) : [],
    alibabaImages: kinds.includes("alibaba") ? named.map(toAlibabaImage) : [],
    ...withFindings(kinds.length === 0 ? [] : images),
  };
}

/** The rows of reports, which the emulator serves unchanged for the image in every place. */
function withFindings(images: readonly FoundImage[]): Pick<ImportedImages, "findings"> {
  const findings = images.flatMap(({ id, scan }) =>
    scan === undefined
      ? []
      : [
          {
            imageId: id,
            vulnerabilities: scan.vulnerabilities,
            ...onlyGiven({ secrets: scan.secrets, components: scan.packages }),
          },
        ],
  );
  return findings.length === 0 ? {} : { findings };
}

/** The name that Docker shows: `repository:<none>` without a tag; `undefined` without tag and repository. */
function hostName({ names, digests }: FoundImage): string | undefined {
  const repository = digests.find((digest) => digest.includes("@"))?.split("@", 1)[0];
  return names[0] ?? (repository === undefined ? undefined : `${repository}:<none>`);
}

/** An image without a tag is in a registry under the repository of its digest; without that, under its ID. */
function namesOf({ id, names, digests }: FoundImage): readonly string[] {
  if (names.length > 0) return names;
  const repositories = digests.filter((digest) => digest.includes("@")).map((digest) => digest.split("@", 1)[0] ?? "");
  return repositories.length > 0
    ? [...new Set(repositories)]
    : [`untagged/${id.slice(id.indexOf(":") + 1).slice(0, 12)}`];
}

function toHostImage(image: FoundImage): ExtraHostImage {
  const { id, createdAt, sizeBytes, os, scan } = image;
  return {
    ImageID: id,
    CreateTime: createdAt ?? unknownValues.CreateTime,
    ...onlyGiven({ ImageName: hostName(image), Size: sizeBytes, OsName: os }),
    ...(scan === undefined
      ? {}
      : {
          ...findings(scan),
          ...onlyGiven({ RiskCnt: scan.sensitive, ComponentCnt: scan.components, ScanTime: scan.scannedAt }),
        }),
  };
}

interface Named {
  readonly image: FoundImage;
  readonly reference: Reference;
}

function toRegistryImage({ image: { id, digests, sizeBytes, scan }, reference }: Named): ExtraRegistryImage {
  const { host, namespace, name, tag } = reference;
  const RegistryType = host.endsWith(".tencentcloudcr.com")
    ? "tcr"
    : host.endsWith(".tencentyun.com")
      ? "ccr"
      : "harbor";
  return {
    ImageId: id,
    RegistryType,
    InstanceId: registryId(RegistryType, host),
    InstanceName: host,
    Namespace: namespace,
    ImageName: name,
    ImageTag: tag,
    ImageRepoAddress: `${host}/${namespace}/${name}`,
    ...onlyGiven({ ImageDigest: digestIn(reference, digests), ImageSize: sizeBytes }),
    // On a host RiskCnt counts sensitive data; here it would be risky commands of the build, of which no report tells.
    ...(scan === undefined ? {} : { ...findings(scan), ...onlyGiven({ SensitiveInfoCnt: scan.sensitive }) }),
  };
}

function toAlibabaImage({ image, reference }: Named): ExtraAlibabaImage {
  const { host, namespace, name, tag } = reference;
  const RegistryType = host.endsWith(".aliyuncs.com") ? "acr" : host === "quay.io" ? "quay" : "harbor";
  const digest = digestIn(reference, image.digests);
  const createdMs = image.createdAt === undefined ? unknownValues.ImageCreate : Date.parse(image.createdAt);
  return {
    // The same image under the same name keeps its UUID, whatever else a later report says.
    Uuid: sha256Hex(`${image.id} ${host}/${namespace}/${name}:${tag}`).slice(0, 32),
    ImageId: withoutAlgorithm(image.id),
    RegistryType,
    Endpoints: `https://${host}`,
    InstanceId: registryId(RegistryType, host),
    RepoId: registryId("repository", `${host}/${namespace}/${name}`),
    RepoNamespace: namespace,
    RepoName: name,
    Tag: tag,
    ImageCreate: createdMs,
    ImageUpdate: createdMs,
    Digest: digest === undefined ? unknownValues.Digest : withoutAlgorithm(digest),
    ...onlyGiven({ ImageSize: image.sizeBytes }),
    ...(image.scan === undefined ? {} : alibabaFindings(image.scan)),
  };
}

/** Only images with a license are scanned, so one with findings has a license. */
function findings({ levels }: Scan) {
  return {
    ScanStatus: "SCANNED",
    IsAuthorized: 1,
    VulCnt: total(levels),
    CriticalLevelVulCnt: levels.critical,
    HighLevelVulCnt: levels.high,
    MediumLevelVulCnt: levels.medium,
    LowLevelVulCnt: levels.low,
  } as const;
}

/** The alerts of Security Center are malware and sensitive data together. */
function alibabaFindings({ levels, sensitive = 0 }: Scan) {
  return {
    VulCount: total(levels),
    VulStatus: total(levels) > 0 ? "YES" : "NO",
    AlarmCount: sensitive,
    AlarmStatus: sensitive > 0 ? "YES" : "NO",
    RiskStatus: total(levels) + sensitive > 0 ? "YES" : "NO",
  } as const;
}

function total(levels: Scan["levels"]): number {
  return Object.values(levels).reduce((sum, count) => sum + count, 0);
}

/** The digest in this repository; without one, a digest that names no repository. */
function digestIn(reference: Reference, digests: readonly string[]): string | undefined {
  const same = digests.find((digest) => {
    const { host, namespace, name } = parseReference(digest);
    return host === reference.host && namespace === reference.namespace && name === reference.name;
  });
  return (same ?? digests.find((digest) => !digest.includes("@")))?.split("@").at(-1);
}

function registryId(kind: string, name: string): string {
  return `${kind}-${sha256Hex(name).slice(0, 8)}`;
}

/** Security Center writes the digits of SHA-256 alone. */
function withoutAlgorithm(digest: string): string {
  return digest.replace(/^sha256:/, "");
}

function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
