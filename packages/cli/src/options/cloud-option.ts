import type { Cloud } from "@plimsoll/core";
import { Option } from "commander";

const CLOUDS = ["tencent", "alibaba"] as const satisfies readonly Cloud[];

/**
 * Makes the option `--cloud`.
 *
 * @param description - Its help. @default "only this cloud"
 */
export function cloudOption(description = "only this cloud"): Option {
  return new Option("--cloud <cloud>", description).choices(CLOUDS);
}
