import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import { ofTask } from "../../state/scan-tasks.js";
import type { Store } from "../../state/store.js";
import { refuseUnknown, unknownResource } from "../chosen-images.js";
import { allOf, isOneOf, not, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { hostImageFilters } from "../image-filters.js";

type Request = RequestOf<"tcss", "ModifyAssetImageScanStop">;

/** Stops scanning the images of a task, or others. What is not being scanned stays as it is. */
export const modifyAssetImageScanStop: Handler<"tcss", "ModifyAssetImageScanStop"> = (request, { store }) => {
  store.scanTasks.stop("host", conditionOf(request, store));
  return { Status: "SUCCESS" };
};

function conditionOf(
  { TaskID, Images = [], Filters, ExcludeImageIds }: Request,
  { scanTasks, hostImages }: Store,
): Condition {
  if (TaskID !== undefined && TaskID !== "") {
    const task = scanTasks.find("host", TaskID);
    if (task === undefined) throw unknownResource(TaskID);
    return ofTask(task.id);
  }
  if (Images.length > 0) {
    refuseUnknown(hostImages.firstUnknown(Images));
    return isOneOf("ImageID", Images);
  }
  return allOf([toCondition(Filters, hostImageFilters), not(isOneOf("ImageID", readList(ExcludeImageIds ?? "[]")))]);
}

/** Reads the text of a JSON array of strings; an empty text is an empty list. */
function readList(text: string): readonly string[] {
  if (text === "") return [];
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = undefined;
  }
  if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list;
  throw tcssRefusal("InvalidParameter.ParsingError", "ExcludeImageIds must be the text of a JSON array of strings.");
}
