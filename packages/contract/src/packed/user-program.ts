// A program as written after `npm install`: the test of the packed packages type-checks and runs this file in an empty folder.
import { createSasClient, createTcssClient, isApiError } from "@plimsoll/client";
import { readInventory, summarize, tcssHostImages } from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";
import { type RequestOf, type ResponseOf, operations } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/validators/reference";
import { validateRequest } from "@plimsoll/validators";

const mock = createMock({ images: 10 });
const tcss = createTcssClient({ fetch: mock.fetch, credentials: mock.credentials.tencent });
const sas = createSasClient({ fetch: mock.fetch, credentials: mock.credentials.alibaba });

const page: ResponseOf<"tcss", "DescribeAssetImageList"> = await tcss.call("DescribeAssetImageList", { Limit: 5 });
const { ImageInfos } = await sas.call("DescribeImageInfoList", { Uuids: mock.estate.serverUuids.join(",") });
const refused: unknown = await tcss
  .call("DescribeImageAutoAuthorizedLogList", { TaskId: 999_999_999 })
  .catch((error: unknown) => error);
const summary = await summarize(readInventory([tcssHostImages(tcss)]));
// @ts-expect-error Limit is a number: the declarations that were installed say so.
const wrong: RequestOf<"tcss", "DescribeAssetImageList"> = { Limit: "few" };

/** Results of the program. */
export const seen = {
  images: page.List.length,
  inventory: summary.map(({ cloud, images }) => `${images} of ${cloud}`),
  found: ImageInfos.length > 0,
  code: isApiError(refused) ? refused.code : undefined,
  problems: (await validateRequest("tcss", "DescribeAssetImageList", wrong)).map(({ parameter }) => parameter),
  largestPage: operations.tcss.DescribeAssetImageList.pagination.maxLimit,
  summary: (await referenceOf("tcss", "DescribeAssetImageList"))?.summary,
};
await mock.close();
