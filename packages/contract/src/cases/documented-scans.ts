import type { MockOptions } from "@plimsoll/mock";

import { documentedAnswerOf, requestsOf } from "./documented.js";

type Extra = NonNullable<MockOptions["extra"]>;

/** State that the examples of scans mention: images with a license, tasks that run, and the schedule of host images. */
export function documentedScans(): Required<
  Pick<Extra, "hostImages" | "hostSchedule" | "registries" | "registryImages" | "scanTasks">
> {
  const starts = requestsOf("tcss", "CreateAssetImageRegistryScanTask");
  const stops = requestsOf("tcss", "ModifyAssetImageRegistryScanStop");
  const asked = requestsOf("tcss", "DescribeAssetImageRegistryScanStatusOneKey");
  const syncs = requestsOf("tcss", "SyncAssetImageRegistryAsset");
  const numbers = distinct([...starts, ...stops].flatMap(({ Id = [] }) => Id));
  const chosen = distinct(requestsOf("tcss", "CreateAssetImageScanTask").flatMap(({ Images = [] }) => Images));
  const local = [
    ...requestsOf("tcss", "DescribeAssetImageScanStatus"),
    ...requestsOf("tcss", "ModifyAssetImageScanStop"),
  ].flatMap(({ TaskID }) => TaskID ?? []);
  const registry = distinct([...stops, ...asked].flatMap(({ TaskID }) => TaskID ?? []));
  const { RequestId: _, ...hostSchedule } = documentedAnswerOf("tcss", "DescribeAssetImageScanSetting");
  const imageOf = (taskId: number | string): string => `sha256:scanned by ${taskId}`;
  return {
    hostImages: [...chosen, ...local.map(imageOf)].map((ImageID) => ({ ImageID, IsAuthorized: 1 })),
    registries: distinct(syncs.flatMap(({ RegistryIds = [] }) => RegistryIds)).map((RegistryId) => ({
      RegistryId,
      Name: `registry ${RegistryId}`,
    })),
    registryImages: [
      // The newest tags of a namespace, as a filter chooses them.
      { ImageId: "sha256:newest", Namespace: "tke-images", IsAuthorized: 1, IsLatestImage: true },
      ...numbers.map((Id) => ({ Id, ImageId: `sha256:${Id}`, IsAuthorized: 1 })),
      ...registry.map((taskId) => ({ ImageId: imageOf(taskId), IsAuthorized: 1 })),
    ],
    hostSchedule,
    scanTasks: [
      ...local.map((taskId) => ({ source: "LOCAL", taskId, imageIds: [imageOf(taskId)] }) as const),
      ...registry.map((id) => ({ source: "REGISTRY", taskId: String(id), imageIds: [imageOf(id)] }) as const),
    ],
  };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
