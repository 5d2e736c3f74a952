import type { TcssClient } from "@plimsoll/client";

/** Number of images on hosts that have a scan license. */
export async function licensedImages(tcss: TcssClient): Promise<number> {
  let licensed = 0;
  for await (const { IsAuthorized } of tcss.paginate("DescribeAssetImageList")) if (IsAuthorized === 1) licensed++;
  return licensed;
}
