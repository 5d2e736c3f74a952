import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import { KEY } from "../clients/client.ts";
import type { ReadList } from "./reader.ts";

/** Tencent's own SDK, which leaves reading pages to its user: the loop that everybody writes. */
export const read: ReadList = async function* (origin) {
  const client = new tcss.v20201101.Client({
    credential: { secretId: KEY.id, secretKey: KEY.secret },
    profile: { httpProfile: { endpoint: new URL(origin).host, protocol: "http://" } },
  });
  for (let Offset = 0, total = Infinity; Offset < total; Offset += 100) {
    const { List = [], TotalCount = 0 } = await client.DescribeAssetImageList({ Limit: 100, Offset });
    total = TotalCount;
    yield* List;
  }
};
