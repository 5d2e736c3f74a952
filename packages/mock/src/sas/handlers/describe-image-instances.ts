import type { Handler } from "../../gateway/handler.js";
import type { ImageInstance, StoredImage } from "../../state/alibaba-images.js";
import { openScanMembers } from "../../state/alibaba-scan-progress.js";
import type { Condition } from "../../state/database.js";
import { everyRow } from "../../state/database.js";
import type { CriterionRules } from "../criteria.js";
import { contains, equals, join, toCondition } from "../criteria.js";
import { pageInfoOf, pageOf, rowsOf } from "../paging.js";

const rules: CriterionRules = new Map([
  ["instanceId", equals("row ->> '$.InstanceId'")],
  ["repoName", contains("row ->> '$.RepoName'")],
  ["repoId", equals("row ->> '$.RepoId'")],
  ["repoNamespace", contains("row ->> '$.RepoNamespace'")],
  ["regionId", equals("row ->> '$.RegionId'")],
  ["vulStatus", equals("row ->> '$.VulStatus'")],
  ["alarmStatus", equals("row ->> '$.AlarmStatus'")],
  ["hcStatus", equals("iif(scan ->> '$.HcCount' > 0, 'YES', 'NO')")],
  ["riskStatus", equals("row ->> '$.RiskStatus'")],
  ["registryType", equals("row ->> '$.RegistryType'")],
  ["imageId", equals("row ->> '$.ImageId'")],
  ["tag", contains("row ->> '$.Tag'")],
  ["digest", equals("row ->> '$.Digest'")],
]);

/** Lists the images. */
export const describeImageInstances: Handler<"sas", "DescribeImageInstances"> = (
  request,
  { store: { alibabaImages }, nowMs },
) => {
  const page = pageOf(request);
  const selection = alibabaImages.select(join([toCondition(request, rules), wasScanned(request.Scanned)], "AND"));
  const images = alibabaImages.read(rowsOf(selection, page));
  return {
    PageInfo: pageInfoOf(page, { total: selection.length, count: images.length }),
    ImageInstanceList: images.map((image) => toImageInstance(image, nowMs)),
  };
};

function wasScanned(scanned: boolean | undefined): Condition {
  if (scanned === undefined) return everyRow;
  return { sql: `scan ->> '$.LastScanTime' IS ${scanned ? "NOT NULL" : "NULL"}`, values: [] };
}

/** Converts a scan: DescribeImageInfoList has numbers where this action has text, and upper case where it has lower. */
function toImageInstance(
  { image, scan: { HcCount = 0, ...scan }, isDeployed, open }: StoredImage,
  nowMs: number,
): ImageInstance {
  const { TagImmutable: _, RepoType, ImageCreate, ImageUpdate, ImageSize, ...row } = image;
  return {
    ...row,
    RepoType: RepoType === "PUBLIC" ? "public" : "private",
    ImageCreate: String(ImageCreate),
    ImageUpdate: String(ImageUpdate),
    ImageSize: String(ImageSize),
    Deployed: isDeployed ? 1 : 0,
    HcCount,
    HcStatus: HcCount > 0 ? "YES" : "NO",
    ...scan,
    ...(open === undefined ? {} : openScanMembers(open, nowMs)),
  };
}
