import type { TcssClient } from "@plimsoll/client";

import type { Image } from "../image/image.js";
import type { ScanService, TaskProgress } from "../scan/scan-service.js";
import { safeCountIn, requestIdIn } from "./answer-fields.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { inPages, startFailureOf, unlessNone } from "./scan-calls.js";
import { fromTcssImage } from "./tcss-image.js";

/** Images in one request. The vendor documents no limit; as many as one page of the list holds. */
const MAX_IMAGES = 100;

/**
 * Scans of images on hosts: `CreateAssetImageScanTask`, `DescribeAssetImageScanStatus`, `ModifyAssetImageScanStop`.
 *
 * @param client - Client of the account.
 * @param options.account - Name of the account in a configuration. @default none
 * @param options.signal - Stops the calls.
 */
export function tcssHostScans(
  client: Pick<TcssClient, "call" | "paginate">,
  options: { readonly account?: string | undefined; readonly signal?: AbortSignal } = {},
): ScanService {
  const { account, ...calls } = options;
  const taskOf = async (taskId: string | undefined): Promise<TaskProgress> => {
    const answer = await client.call("DescribeAssetImageScanStatus", omitUndefined({ TaskID: taskId }), calls);
    return {
      isOver: answer.Status === "END",
      ...omitUndefined({
        done: safeCountIn(answer.ImageScanCnt),
        total: safeCountIn(answer.ImageTotal),
        leftSec: safeCountIn(answer.LeftSeconds),
      }),
    };
  };
  return {
    list: "tencent-host",
    ...omitUndefined({ account }),
    maxImages: MAX_IMAGES,
    needsLicense: true,
    cost: async (images) => ({ images: images.length, units: 0 }),
    async start(images, kinds) {
      const request = {
        Images: images.map(({ id }) => id),
        ScanVul: kinds.includes("vulnerabilities"),
        ScanVirus: kinds.includes("malware"),
        ScanRisk: kinds.includes("sensitive-data"),
      };
      const { TaskID }: { readonly TaskID?: unknown } = await client.call("CreateAssetImageScanTask", request, calls);
      return { code: "started", ...omitUndefined({ taskId: requestIdIn(TaskID) }) };
    },
    failureOf: startFailureOf,
    async read(images) {
      const found = new Map<string, Image>();
      for (const Values of inPages(images.map(({ id }) => id))) {
        const Filters = [{ Name: "ImageID", Values, ExactMatch: true }];
        for await (const row of client.paginate("DescribeAssetImageList", { Filters }, calls)) {
          const image = { ...fromTcssImage(row), ...omitUndefined({ account }) };
          found.set(image.key, image);
        }
      }
      return found;
    },
    // Without an ID the service reports its latest task, which may be another.
    progress: async (taskId) => (taskId === undefined ? undefined : taskOf(taskId)),
    task: (taskId) => unlessNone(() => taskOf(taskId)),
    // The list itself says of an image that its scan was stopped.
    over: async () => new Set(),
    latestTask: async () => undefined,
    async stop({ taskId, images = [] }) {
      if (taskId !== undefined) await client.call("ModifyAssetImageScanStop", { TaskID: taskId }, calls);
      else
        for (const Images of inPages(images.map(({ id }) => id)))
          await client.call("ModifyAssetImageScanStop", { Images }, calls);
    },
  };
}
