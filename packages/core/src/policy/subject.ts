import type { ListVerdict } from "../findings/completeness.js";
import type { Finding } from "../findings/finding.js";
import type { FindingList } from "../findings/reading-plan.js";
import type { Image, SourceId } from "../image/image.js";
import type { EvaluatedPlace } from "./evaluation.js";

/** One image of one account with all that is known of it. */
export interface Subject {
  /** Every place of the image; it is named by the first. At least one. */
  readonly places: readonly [Image, ...Image[]];
  /** Its findings. */
  readonly findings: readonly Finding[];
  /** Verdict on each list of its findings; a list that is absent was empty by the inventory. */
  readonly lists: Readonly<Partial<Record<FindingList, ListVerdict>>>;
}

/** Lists of images whose cloud has no licenses for images. */
const WITHOUT_LICENSES: ReadonlySet<SourceId> = new Set<SourceId>(["alibaba-host", "alibaba-registry"]);

/** True if the image has the license that it needs; `undefined` where the cloud does not say. It must in each place. */
export function isLicensed(places: readonly Image[]): boolean | undefined {
  const said = places.filter(({ source }) => !WITHOUT_LICENSES.has(source)).map(({ licensed }) => licensed);
  if (said.includes(false)) return false;
  return said.includes(undefined) ? undefined : true;
}

/** True if a container runs from the image in any place; `undefined` where that is not known of all. */
export function isRunning(places: readonly Image[]): boolean | undefined {
  const said = places.map(({ running }) => running);
  if (said.includes(true)) return true;
  return said.includes(undefined) ? undefined : false;
}

/** A place as an evaluation has it. */
export function placeOf({
  source,
  kind,
  key,
  name,
  repository,
  tag,
  digest,
  registry,
  running,
}: Image): EvaluatedPlace {
  return {
    source,
    kind,
    key,
    name,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
    ...(registry?.address === undefined ? {} : { registry: registry.address }),
    ...(running === undefined ? {} : { running }),
  };
}
