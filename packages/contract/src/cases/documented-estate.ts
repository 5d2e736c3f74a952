import type { MockOptions } from "@plimsoll/mock";

import { documentedAlibabaFindings } from "./documented-alibaba-findings.js";
import { documentedAlibabaScans } from "./documented-alibaba-scans.js";
import { documentedScans } from "./documented-scans.js";
import { documentedFindings } from "./documented-findings.js";
import { documentedAnswerOf, requestsOf } from "./documented.js";

/**
 * Options of a mock in which everything exists that the examples of the specs mention, under the vendors' placeholders
 * (`xx`, masked UUIDs), so that it can answer them with a success. Task 1 and registry image 1 are in every estate.
 */
export function documentedEstate(): MockOptions {
  const purchases = requestsOf("tcss", "ModifyImageAuthorized");
  const hostIds = requestsOf("tcss", "AddEditImageAutoAuthorizedRule").flatMap(({ HostIdSet = [] }) => HostIdSet);
  const imageIds = requestsOf("tcss", "DescribeAssetImageDetail").map(({ ImageID }) => ImageID);
  const details = requestsOf("tcss", "DescribeAssetImageRegistryDetail");
  const scans = documentedScans();
  const { List } = documentedAnswerOf("tcss", "DescribeAssetImageList");
  const { ImageInfos } = documentedAnswerOf("sas", "DescribeImageInfoList");
  const uuids = requestsOf("sas", "DescribeImageInfoList").flatMap(({ Uuids }) => Uuids.split(/ *, */));
  const { RequestId: _, ...schedule } = documentedAnswerOf("tcss", "DescribeImageRegistryTimingScanTask");
  const scannedImages = documentedAnswerOf("sas", "DescribeImageInstances").ImageInstanceList.map(
    ({ Uuid, LastScanTime = 0, ScaStatus = "SUCCESS", ScaProgress = 0, ScaResult = "" }) => ({
      // The example masks the ID that its request asks for.
      Uuid,
      InstanceId: "390100182",
      LastScanTime,
      ScaStatus,
      ScaProgress,
      ScaResult,
    }),
  );
  const found = documentedFindings();
  const { alibabaImages, findings } = documentedAlibabaFindings;
  return {
    images: 12,
    licenses: 100,
    licensed: 6,
    extra: {
      hostImages: [
        ...List,
        ...scans.hostImages.filter(({ ImageID: id }) => List.every(({ ImageID }) => ImageID !== id)),
        ...distinct([...purchases.flatMap(({ LocalImageIds = [] }) => LocalImageIds), ...imageIds, ...found.imageIds])
          .filter((id) => [...List, ...scans.hostImages].every(({ ImageID }) => ImageID !== id))
          .map((ImageID) => ({ ImageID, ...(found.imageIds.includes(ImageID) ? found.counters : {}) })),
      ],
      hosts: distinct(hostIds).map((HostID) => ({ HostID })),
      autoLicenseRule: { RangeType: "MANUAL", HostIDs: distinct(hostIds) },
      licenseTasks: requestsOf("tcss", "DescribeImageAutoAuthorizedTaskList").map(({ StartTime }) => ({
        type: "AUTO",
        source: "LOCAL",
        timeMs: Date.parse(`${StartTime}T00:00:00+08:00`),
        images: List.map(({ ImageID, ImageName }) => ({ imageId: ImageID, imageName: ImageName, status: "SUCCESS" })),
      })),
      registries: scans.registries,
      registryImages: [
        ...distinct(purchases.flatMap(({ RegistryImageIds = [] }) => RegistryImageIds)).map((ImageId) => ({ ImageId })),
        ...found.registryImages,
        ...scans.registryImages,
        ...details.map(({ Id, ImageId }) => ({
          ImageId: ImageId ?? `sha256:${Id}`,
          ...(Id === undefined ? {} : { Id }),
        })),
      ],
      schedule,
      hostSchedule: scans.hostSchedule,
      scanTasks: scans.scanTasks,
      alibabaImages: [...ImageInfos, ...scannedImages, ...alibabaImages, ...documentedAlibabaScans.alibabaImages],
      alibabaScans: documentedAlibabaScans.alibabaScans,
      alibabaSchedules: documentedAlibabaScans.alibabaSchedules,
      findings: [...found.findings, ...findings],
      servers: distinct(uuids).map((uuid) => ({
        uuid,
        imageUuids: ImageInfos.map(({ Uuid }) => Uuid),
        instance: { RiskStatus: "YES", VulStatus: "YES", VulCount: 2 },
      })),
    },
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
