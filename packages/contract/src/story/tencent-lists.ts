import type { ItemOf, RequestOf } from "@plimsoll/types";

import type { Stage } from "./stage.js";

type TencentStage = Stage<"tcss">;
type HostImage = ItemOf<"tcss", "DescribeAssetImageList">;
type RegistryImage = ItemOf<"tcss", "DescribeAssetImageRegistryList">;
type Filter = NonNullable<RequestOf<"tcss", "DescribeAssetImageList">["Filters"]>[number];

/** Counts the host images that filters let through. */
export async function countHostImages(stage: TencentStage, ...Filters: readonly Filter[]): Promise<number> {
  return (await stage.call("DescribeAssetImageList", { Limit: 1, Filters: [...Filters] })).TotalCount;
}

/** Counts the registry images that filters let through. */
export async function countRegistryImages(stage: TencentStage, ...Filters: readonly Filter[]): Promise<number> {
  return (await stage.call("DescribeAssetImageRegistryList", { Limit: 1, Filters: [...Filters] })).TotalCount;
}

/** Reads all host images, page by page. */
export async function allHostImages(stage: TencentStage): Promise<readonly HostImage[]> {
  return allPages(15, (page) => stage.call("DescribeAssetImageList", page));
}

/** Reads all registry images that filters let through, page by page. */
export async function allRegistryImages(
  stage: TencentStage,
  ...Filters: readonly Filter[]
): Promise<readonly RegistryImage[]> {
  return allPages(4, (page) => stage.call("DescribeAssetImageRegistryList", { ...page, Filters: [...Filters] }));
}

interface PageOf<T> {
  readonly List: readonly T[];
  readonly TotalCount: number;
}

async function allPages<T>(
  Limit: number,
  read: (page: { readonly Limit: number; readonly Offset: number }) => Promise<PageOf<T>>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  for (let Offset = 0; ; Offset += Limit) {
    const { List, TotalCount } = await read({ Limit, Offset });
    rows.push(...List);
    if (Offset + Limit >= TotalCount) return rows;
  }
}
