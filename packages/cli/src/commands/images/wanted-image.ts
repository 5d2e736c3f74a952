import type { Image, SasImageConditions, TcssImageFilters, TcssRegistryImageFilters } from "@plimsoll/core";

import { matchesPattern } from "../../match-pattern.js";

/** Meaning of the argument of `images show`, and the fewest pages that find it. */
export interface WantedImage {
  /** True for a place that the argument names. */
  readonly matches: (image: Image) => boolean;
  /** Filters for the services; absent if all lists have to be read completely. */
  readonly narrow?: {
    readonly host: TcssImageFilters;
    readonly registry: readonly TcssRegistryImageFilters[];
    readonly sas: SasImageConditions;
    /** UUID to look up. */
    readonly uuid?: string;
    /** Image ID by which every list is asked already, among other things. */
    readonly id?: string;
  };
}

/** Digits of an image ID or a digest that are enough to name it: as many as tables show. */
const SHORT = /^(?:sha256:)?([0-9a-f]{12,63})$/i;
const WHOLE = /^(?:sha256:)?([0-9a-f]{64})$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an image ID, a manifest digest, either of them by its first 12 digits or more, a UUID, a name, or a name with `*`. */
export function wantedImage(text: string): WantedImage {
  if (text.includes("*")) return byPattern(text);
  const whole = WHOLE.exec(text)?.[1]?.toLowerCase();
  if (whole !== undefined) return byDigest(whole);
  if (UUID.test(text)) return byUuid(text);
  const short = SHORT.exec(text)?.[1]?.toLowerCase();
  if (short !== undefined) return { matches: (image) => startsWith(image, short) || image.key === text };
  return byName(text);
}

function byDigest(hex: string): WantedImage {
  const id = `sha256:${hex}`;
  const Values = [id];
  return {
    matches: (image) => startsWith(image, hex),
    narrow: {
      id,
      host: [{ Name: "ImageID", Values }],
      registry: [[{ Name: "ImageId", Values }], [{ Name: "ImageDigest", Values }]],
      sas: { Criteria: criteria(["imageId", hex], ["digest", hex]), LogicalExp: "OR" },
    },
  };
}

/** The list of images cannot be asked for a UUID, but the look-up can. */
function byUuid(uuid: string): WantedImage {
  return {
    matches: ({ cloud, key }) => cloud === "alibaba" && key === uuid,
    narrow: { host: [], registry: [], sas: {}, uuid },
  };
}

function byName(text: string): WantedImage {
  const colon = text.lastIndexOf(":");
  const repository = colon > text.lastIndexOf("/") ? text.slice(0, colon) : text;
  const last = repository.slice(repository.lastIndexOf("/") + 1);
  return {
    matches: (image) => isNamed(image.name, text) || isNamed(image.repository, text),
    narrow: {
      host: [{ Name: "ImageName", Values: [text], ExactMatch: false }],
      registry: [[{ Name: "ImageName", Values: [last], ExactMatch: false }]],
      sas: { Criteria: criteria(["repoName", last]) },
    },
  };
}

/** Services find parts of names only, so that all lists are read. */
function byPattern(pattern: string): WantedImage {
  return { matches: ({ name }) => matchesPattern(name, pattern) || matchesPattern(name, `*/${pattern}`) };
}

function criteria(...entries: readonly (readonly [string, string])[]): string {
  return JSON.stringify(entries.map(([name, value]) => ({ name, value })));
}

function startsWith({ id, digest = "" }: Image, hex: string): boolean {
  return id.startsWith(`sha256:${hex}`) || digest.startsWith(`sha256:${hex}`);
}

/** A whole name or its last parts: `nginx:1.27` is `docker.io/library/nginx:1.27`, too. */
function isNamed(name: string, text: string): boolean {
  return name === text || name.endsWith(`/${text}`);
}
