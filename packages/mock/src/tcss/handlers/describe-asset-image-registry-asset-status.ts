import type { Handler } from "../../gateway/handler.js";
import { toChinaTime } from "../../state/china-time.js";

/** Tells how far the latest fetch of the lists of registries is. */
export const describeAssetImageRegistryAssetStatus: Handler<"tcss", "DescribeAssetImageRegistryAssetStatus"> = (
  _,
  { store: { registrySyncs }, nowMs },
) => {
  const { status, error, lastSuccessMs } = registrySyncs.state(nowMs);
  return { Status: status, Err: error, LatestSyncSuccessTime: toChinaTime(lastSuccessMs) };
};
