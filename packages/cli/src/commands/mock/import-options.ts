import type { Command } from "commander";

import { listOf } from "../../options/globals.js";

/** Adds the options that import images: the paths, and the kinds of images to make. */
export function importOptions(command: Command): Command {
  return command
    .option(
      "--import <paths>",
      "images of yours: reports, exports of images list and findings list, folders of OCI layouts",
      listOf,
    )
    .option(
      "--as <kinds>",
      "as what reports and layouts are imported: host, registry, alibaba (default: host)",
      listOf,
    );
}
