import {
  type Image,
  type MissingImage,
  type SasImageConditions,
  type SourceOutcome,
  referenceText,
} from "@plimsoll/core";

import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { shortId } from "../../output/short-id.js";
import { isWhole } from "../images/completeness.js";
import { type SearchPlaces, readMatching, serverSources, sourcesFor, sourcesOfIds } from "../images/find-image.js";
import type { WantedImage } from "../images/wanted-image.js";
import type { AskedImage } from "./asked-image.js";
import { compareName, hostsIn } from "./same-name.js";

/** Images that are looked for at one time. */
const TOGETHER = 4;
/** Names of other images that a reason names. */
const NAMED = 3;

/** An image that was looked for. */
export interface LookedFor {
  readonly asked: AskedImage;
  /** Every place of every image that it names; empty if there is none. */
  readonly places: readonly Image[];
  /** Those of the places that it names itself; others have the same image ID. */
  readonly named: readonly Image[];
  /** Why there is none; absent if there is one. */
  readonly missing?: MissingImage;
  /** A remark for people on an image that was found. */
  readonly note?: string;
  /** Outcomes of the lists that were searched. */
  readonly outcomes: readonly SourceOutcome[];
}

/**
 * Looks for images in all accounts with the services' own filters: a handful of calls for each, however many images there are. What has a
 * digest is found by it alone; its name only says what else is there. For images that are nowhere else, the list of the images on servers of
 * Alibaba Cloud, which the service cannot search, is read once.
 */
export async function* findAsked(
  images: readonly AskedImage[],
  places: SearchPlaces,
  io: Io,
): AsyncGenerator<LookedFor> {
  const onServers = serverSearch(images, places, io);
  for (let start = 0; start < images.length; start += TOGETHER) {
    const some = images.slice(start, start + TOGETHER);
    yield* await Promise.all(some.map((asked) => findOne(asked, { places, onServers, io })));
  }
}

type Matching = Awaited<ReturnType<typeof readMatching>>;

/** Images on servers that may be one of those asked for, read when they are first needed. */
function serverSearch(images: readonly AskedImage[], places: SearchPlaces, io: Io): () => Promise<Matching> {
  let reading: Promise<Matching> | undefined;
  return async () => {
    const isFirst = reading === undefined;
    reading ??= readMatching(serverSources(places), (image) => images.some((asked) => isWanted(asked, image)), io);
    const { images: found, outcomes } = await reading;
    // Outcomes of several searches are added up, and this list is read once.
    return { images: found, outcomes: isFirst ? outcomes : outcomes.map((outcome) => ({ ...outcome, received: 0 })) };
  };
}

function isWanted(asked: AskedImage, image: Image): boolean {
  return hasDigestOf(asked, image) || isAlike(asked)(image);
}

function hasDigestOf({ digests }: AskedImage, { id, digest = "" }: Image): boolean {
  return digests.includes(id) || digests.includes(digest);
}

interface Search {
  readonly places: SearchPlaces;
  readonly onServers: () => Promise<Matching>;
  readonly io: Io;
}

async function findOne(asked: AskedImage, { places, onServers, io }: Search): Promise<LookedFor> {
  const { text, problem } = asked;
  if (problem !== undefined)
    return { asked, places: [], named: [], missing: { name: text, reason: problem }, outcomes: [] };
  const outcomes: SourceOutcome[] = [];
  const read = async (sources: Parameters<typeof readMatching>[0], matches: (image: Image) => boolean) => {
    const found = await readMatching(sources, matches, io);
    outcomes.push(...found.outcomes);
    return found.images;
  };
  const hasDigest = (image: Image): boolean => hasDigestOf(asked, image);
  const named = async (): Promise<readonly Image[]> =>
    asked.reference === undefined ? [] : read(sourcesFor(byName(asked.reference), places), isAlike(asked));
  const isByDigest = asked.digests.length > 0;
  const first = isByDigest ? await read(sourcesFor(byDigests(asked.digests), places), hasDigest) : await named();
  const isExact = (image: Image): boolean => (isByDigest ? hasDigest(image) : isNamed(asked, image));
  let exact = first.filter(isExact);
  if (exact.length === 0) {
    const servers = await onServers();
    outcomes.push(...servers.outcomes);
    exact = servers.images.filter(isExact);
    const elsewhere = exact.length > 0 ? [] : [...(isByDigest ? await named() : first), ...servers.images];
    const alike = elsewhere.filter(isAlike(asked));
    if (exact.length === 0)
      return { asked, places: [], named: [], missing: missingOf(asked, alike, isWhole({ outcomes })), outcomes };
  }
  const ids = new Set(exact.flatMap(({ id }) => (id === "" ? [] : [id])));
  // A name is asked for where it is. A copy under another name in another account is not what would run.
  const accounts = new Set(exact.map(accountOf));
  const isOther = (image: Image): boolean => ids.has(image.id) && (isByDigest || accounts.has(accountOf(image)));
  // An image of which the ID was asked for was found wherever it is: the same lists need not be asked again.
  const unasked = [...ids].filter((id) => !asked.digests.includes(id));
  const others = await read(sourcesOfIds(unasked, places), isOther);
  return { asked, places: distinctPlaces([...exact, ...others]), named: exact, ...noteOf(asked, exact), outcomes };
}

