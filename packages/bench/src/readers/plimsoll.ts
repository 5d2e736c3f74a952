import { createTcssClient } from "@plimsoll/client";

import { KEY } from "../clients/client.ts";
import type { ReadList } from "./reader.ts";

const credentials = { secretId: KEY.id, secretKey: KEY.secret };

/** Our client of TCSS as it comes. */
export const read: ReadList = (endpoint) =>
  createTcssClient({ credentials, endpoint }).paginate("DescribeAssetImageList");

/** Our client of TCSS with a limit that it never reaches. */
export const readUnlimited: ReadList = (endpoint) =>
  createTcssClient({ credentials, endpoint, rateLimit: { requests: 1_000_000, perSeconds: 1 } }).paginate(
    "DescribeAssetImageList",
  );
