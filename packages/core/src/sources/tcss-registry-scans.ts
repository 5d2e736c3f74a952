import type { TcssClient } from "@plimsoll/client";
import type { RequestOf } from "@plimsoll/types";

import type { Image } from "../image/image.js";
import type { ScanKind, ScanService, TaskProgress } from "../scan/scan-service.js";
import { requestIdIn, safeCountIn } from "./answer-fields.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { inPages, startFailureOf, unlessNone } from "./scan-calls.js";
import { fromTcssRegistryImage } from "./tcss-registry-image.js";

/** Images in one request. The vendor documents no limit; as many as one page of the list holds. */
const MAX_IMAGES = 100;

const SCAN_TYPE: Readonly<Record<ScanKind, "CVE" | "RISK" | "VIRUS">> = {
  vulnerabilities: "CVE",
  malware: "VIRUS",
  "sensitive-data": "RISK",
};

/**
 * Scans of images in registries: `CreateAssetImageRegistryScanTask`, `DescribeAssetImageRegistryScanStatusOneKey`,
 * `ModifyAssetImageRegistryScanStop`.
 *
 * @param client - Client of the account.
 * @param options.account - Name of the account in a configuration. @default none
 * @param options.signal - Stops the calls.
 */
export function tcssRegistryScans(
  client: Pick<TcssClient, "call" | "paginate">,
  options: { readonly account?: string | undefined; readonly signal?: AbortSignal } = {},
): ScanService {
  const { account, ...calls } = options;
  const statusOf = async (
    which: RequestOf<"tcss", "DescribeAssetImageRegistryScanStatusOneKey">,
  ): Promise<TaskProgress> => {
    const answer = await client.call("DescribeAssetImageRegistryScanStatusOneKey", which, calls);
    return {
      isOver: answer.Status !== "SCANNING",
      ...omitUndefined({
        done: safeCountIn(answer.ImageScanCnt),
        total: safeCountIn(answer.ImageTotal),
        leftSec: safeCountIn(answer.ScanRemainTime),
      }),
    };
  };
  return {
    list: "tencent-registry",
    ...omitUndefined({ account }),
    maxImages: MAX_IMAGES,
    needsLicense: true,
    cost: async (images) => ({ images: images.length, units: 0 }),
    async start(images, kinds) {
      const request = { Id: numbersOf(images), ScanType: kinds.map((kind) => SCAN_TYPE[kind]) };
      const { TaskID }: { readonly TaskID?: unknown } = await client.call(
        "CreateAssetImageRegistryScanTask",
        request,
        calls,
      );
      return { code: "started", ...omitUndefined({ taskId: requestIdIn(TaskID) }) };
    },
    failureOf: startFailureOf,
    async read(images) {
      const found = new Map<string, Image>();
      for (const Values of inPages(images.map(({ key }) => key))) {
        const Filters = [{ Name: "ImageAssetIds", Values, ExactMatch: true }];
        for await (const row of client.paginate("DescribeAssetImageRegistryList", { Filters }, calls)) {
          const image = { ...fromTcssRegistryImage(row), ...omitUndefined({ account }) };
          found.set(image.key, image);
        }
      }
      return found;
    },
    // By images: only the mainland site documents that a task can be named, and some answers have no ID.
    progress: (_, images) => statusOf({ Id: numbersOf(images.slice(0, MAX_IMAGES)) }),
    task: (taskId) => unlessNone(() => statusOf(taskId === undefined ? {} : { TaskID: numberOf(taskId) })),
    // The list itself says of an image that its scan was stopped.
    over: async () => new Set(),
    latestTask: async () => undefined,
    async stop({ taskId, images = [] }) {
      if (taskId !== undefined)
        await client.call("ModifyAssetImageRegistryScanStop", { TaskID: numberOf(taskId) }, calls);
      else
        for (const some of inPages(images))
          await client.call("ModifyAssetImageRegistryScanStop", { Id: numbersOf(some) }, calls);
    },
  };
}

function numbersOf(images: readonly Image[]): number[] {
  return images.map(({ key }) => numberOf(key));
}

/** A number of an image or a task. One beyond 2^53 is a `bigint` and goes out as it is. */
function numberOf(text: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : (BigInt(text) as unknown as number); // the client sends large integers as they are
}
