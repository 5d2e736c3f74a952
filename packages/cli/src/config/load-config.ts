import type { Config } from "@plimsoll/core";

import { readText } from "../read-data.js";
import type { Io } from "../io.js";
import type { ConfigPlace } from "./find-config.js";
import { readConfigText } from "./read-config-text.js";

/** A configuration that was read. */
export interface LoadedConfig {
  /** Path of its file. */
  readonly path: string;
  readonly config: Config;
}

/**
 * Reads the configuration.
 *
 * @param place - Where it is, by `findConfig`.
 * @throws {CommandFailure} `Configuration` when it cannot be used, with the place of every fault.
 */
export async function loadConfig(io: Io, place: ConfigPlace): Promise<LoadedConfig> {
  const text = await readText(place.by === "search" ? "configuration" : place.by, place.path, io.signal);
  return { path: place.path, config: readConfigText(text, place) };
}
