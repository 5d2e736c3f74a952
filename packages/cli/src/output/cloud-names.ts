/** Names of the clouds for people. */
export const CLOUD_NAMES = { tencent: "Tencent Cloud", alibaba: "Alibaba Cloud" } as const;
