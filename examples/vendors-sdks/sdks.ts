import PopCore from "@alicloud/pop-core";
import { createMock } from "@plimsoll/mock";
import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

await using mock = createMock({ images: 20 });
const { url } = await mock.listen({ port: 0 });
const { tencent, alibaba } = mock.credentials;

const tencentClient = new tcss.v20201101.Client({
  credential: tencent,
  profile: { httpProfile: { endpoint: new URL(url).host, protocol: "http://" } },
});
const { TotalCount } = await tencentClient.DescribeAssetImageList({ Limit: 5 });
console.log(`Tencent Cloud: ${TotalCount} images`);

const alibabaClient = new PopCore({ endpoint: url, apiVersion: "2018-12-03", ...alibaba });
const servers = await alibabaClient.request<{ PageInfo: { TotalCount: number } }>("DescribeCloudCenterInstances", {});
console.log(`Alibaba Cloud: ${servers.PageInfo.TotalCount} servers`);
