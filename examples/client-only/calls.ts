import { createTcssClient, isApiError } from "@plimsoll/client";

const endpoint = process.env["PLIMSOLL_ENDPOINT"]; // set for an emulator
await using tcss = createTcssClient(endpoint === undefined ? {} : { endpoint });

const { TotalCount } = await tcss.call("DescribeAssetImageList", { Limit: 1 });

const images = tcss.paginate("DescribeAssetImageList");
let vulnerable = 0;
for await (const image of images) if (image.VulCnt > 0) vulnerable++;
console.log(`${vulnerable} of ${TotalCount} images have vulnerabilities`);
console.log(images.result.complete ? "every image was read" : `not every image was read: ${images.result.reason}`);

// The codes that an action documents are known to the compiler, and every other error is thrown on.
const missing = { TaskId: 999_999 };
const refused: unknown = await tcss
  .call("DescribeImageAutoAuthorizedLogList", missing)
  .catch((error: unknown) => error);
if (!isApiError(refused, "ResourceNotFound")) throw refused;
console.log(`there is no such task: ${refused.rawMessage}`);
