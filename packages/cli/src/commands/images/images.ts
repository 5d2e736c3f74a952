import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { imagesListCommand } from "./list.js";
import { imagesShowCommand } from "./show.js";
import { imagesSummaryCommand } from "./summary.js";

/** Adds the commands of `plimsoll images`. */
export function addImagesCommands(images: Command, io: Io, setExitCode: SetExitCode): void {
  images.addCommand(imagesListCommand(io, setExitCode));
  images.addCommand(imagesShowCommand(io, setExitCode));
  images.addCommand(imagesSummaryCommand(io, setExitCode));
}
