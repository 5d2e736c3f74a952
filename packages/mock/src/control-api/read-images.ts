import type { AddedImages } from "../controls/mock-images.js";
import type { OwnHostImage } from "../seed/add-host-image.js";
import { completeAlibabaImage } from "../seed/alibaba-images.js";
import { completeHostImage } from "../seed/host-images.js";
import { completeHost } from "../seed/hosts.js";
import { completeRegistryImage } from "../seed/registry-images.js";
import { completeServer } from "../seed/servers.js";
import type { AlibabaScan } from "../state/alibaba-images.js";
import { isObject } from "../wire/unflatten.js";
import { invalid } from "./problem.js";
import type { Reader } from "./read-members.js";
import { listOf, optional, readMembers } from "./read-members.js";

/** A row that has every member, to compare given ones with. */
type Model = Readonly<Record<string, unknown>>;

const scan: Required<AlibabaScan> = {
  HcCount: 0,
  LastScanTime: 0,
  ScaProgress: 0,
  ScaResult: "",
  ScaStatus: "SUCCESS",
};

const hostImageModel: Model = { ...completeHostImage({ ImageID: "" }), HostIDs: [""] };
const { Uuid: _, ...instance } = completeServer({ uuid: "", imageUuids: [] });

const readers = {
  hostImages: optional(listOf(rowLike<OwnHostImage>(hostImageModel, "ImageID"))),
  hosts: optional(
    listOf(rowLike<NonNullable<AddedImages["hosts"]>[number]>({ ...completeHost({ HostID: "" }) }, "HostID")),
  ),
  registryImages: optional(
    listOf(
      rowLike<NonNullable<AddedImages["registryImages"]>[number]>(
        { ...completeRegistryImage({ ImageId: "" }) },
        "ImageId",
      ),
    ),
  ),
  alibabaImages: optional(
    listOf(
      rowLike<NonNullable<AddedImages["alibabaImages"]>[number]>(
        { ...completeAlibabaImage({ Uuid: "" }).image, ...scan },
        "Uuid",
      ),
    ),
  ),
  servers: optional(
    listOf(
      rowLike<NonNullable<AddedImages["servers"]>[number]>(
        { uuid: "", imageUuids: [""], instance },
        "uuid",
        "imageUuids",
      ),
    ),
  ),
};

/** Reads images and machines to add. @throws {Problem} when a row is not like those of its list. */
export function readImages(body: unknown): AddedImages {
  return readMembers(body, readers);
}

/** An image found at a sync. It has its license from elsewhere. */
export const syncedImage: Reader<Omit<OwnHostImage, "IsAuthorized">> = (value, name) => {
  if (isObject(value) && "IsAuthorized" in value)
    throw invalid(`${name} has IsAuthorized: at a sync an image gets its license by the licensing rule.`);
  return rowLike<OwnHostImage>(hostImageModel, "ImageID")(value, name);
};

/** Reads a row that has some of the members of a model, of the same kinds. */
function rowLike<Row>(model: Model, ...required: readonly string[]): Reader<Row> {
  return (value, name) => {
    checkLike(value, model, name);
    for (const member of required)
      if (!isObject(value) || value[member] === undefined) throw invalid(`${name} must have ${member}.`);
    return value as Row; // it was compared with a whole one
  };
}

function checkLike(value: unknown, model: unknown, name: string): void {
  if (kindOf(value) !== kindOf(model)) throw invalid(`${name} must be ${kindOf(model)}.`);
  if (Array.isArray(value) && Array.isArray(model)) {
    for (const [index, item] of value.entries()) checkLike(item, model[0], `${name}[${index}]`);
  } else if (isObject(value) && isObject(model)) {
    for (const [member, given] of Object.entries(value)) {
      if (!Object.hasOwn(model, member)) throw invalid(`${name} has no member ${member}.`);
      checkLike(given, model[member], `${name}.${member}`);
    }
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  if (typeof value === "string") return "a text";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "true or false" : "an object";
}
