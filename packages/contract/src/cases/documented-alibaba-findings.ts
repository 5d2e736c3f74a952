import { requestsOf } from "./documented.js";

const layer = { id: `sha256:${"a".repeat(64)}`, command: "COPY service /opt # buildkit" } as const;
const malware = { category: "WebShell", path: "/tmp/miner", level: 4, layer } as const;

const [vulnerable] = requestsOf("sas", "DescribeImageVulList");
const [details] = requestsOf("sas", "DescribeVulDetails");
const [malicious] = requestsOf("sas", "DescribeAffectedMaliciousFileImages");
const [grouped] = requestsOf("sas", "DescribeGroupedMaliciousFiles");
const [kinds] = requestsOf("sas", "DescribeImageSensitiveFileList");
const [imagesOfKind] = requestsOf("sas", "DescribeImageListBySensitiveFile");
const [files] = requestsOf("sas", "DescribeImageSensitiveFileByKey");
const [checks] = requestsOf("sas", "DescribeImageBaselineItemList");
const [builds] = requestsOf("sas", "DescribeImageBuildRiskByKey");

/** The images at Security Center that the examples of findings mention. */
const alibabaImages = [
  { Uuid: vulnerable?.Uuids ?? "", ImageId: "vulnerable" },
  ...[malicious, grouped].map((request, place) => ({
    Uuid: `malicious-${place}`,
    ImageId: `malicious-${place}`,
    RegionId: request?.RepoRegionId ?? "",
    InstanceId: request?.RepoInstanceId ?? "",
    RepoId: request?.RepoId ?? "",
    RepoNamespace: request?.RepoNamespace ?? "",
    RepoName: request?.RepoName ?? "",
    Tag: request?.ImageTag ?? "",
  })),
  { Uuid: kinds?.ImageUuid ?? "", ImageId: "kinds" },
  {
    Uuid: "image-of-kind",
    ImageId: "image-of-kind",
    InstanceId: imagesOfKind?.RepoInstanceId ?? "",
    RepoNamespace: imagesOfKind?.RepoNamespace ?? "",
    RepoName: imagesOfKind?.RepoName ?? "",
    Digest: imagesOfKind?.ImageDigest ?? "",
  },
  { Uuid: files?.ImageUuid ?? "", ImageId: "files" },
  { Uuid: checks?.ImageUuid ?? "", ImageId: "checks" },
  { Uuid: builds?.ImageUuid ?? "", ImageId: "builds" },
] as const;

/** Findings of these images that the examples choose. */
const findings = [
  {
    imageId: "vulnerable",
    vulnerabilities: [
      {
        // The name of the example ends with a number that belongs to no CVE.
        pocId: details?.Name.split(":").at(-1) ?? "",
        title: details?.AliasName ?? "",
        cveId: "CVE-2019-9167",
        level: 4,
        cvss: { score: 9.8, vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
        weakness: "CODE_INJECTION",
        references: ["https://example.com"],
        tags: ["POC"],
        package: { name: "tensorflow", version: "2.0.0", type: "pypi", path: "/usr/lib/tensorflow" },
        layer,
      },
    ],
  },
  { imageId: "malicious-0", malware: [{ ...malware, name: "testFile", md5: malicious?.MaliciousMd5 ?? "" }] },
  {
    imageId: "malicious-1",
    malware: [{ ...malware, name: grouped?.FuzzyMaliciousName ?? "", md5: grouped?.MaliciousMd5 ?? "" }],
  },
  {
    imageId: "kinds",
    secrets: [{ rule: "rails_master_key", title: kinds?.Criteria ?? "", content: "key", level: 1 }],
  },
  {
    imageId: "image-of-kind",
    secrets: [{ rule: imagesOfKind?.SensitiveFileKey ?? "", content: "root:key", level: 3 }],
  },
  { imageId: "files", secrets: [{ rule: files?.SensitiveFileKey ?? "", content: "key", level: 1, layer }] },
  {
    imageId: "checks",
    baselines: [
      { classKey: checks?.BaselineClassKey ?? "", nameKey: checks?.BaselineNameKey ?? "", itemKey: "ak_leak" },
    ],
  },
  {
    imageId: "builds",
    // Of so many, some are in each state.
    buildRisks: Array.from({ length: 40 }, (_, number) => ({
      rule: builds?.RiskKey ?? "",
      command: `USER root # stage ${number}`,
      level: 2 as const,
      layer,
    })),
  },
] as const;

/** Additions to an estate for which the examples of findings at Security Center return rows. */
export const documentedAlibabaFindings = { alibabaImages, findings };