function byDigests(digests: readonly string[]): Pick<WantedImage, "narrow"> {
  const Values = [...digests];
  const entries = ["imageId", "digest"].flatMap((name) =>
    Values.map((digest) => ({ name, value: digest.replace("sha256:", "") })),
  );
  return {
    narrow: {
      host: [{ Name: "ImageID", Values }],
      registry: [[{ Name: "ImageId", Values }], [{ Name: "ImageDigest", Values }]],
      sas: { Criteria: JSON.stringify(entries), LogicalExp: "OR" },
    },
  };
}

/** The services match any part of a name, so their answers are compared with the whole name here. */
function byName({ path, tag }: NonNullable<AskedImage["reference"]>): Pick<WantedImage, "narrow"> {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const tagged = tag === undefined ? last : `${last}:${tag}`;
  const sas: SasImageConditions = {
    Criteria: JSON.stringify([
      { name: "repoName", value: last },
      ...(tag === undefined ? [] : [{ name: "tag", value: tag }]),
    ]),
    LogicalExp: "AND",
  };
  return {
    narrow: {
      host: [{ Name: "ImageName", Values: [tagged], ExactMatch: false }],
      registry: [
        [
          { Name: "ImageName", Values: [last], ExactMatch: false },
          ...(tag === undefined ? [] : [{ Name: "ImageTag", Values: [tag], ExactMatch: false }]),
        ],
      ],
      sas,
    },
  };
}

function isAlike({ reference }: AskedImage): (image: Image) => boolean {
  return (image) => reference !== undefined && compareName(reference, image) !== "other";
}

function isNamed({ reference }: AskedImage, image: Image): boolean {
  const match = reference === undefined ? "other" : compareName(reference, image);
  return match === "same" || match === "unsaid-registry";
}

function missingOf(asked: AskedImage, alike: readonly Image[], isWholeSearch: boolean): MissingImage {
  const { text, reference, digests } = asked;
  const whole = reference === undefined ? (digests[0] ?? text) : `${referenceText(reference)}${idOf(asked)}`;
  const same = distinctTexts(alike.filter((image) => isNamed(asked, image)).map(otherText));
  const elsewhere = distinctTexts(alike.filter((image) => !isNamed(asked, image)).map(whereOf));
  const more = elsewhere.length > NAMED ? `, and ${elsewhere.length - NAMED} more` : "";
  const named = elsewhere.slice(0, NAMED).join(", ");
  return {
    name: text,
    ...(reference === undefined
      ? {}
      : { repository: `${reference.host}/${reference.path}`, ...omitUndefined({ tag: reference.tag }) }),
    reason: [
      isWholeSearch ? `no account has ${whole}` : `no list that could be read has ${whole}`,
      ...same,
      ...(elsewhere.length === 0
        ? []
        : [`another registry has ${named}${more}: to choose that one, give its name with the registry`]),
    ].join("; "),
  };
}

/** The image of an archive has an ID beside its name, and is looked for by it. */
function idOf({ reference, digests: [id] }: AskedImage): string {
  return id === undefined || reference?.digest !== undefined ? "" : ` with the ID ${shortId(id)}`;
}

/** For an image that has the name, but is another one or may be. */
function otherText({ name, digest, id }: Image): string {
  return digest === undefined
    ? `${name} is there without a digest (ID ${shortId(id)}), so it is unknown whether it is the same image`
    : `${name} has the digest ${digest} now, which is another image`;
}

function whereOf({ name, registry, cloud }: Image): string {
  const address = registry?.address;
  return cloud === "alibaba" && address !== undefined ? `${hostsIn(address)[0] ?? address}/${name}` : name;
}

function noteOf({ text, digests }: AskedImage, exact: readonly Image[]): Pick<LookedFor, "note"> {
  const different = new Set(exact.map(({ id, key }) => (id === "" ? key : id)));
  if (digests.length > 0 || different.size < 2) return {};
  return { note: `${text} names ${different.size} different images, and all are judged. A digest names one.` };
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function distinctPlaces(images: readonly Image[]): readonly Image[] {
  return [...new Map(images.map((image) => [placeKey(image), image])).values()];
}

function accountOf({ cloud, account = "" }: Image): string {
  return `${cloud} ${account}`;
}

/** Tells places apart. */
export function placeKey({ account = "", source, key, name }: Image): string {
  return JSON.stringify([account, source, key, name]);
}
