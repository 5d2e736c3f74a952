/**
 * Regions in which Security Center scans images, by the user guide.
 *
 * @see https://www.alibabacloud.com/help/en/security-center/user-guide/scan-images, as of 2026
 */
const regions: readonly string[] = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-southeast-1",
  "ap-southeast-3",
  "ap-southeast-5",
  "ap-southeast-6",
  "ap-southeast-7",
  "cn-beijing",
  "cn-chengdu",
  "cn-guangzhou",
  "cn-hangzhou",
  "cn-heyuan",
  "cn-hongkong",
  "cn-huhehaote",
  "cn-qingdao",
  "cn-shanghai",
  "cn-shenzhen",
  "cn-wulanchabu",
  "cn-zhangjiakou",
  "eu-central-1",
  "eu-west-1",
  "us-east-1",
  "us-west-1",
];

const list = regions.map((region) => `'${region}'`).join(", ");

/** SQL that is true for an image in a region where images are scanned; regions of finance and government are. */
export const isInScannedRegion: string = `(row ->> '$.RegionId' IN (${list}) OR instr(row ->> '$.RegionId', '-finance') > 0
  OR instr(row ->> '$.RegionId', '-gov') > 0)`;
