import type { MockOptions } from "@plimsoll/mock";
import type { ResponseOf } from "@plimsoll/types";

import { differences } from "./differences.js";
import type { Stage } from "./stage.js";
import type { Step } from "./step.js";

/** Ten servers and fifty images. */
export const ALIBABA_ESTATE: MockOptions = { images: 200, seed: 7 };

type AlibabaStage = Stage<"sas">;
type Server = ResponseOf<"sas", "DescribeCloudCenterInstances">["Instances"][number];
type ImageInstance = ResponseOf<"sas", "DescribeImageInstances">["ImageInstanceList"][number];
type ImageInfo = ResponseOf<"sas", "DescribeImageInfoList">["ImageInfos"][number];

/** The way from servers to their images in Security Center, with the same result on every path. */
export const ALIBABA_STORY: readonly Step<"sas">[] = [
  {
    title: "reads all servers page by page, and by token the same ones",
    actions: ["DescribeCloudCenterInstances"],
    act: async (stage) => {
      const byPage = (await allServers(stage)).map(({ Uuid }) => Uuid);
      const byToken = (await serversByToken(stage)).map(({ Uuid }) => Uuid);
      return {
        servers: byPage.length,
        known: differences(byPage, stage.mock.estate.serverUuids),
        byToken: differences(byToken, byPage),
      };
    },
    want: { servers: 10, known: [], byToken: [] },
  },
  {
    title: "finds each server again by its ID, its name and its region",
    actions: ["DescribeCloudCenterInstances"],
    act: async (stage) => {
      const lost: string[] = [];
      for (const server of await allServers(stage)) {
        const found = await stage.call("DescribeCloudCenterInstances", {
          Criteria: criteria(
            { name: "instanceId", value: server.InstanceId },
            { name: "instanceName", value: server.InstanceName },
            { name: "regionId", value: server.RegionId },
          ),
          LogicalExp: "AND",
        });
        if (JSON.stringify(found.Instances) !== JSON.stringify([server])) lost.push(server.Uuid);
      }
      return lost;
    },
    want: [],
  },
  {
    title: "reads all images page by page, scanned ones and others",
    actions: ["DescribeImageInstances"],
    act: async (stage) => {
      const images = await allImages(stage);
      const count = async (Scanned: boolean): Promise<number> =>
        (await stage.call("DescribeImageInstances", { Scanned })).PageInfo.TotalCount;
      return {
        images: images.length,
        known: differences(
          images.map(({ Uuid }) => Uuid),
          stage.mock.estate.imageUuids,
        ),
        sum: (await count(true)) + (await count(false)),
      };
    },
    want: { images: 50, known: [], sum: 50 },
  },
  {
    title: "comes from the servers to their images, which the list of images describes in the same way",
    actions: ["DescribeCloudCenterInstances", "DescribeImageInfoList", "DescribeImageInstances"],
    act: async (stage) => {
      const servers = (await allServers(stage)).map(({ Uuid }) => Uuid);
      const { ImageInfos } = await stage.call("DescribeImageInfoList", { Uuids: servers.join(", ") });
      const images = await allImages(stage);
      const onServers = images.filter(({ Uuid }) => ImageInfos.some((info) => info.Uuid === Uuid));
      return { some: ImageInfos.length > 0, different: differences(ImageInfos.map(factsOf), onServers.map(factsOf)) };
    },
    want: { some: true, different: [] },
  },
  {
    title: "finds an image by its own UUID, by its repository and by its digest, and it is the same one",
    actions: ["DescribeImageInfoList", "DescribeImageInstances"],
    act: async (stage) => {
      const [image] = await allImages(stage);
      if (image === undefined) return "no image";
      const infos = await stage.call("DescribeImageInfoList", { Uuids: image.Uuid });
      const byName = await stage.call("DescribeImageInstances", {
        Criteria: criteria({ name: "repoName", value: image.RepoName }, { name: "digest", value: image.Digest }),
        LogicalExp: "AND",
      });
      return differences([...infos.ImageInfos, ...byName.ImageInstanceList].map(factsOf), [factsOf(image)]);
    },
    want: [],
  },
  {
    title: "counts images with vulnerabilities as their rows do",
    actions: ["DescribeImageInstances"],
    act: async (stage) => {
      const vulnerable = (await allImages(stage)).filter(({ VulCount }) => VulCount > 0);
      const { PageInfo } = await stage.call("DescribeImageInstances", {
        Criteria: criteria({ name: "vulStatus", value: "YES" }),
      });
      return { some: vulnerable.length > 0, surplus: PageInfo.TotalCount - vulnerable.length };
    },
    want: { some: true, surplus: 0 },
  },
  {
    title: "is refused for a wrong Criteria and for nothing but commas, each with its code",
    actions: ["DescribeCloudCenterInstances", "DescribeImageInfoList"],
    act: async (stage) => [
      await stage.refusalOf("DescribeCloudCenterInstances", { Criteria: "[{}]" }),
      await stage.refusalOf("DescribeImageInfoList", { Uuids: " , " }),
    ],
    want: ["InvalidParam", "MissingUuids"],
  },
  {
    title: "in the end the request log holds these two refusals and nothing else that went wrong",
    actions: [],
    act: async ({ mock }) => mock.requests().flatMap(({ outcome }) => (outcome === "OK" ? [] : [outcome])),
    want: ["InvalidParam", "MissingUuids"],
  },
];

async function allServers(stage: AlibabaStage): Promise<readonly Server[]> {
  return allPages(4, async (page) => {
    const { Instances, PageInfo } = await stage.call("DescribeCloudCenterInstances", page);
    return { rows: Instances, total: PageInfo.TotalCount ?? 0 };
  });
}

async function serversByToken(stage: AlibabaStage): Promise<readonly Server[]> {
  const rows: Server[] = [];
  for (let token: string | undefined = ""; token !== undefined;) {
    const page: ResponseOf<"sas", "DescribeCloudCenterInstances"> = await stage.call("DescribeCloudCenterInstances", {
      UseNextToken: true,
      PageSize: 3,
      ...(token === "" ? {} : { NextToken: token }),
    });
    rows.push(...page.Instances);
    token = page.PageInfo.NextToken;
  }
  return rows;
}

async function allImages(stage: AlibabaStage): Promise<readonly ImageInstance[]> {
  return allPages(20, async (page) => {
    const { ImageInstanceList, PageInfo } = await stage.call("DescribeImageInstances", page);
    return { rows: ImageInstanceList, total: PageInfo.TotalCount };
  });
}

async function allPages<T>(
  PageSize: number,
  read: (page: {
    readonly CurrentPage: number;
    readonly PageSize: number;
  }) => Promise<{ readonly rows: readonly T[]; readonly total: number }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let CurrentPage = 1; ; CurrentPage++) {
    const { rows, total } = await read({ CurrentPage, PageSize });
    all.push(...rows);
    if (CurrentPage * PageSize >= total) return all;
  }
}

interface Criterion {
  readonly name: string;
  readonly value: string;
}

function criteria(...entries: readonly Criterion[]): string {
  return JSON.stringify(entries);
}

/** Members that both lists of images have. */
function factsOf({
  Uuid,
  ImageId,
  Digest,
  RepoName,
  Tag,
  VulCount,
  AlarmCount,
  RiskStatus,
}: ImageInfo | ImageInstance): string {
  return JSON.stringify({ Uuid, ImageId, Digest, RepoName, Tag, VulCount, AlarmCount, RiskStatus });
}
