import type { SasClient } from "@plimsoll/client";

import type { Image } from "../image/image.js";
import type { ScanCost, ScanService } from "../scan/scan-service.js";
import { isPushed } from "../scan/pushed-image.js";
import { membersOf, safeCountIn, textIn } from "./answer-fields.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { inPages, startFailureOf } from "./scan-calls.js";
import { sasScanQuota } from "./sas-license-status.js";
import { sasRegistryImages } from "./sas-registry-images.js";

/** Images in one request: at most ten scans run at once, so that few requests are better. The vendor documents no limit. */
const MAX_IMAGES = 100;

/** States of a scan that goes on, in `DescribeImageLatestScanTask`. */
const OPEN: readonly unknown[] = ["START", "MESSAGE_SEND", "PROCESSING", "PRE_ANALYZER"];

/**
 * Scans of images at Security Center: `PublicPreCheckImageScanTask`, `PublicCreateImageScanTask`, `DescribeImageLatestScanTask`,
 * `CancelOnceTask`, and `PublicSyncAndCreateImageScanTask` for images that were pushed just now. They are asked for by digest, so that all images with a digest are scanned together.
 *
 * @param client - Client of the account.
 * @param options.account - Name of the account in a configuration. @default none
 * @param options.signal - Stops the calls.
 */
export function sasRegistryScans(
  client: Client,
  options: { readonly account?: string | undefined; readonly signal?: AbortSignal } = {},
): ScanService {
  const { account, ...calls } = options;
  return {
    list: "alibaba-registry",
    ...omitUndefined({ account }),
    maxImages: MAX_IMAGES,
    needsLicense: false,
    cost: (images) => costOf(client, images, calls),
    async start(images) {
      const { Data } = images.some(isPushed)
        ? await client.call("PublicSyncAndCreateImageScanTask", { Images: pushedText(images) }, calls)
        : await client.call("PublicCreateImageScanTask", { Digests: digestsOf(images) }, calls);
      const { CanCreate, TaskId, Result, TotalCount } = membersOf(Data ?? {});
      if (CanCreate === false) return { code: "full" };
      if (Result === "TASK_NOT_SUPPORT_REGION" && TotalCount === 0) return { code: "unsupported-region" };
      return { code: "started", ...omitUndefined({ taskId: textIn(TaskId) }) };
    },
    failureOf: startFailureOf,
    async read(images) {
      const found = new Map<string, Image>();
      const keys = new Set(images.map(({ key }) => key));
      // One that was pushed is known by its digest until it is listed; before that it is as it was.
      const pushed = new Map(images.filter(isPushed).map((image) => [`${image.digest} ${image.tag}`, image.key]));
      for (const image of images.filter(isPushed)) found.set(image.key, image);
      for (const some of inPages(images)) {
        const entries = some.map((image) => ({ name: "digest", value: digestOf(image) }));
        const conditions = { Criteria: JSON.stringify(entries), LogicalExp: "OR" as const };
        for await (const image of sasRegistryImages(client, { conditions }).stream(calls)) {
          const key = keys.has(image.key) ? image.key : pushed.get(`${image.digest} ${image.tag}`);
          if (key !== undefined) found.set(key, { ...image, key, ...omitUndefined({ account }) });
        }
      }
      return found;
    },
    // No operation reports a task by its ID.
    progress: async () => undefined,
    task: async () => undefined,
    async over(images) {
      const over = new Set<string>();
      for (const image of images) if ((await latestOf(client, image, calls))?.isOver === true) over.add(image.key);
      return over;
    },
    latestTask: async (image) => (await latestOf(client, image, calls))?.taskId,
    async stop({ taskId, images = [] }) {
      const tasks = taskId === undefined ? [] : [taskId];
      for (const image of images) tasks.push((await latestOf(client, image, calls))?.taskId ?? "");
      for (const TaskId of new Set(tasks)) if (TaskId !== "") await client.call("CancelOnceTask", { TaskId }, calls);
    },
  };
}

type Client = Pick<SasClient, "call">;
interface Options {
  readonly signal?: AbortSignal;
}

async function costOf(client: Client, images: readonly Image[], options: Options): Promise<ScanCost> {
  const [{ left }, answer] = await Promise.all([
    sasScanQuota(client, options),
    client.call("PublicPreCheckImageScanTask", { Digests: digestsOf(images) }, options),
  ]);
  const { ScanImageCount, NeedAuthCount } = membersOf(answer.Data ?? {});
  const [total, units] = [safeCountIn(ScanImageCount), safeCountIn(NeedAuthCount)];
  // The vendor's texts of the two numbers say the opposite of their names: the larger is what can be used at most.
  // Images that are not listed yet are not counted.
  const more = images.filter(isPushed).length;
  const most = total === undefined || units === undefined ? undefined : Math.max(total, units) + more;
  return omitUndefined({ images: most, units: most, left });
}

/** The text that names images which were pushed, as the service documents it. */
function pushedText(images: readonly Image[]): string {
  const entries = images.flatMap((image) => {
    if (image.source !== "alibaba-registry") return [];
    const { InstanceId, RegionId, RegistryType, RepoId, RepoName, RepoNamespace, Tag, Digest } = image.raw;
    const names = { registryType: RegistryType, regionId: RegionId, instanceId: InstanceId, repoId: RepoId };
    return [{ ...names, repoNamespace: RepoNamespace, repoName: RepoName, tag: Tag, digest: Digest }];
  });
  return JSON.stringify(entries);
}

/** The latest scan of an image; `undefined` if there was none. */
async function latestOf(
  client: Client,
  image: Image,
  options: Options,
): Promise<{ readonly taskId?: string; readonly isOver: boolean } | undefined> {
  const request = { Digest: digestOf(image) };
  const { Task }: { readonly Task?: unknown } = await client.call("DescribeImageLatestScanTask", request, options);
  const [task] = Array.isArray(Task) ? (Task as readonly object[]) : []; // each member is looked at
  if (task === undefined) return undefined;
  const { TaskId, Status } = membersOf(task as { readonly TaskId?: unknown; readonly Status?: unknown }); // the same
  return { ...omitUndefined({ taskId: textIn(TaskId) }), isOver: typeof Status === "string" && !OPEN.includes(Status) };
}

/** A digest as the service writes it, without its algorithm. */
function digestOf({ digest = "" }: Image): string {
  return digest.replace(/^sha256:/, "");
}

function digestsOf(images: readonly Image[]): string {
  return images.map(digestOf).join(",");
}
