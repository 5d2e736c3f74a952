import type { OwnImage } from "./counted-images.js";
import type { EntrySums } from "./entry-sums.js";
import type { AffectedComponent, ComponentRow, FindingKind, Layer, Place, RowOf, Vulnerability } from "./types.js";
import type { WrittenRows } from "./written-rows.js";

/** A part of a list, and how many rows the whole list has. */
export interface ListPart<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** A part of a list as JSON, and how many rows the whole list has. */
export interface WrittenPart {
  /** The rows as UTF-8, each with a comma behind it and in one part or two. */
  readonly items: readonly Uint8Array[];
  readonly total: number;
}

/** The part of a list to read. */
export interface Part {
  /** Rows to skip, from 0. @default 0 */
  readonly offset?: number;
  /** Most rows to read. @default all */
  readonly limit?: number;
}

/** Which rows to read, and in which order. With `where` or `order`, every row of the image is made. */
export interface RowQuery<Row> extends Part {
  /** Rows to count and read. @default every row, which costs no more than the part that is read */
  readonly where?: (row: Row) => boolean;
  /** Order as for a sort; rows that are equal stay in theirs. @default most severe first, then by number */
  readonly order?: (a: Row, b: Row) => number;
}

/** One image with its contents. */
export interface ImageContents {
  /** The image ID as the place writes it. */
  readonly imageId: string;
  /** Operating system, `debian:12`. */
  readonly os: string;
  /** Its layers, the lowest first. */
  readonly layers: readonly Layer[];
  /** Number of rows of a kind; for vulnerabilities, of all levels. */
  count(kind: FindingKind): number;
  /** Rows of one kind. */
  rows<K extends FindingKind>(kind: K, query?: RowQuery<RowOf[K]>): ListPart<RowOf[K]>;
  /** Vulnerabilities as a list writes them: what was written for another image before is not made again. */
  write(form: WrittenRows, part?: Part): WrittenPart;
  /** Its packages, those with vulnerabilities first. */
  components(query?: RowQuery<ComponentRow>): ListPart<ComponentRow>;
}

/** A vulnerability, with the numbers of images that have it. */
export interface CountedVulnerability {
  readonly vulnerability: Vulnerability;
  /** Images on hosts. */
  readonly hostImages: number;
  /** Images in registries; each tag counts. */
  readonly registryImages: number;
  /** Images of Security Center. */
  readonly alibabaImages: number;
}

/** Which vulnerabilities to list. */
export interface VulnerabilityQuery extends RowQuery<CountedVulnerability> {
  /** Places whose images count; the numbers of the others are 0. Each takes a pass over its images. @default all */
  readonly places?: readonly Place[];
}

/** An image that holds a vulnerability. */
export interface HoldingImage {
  /** ImageID on hosts, number in registries, UUID at Security Center. */
  readonly key: string;
  readonly imageId: string;
  /** Packages with the vulnerability, and the versions without it. */
  readonly components: readonly AffectedComponent[];
}

/** Contents of the images of a mock. Get it again for each use: a new estate has a new one. */
export interface Findings {
  /** One image; `undefined` if it does not exist. @param key - ImageID on hosts, number in registries, UUID at Security Center. */
  image(place: Place, key: string): ImageContents | undefined;
  /** The vulnerability with an ID of the vendor; `undefined` if it does not exist. */
  vulnerability(pocId: string): Vulnerability | undefined;
  /** Vulnerabilities with a CVE ID, in any case: none, one, or several. */
  vulnerabilitiesOf(cveId: string): readonly Vulnerability[];
  /** Vulnerabilities that an image holds, most severe first, with the numbers of images. */
  vulnerabilities(query?: VulnerabilityQuery): ListPart<CountedVulnerability>;
  /** Images of a place that hold a vulnerability, in the order of the place's own list. */
  imagesOf(pocId: string, place: Place, part?: Part): ListPart<HoldingImage>;
  /** Sums over the images of a place with each entry of the catalogue, without those whose vulnerabilities were set. */
  sumsOf(place: Place): EntrySums;
  /** Images of a place whose vulnerabilities were set. */
  ownImagesOf(place: Place): readonly OwnImage[];
}
