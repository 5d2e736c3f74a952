import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import { everyRow } from "../../state/database.js";
import type { Candidate } from "../../state/host-images.js";
import { hasOneOf } from "../../state/registry-images.js";
import type { Store } from "../../state/store.js";
import { allOf, isOneOf, not, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { hostImageFilters, registryImageFilters } from "../image-filters.js";

type Request = RequestOf<"tcss", "ModifyImageAuthorized">;

/** More than any estate has, and still a number that SQLite takes for an integer. */
const maxCount = 2 ** 31;

/**
 * Licenses images. On each side the first of these chooses them: all, the listed IDs, the filter without the excluded IDs.
 * Of the images without a license as many as the count get one; the vendor drops the surplus at random, the mock drops the
 * newest rows. If the pool does not suffice for both sides, nothing happens.
 */
export const modifyImageAuthorized: Handler<"tcss", "ModifyImageAuthorized"> = (request, { store, nowMs }) => {
  const local = localCandidates(request, store);
  const registry = registryCandidates(request, store);
  if (!store.purchase({ local, registry, timeMs: nowMs })) throw tcssRefusal("FailedOperation.AuthorizedNotEnough");
  return {};
};

function localCandidates(request: Request, { hostImages }: Store): readonly Candidate[] {
  const { UpdatedLocalImageCnt: count, LocalImageIds: ids = [] } = request;
  if (count === 0) return [];
  if (!request.AllLocalImages) refuseUnknown(hostImages.firstUnknown(ids));
  return hostImages.unlicensed(localCondition(request, ids), Math.min(count, maxCount));
}

function localCondition(
  { AllLocalImages, LocalImageFilter, ExcludeLocalImageIds = [] }: Request,
  ids: readonly string[],
): Condition {
  if (AllLocalImages) return everyRow;
  if (ids.length > 0) return isOneOf("ImageID", ids);
  return allOf([toCondition(LocalImageFilter, hostImageFilters), not(isOneOf("ImageID", ExcludeLocalImageIds))]);
}

function registryCandidates(request: Request, { registryImages }: Store): readonly Candidate[] {
  const { UpdatedRegistryImageCnt: count, RegistryImageIds: ids = [] } = request;
  if (count === 0) return [];
  if (!request.AllRegistryImages) refuseUnknown(registryImages.firstUnknown(ids));
  return registryImages.unlicensed(registryCondition(request, ids), Math.min(count, maxCount));
}

function registryCondition(request: Request, ids: readonly string[]): Condition {
  const { AllRegistryImages, RegistryImageFilter, ExcludeRegistryImageIds = [], OnlyShowLatest = false } = request;
  if (AllRegistryImages) return everyRow;
  if (ids.length > 0) return hasOneOf(ids);
  const latest: Condition = OnlyShowLatest ? { sql: "IsLatestImage = 1", values: [] } : everyRow;
  return allOf([
    toCondition(RegistryImageFilter, registryImageFilters),
    not(hasOneOf(ExcludeRegistryImageIds)),
    latest,
  ]);
}

function refuseUnknown(id: string | undefined): void {
  if (id !== undefined) throw tcssRefusal("ResourceNotFound", `The resource does not exist: ${id}.`);
}
