import {
  type Account,
  type Image,
  type ImageSource,
  type LicensePool,
  type LicenseTarget,
  type PlannableImage,
  tcssHostImages,
  tcssLicensePool,
  tcssRegistryImages,
} from "@plimsoll/core";
import type { TcssClient } from "@plimsoll/client";

import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { PlanSource } from "./plan-sources.js";
import { planningFields } from "./planning-fields.js";
import { targetOf } from "./target.js";

/** An account of Tencent Cloud and its client. */
export interface PlannedAccount {
  readonly account: Account;
  readonly client: TcssClient;
}

/** Which images of an account are read. */
export interface ReadOptions {
  readonly name?: string;
  readonly source: readonly PlanSource[];
  readonly isWanted: (image: Image) => boolean;
  /** Called with each image that is wanted. */
  readonly onImage: () => void;
}

/** Facts of an account that planning needs. */
export interface AccountNow {
  readonly target: LicenseTarget;
  readonly pool: LicensePool;
  readonly images: readonly PlannableImage[];
  /** True if `images` is the whole list. */
  readonly complete: boolean;
}

/** Asks who pays and what is left before it reads the images, which takes longest. Images on hosts come first. */
export async function readAccount(
  { account, client }: PlannedAccount,
  { name, source, isWanted, onImage }: ReadOptions,
  { io, globals }: { readonly io: Io; readonly globals: Globals },
): Promise<AccountNow> {
  const { signal } = io;
  const target = await targetOf(io, globals, account);
  const pool = await tcssLicensePool(client, { signal });
  const images: PlannableImage[] = [];
  let complete = true;
  for (const each of sourcesOf(client, source, name)) {
    const stream = each.stream({ signal });
    for await (const image of stream) {
      if (!isNamed(image, name) || !isWanted(image)) continue;
      images.push(planningFields(image));
      onImage();
    }
    complete &&= stream.result.complete;
  }
  return { target, pool, images, complete };
}

function sourcesOf(
  client: TcssClient,
  source: readonly PlanSource[],
  name: string | undefined,
): readonly ImageSource[] {
  const filters = name === undefined ? [] : [{ Name: "ImageName", Values: [name], ExactMatch: false }];
  return [
    ...(source.includes("tencent-host") ? [tcssHostImages(client, { filters })] : []),
    // The service compares only the last part of the name of an image in a registry.
    ...(source.includes("tencent-registry") ? [tcssRegistryImages(client)] : []),
  ];
}

function isNamed({ source, name: own }: Image, name: string | undefined): boolean {
  return name === undefined || source === "tencent-host" || own.toLowerCase().includes(name.toLowerCase());
}
