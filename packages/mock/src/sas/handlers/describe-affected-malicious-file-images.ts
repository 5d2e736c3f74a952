import type { Handler } from "../../gateway/handler.js";
import { FoundRows } from "../findings/found-rows.js";
import { noImage, toImages } from "../findings/image-filters.js";
import { maliciousFilterOf, toMaliciousFile } from "../findings/malicious-file.js";
import { pageInfoOf, pageOf, partOf } from "../paging.js";

/** Lists the malicious files of images. Each is open. */
export const describeAffectedMaliciousFileImages: Handler<"sas", "DescribeAffectedMaliciousFileImages"> = (
  request,
  { store },
) => {
  const page = pageOf({ CurrentPage: request.CurrentPage, PageSize: Number(request.PageSize) });
  const { Status = "0" } = request;
  const images = Status === "0" ? toImages(request) : noImage;
  const found = new FoundRows(store, { kind: "malware", images, ...maliciousFilterOf(request) });
  const files = found.read(...partOf(page)).map(toMaliciousFile);
  return {
    PageInfo: pageInfoOf(page, { total: found.total, count: files.length }),
    AffectedMaliciousFileImagesResponse: files,
  };
};
