import type { Cloud } from "@plimsoll/core";
import { InvalidArgumentError } from "commander";

/** Where the services are, instead of the vendors' places. */
export interface Endpoints {
  /** Where both are. */
  readonly both?: string;
  /** Where one cloud is; goes before `both`. */
  readonly byCloud?: Partial<Readonly<Record<Cloud, string>>>;
}

/**
 * Parses `URL`, `tencent=URL` or `alibaba=URL`, several of them separated by commas. It may be given several times. Whether
 * each is a URL is checked where it is used.
 *
 * @throws {InvalidArgumentError} when a cloud is named twice, or there is no such cloud.
 */
export function endpointsOf(text: string, before: Endpoints = {}): Endpoints {
  let endpoints = before;
  for (const part of text.split(",").map((each) => each.trim())) {
    const [, cloud, url = ""] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
    if (cloud === undefined) {
      if (endpoints.both !== undefined) throw new InvalidArgumentError("It takes one address for both clouds.");
      endpoints = { ...endpoints, both: part };
    } else if (cloud !== "tencent" && cloud !== "alibaba")
      throw new InvalidArgumentError("It takes an address, tencent=<url>, or alibaba=<url>.");
    else if (endpoints.byCloud?.[cloud] !== undefined)
      throw new InvalidArgumentError(`It takes one address of ${cloud}.`);
    else endpoints = { ...endpoints, byCloud: { ...endpoints.byCloud, [cloud]: url } };
  }
  return endpoints;
}
