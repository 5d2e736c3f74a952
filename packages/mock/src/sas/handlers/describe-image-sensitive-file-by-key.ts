import type { Handler } from "../../gateway/handler.js";
import { FoundRows } from "../findings/found-rows.js";
import { toImages } from "../findings/image-filters.js";
import { sensitiveFilterOf, toSensitiveFile } from "../findings/sensitive-file.js";
import { succeededWithPage } from "../findings/succeeded.js";
import { pageOf, partOf } from "../paging.js";

/** Lists the sensitive files of an image with the secrets themselves, or those of all images. */
export const describeImageSensitiveFileByKey: Handler<"sas", "DescribeImageSensitiveFileByKey"> = (
  { ImageUuid, SensitiveFileKey, ScanRange, ...request },
  { store },
) => {
  const page = pageOf(request);
  const found = new FoundRows(store, {
    kind: "secret",
    images: toImages({ ImageUuid, ScanRange }),
    ...sensitiveFilterOf(SensitiveFileKey === undefined ? {} : { keys: [SensitiveFileKey] }),
  });
  const files = found.read(...partOf(page)).map(({ row }) => toSensitiveFile(row));
  return {
    ...succeededWithPage(page, { total: found.total, count: files.length }),
    SensitiveFileList: files,
  };
};
