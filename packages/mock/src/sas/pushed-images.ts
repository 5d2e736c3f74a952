import { sha256Hex } from "../crypto/digest.js";
import type { AlibabaImage } from "../state/alibaba-images.js";
import { isTooDeep, maxJsonDepth } from "../wire/json-depth.js";
import { isObject } from "../wire/unflatten.js";
import { sasRefusal } from "./errors.js";

/** More images than this are refused, so that one request cannot keep the mock busy. */
const maxImages = 1000;

/**
 * Reads the images that a request wants to be listed. Of one that no registry has, the rest is made up.
 *
 * @throws {Refusal} when it is not a JSON array of images.
 */
export function readPushedImages(text: string): readonly AlibabaImage[] {
  const entries = parse(text);
  if (!Array.isArray(entries)) throw invalid("Images is not a JSON array.");
  if (entries.length > maxImages) throw invalid(`Images has ${entries.length} entries; this mock takes ${maxImages}.`);
  return entries.map((entry: unknown, index) => toImage(entry, index));
}

function toImage(entry: unknown, index: number): AlibabaImage {
  const members = new Map(
    Object.entries(isObject(entry) ? entry : {}).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
  const textOf = (name: string, otherwise?: string): string => {
    const value = members.get(name.toLowerCase());
    if (typeof value === "string" && value !== "") return value;
    if (value === undefined && otherwise !== undefined) return otherwise;
    throw invalid(`Entry ${index} of Images must have ${name}, a text.`);
  };
  const timeOf = (name: string): number => {
    const value = members.get(name.toLowerCase()) ?? 0;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    throw invalid(`${name} of entry ${index} of Images must be a time in milliseconds.`);
  };
  const Digest = textOf("digest");
  const InstanceId = textOf("instanceId");
  const RepoName = textOf("repoName");
  const Tag = textOf("tag");
  return {
    Status: "NORMAL",
    Endpoints: "[]",
    RiskStatus: "NO",
    VulStatus: "NO",
    AlarmStatus: "NO",
    VulCount: 0,
    AlarmCount: 0,
    TagImmutable: 0,
    RepoType: "PRIVATE",
    ImageSize: 0,
    Digest,
    InstanceId,
    RepoName,
    Tag,
    Uuid: sha256Hex(JSON.stringify([InstanceId, RepoName, Tag, Digest])).slice(0, 32),
    // The digest of the manifest is not the image ID; another image of the same content is not known.
    ImageId: sha256Hex(`image ${Digest}`),
    RegistryType: textOf("registryType", "acr"),
    RegionId: textOf("regionId", "cn-hangzhou"),
    RepoId: textOf("repoId", ""),
    RepoNamespace: textOf("repoNamespace", "library"),
    ImageCreate: timeOf("createTime"),
    ImageUpdate: timeOf("updateTime"),
  };
}

function parse(text: string): unknown {
  if (isTooDeep(Buffer.from(text))) throw invalid(`Images is nested deeper than ${maxJsonDepth} levels.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid("Images is not JSON.");
  }
}

function invalid(text: string): Error {
  return sasRefusal("InvalidParam", { text });
}
