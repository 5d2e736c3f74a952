import type { FindingSource } from "../state/finding-source.js";
import type { OwnFindings } from "../state/own-findings.js";
import type { Store } from "../state/store.js";
import type { VulnerableImages } from "../state/vulnerable-images.js";
import { catalogueSize, indexOfCve, indexOfPoc, levelOf, pocOf, vulnerabilityAt } from "./catalogue.js";
import { CountedImages } from "./counted-images.js";
import type { OwnImage } from "./counted-images.js";
import type { EntrySums } from "./entry-sums.js";
import type { CountedVulnerability, Findings, HoldingImage, ListPart, Part, VulnerabilityQuery } from "./findings.js";
import { CountedContents } from "./image-contents.js";
import { componentOf, fixedVersionsOf } from "./packages.js";
import { entryAt, rowsWith, walkOf } from "./placement.js";
import { placesOf } from "./row-places.js";
import { select } from "./select.js";
import { contentIdOf, traitsOf } from "./image-traits.js";
import type { Level, Place, Vulnerability, VulnerabilityRow } from "./types.js";

const made = new WeakMap<Store, Findings>();

/** Contents of the images of a mock. Everything is read and computed on demand. */
export function findingsOf(store: Store): Findings {
  const findings = made.get(store) ?? new StoredFindings(store);
  made.set(store, findings);
  return findings;
}

/** Cached results over all images, valid until the state changes. */
interface Overview {
  readonly changes: number;
  readonly places: Map<Place, CountedImages>;
  readonly holders: Map<string, readonly number[]>;
  /** Image IDs with each vulnerability that was set. */
  own: ReadonlyMap<string, readonly string[]> | undefined;
  /** Vulnerabilities by the places whose images were counted. */
  readonly counted: Map<string, readonly CountedVulnerability[]>;
}

/** Lists of images of one vulnerability that are kept. */
const maxHolders = 64;

const allPlaces = ["host", "registry", "alibaba"] as const satisfies readonly Place[];

const severity: readonly Level[] = [4, 3, 2, 1, 0];

class StoredFindings implements Findings {
  readonly #source: FindingSource;
  readonly #own: OwnFindings;
  readonly #images: VulnerableImages;
  #overview: Overview | undefined;

  constructor({ findingSource, ownFindings, vulnerableImages }: Store) {
    this.#source = findingSource;
    this.#own = ownFindings;
    this.#images = vulnerableImages;
  }

  image(place: Place, key: string): CountedContents | undefined {
    const image = this.#source.find(place, key);
    return image === undefined ? undefined : new CountedContents(image, { own: this.#own, source: this.#source });
  }

  vulnerability(pocId: string): Vulnerability | undefined {
    const index = indexOfPoc(pocId);
    if (index !== undefined) return vulnerabilityAt(index);
    return (this.#own.first(pocId) as VulnerabilityRow | undefined)?.vulnerability; // `set` wrote the row
  }

  vulnerabilitiesOf(cveId: string): readonly Vulnerability[] {
    const wanted = cveId.toUpperCase();
    const own = [...this.#ownHolders.keys()].flatMap((pocId) => this.vulnerability(pocId) ?? []);
    const index = indexOfCve(wanted);
    const made = index === undefined ? [] : [vulnerabilityAt(index)];
    return [...made, ...own.filter(({ cveId: known }) => known.toUpperCase() === wanted)];
  }

  vulnerabilities({ places = allPlaces, ...query }: VulnerabilityQuery = {}): ListPart<CountedVulnerability> {
    const { counted } = this.#current;
    const name = places.toSorted().join(" ");
    const all = counted.get(name) ?? this.#countAll(places);
    counted.set(name, all);
    return select(all.length, query, (offset, limit) => all.slice(offset, offset + limit));
  }

  imagesOf(
    pocId: string,
    place: Place,
    { offset = 0, limit = Number.POSITIVE_INFINITY }: Part = {},
  ): ListPart<HoldingImage> {
    const holders = this.#holdersOf(pocId, place);
    const ids = holders.slice(offset, offset + limit);
    const rows = this.#source.read(place, ids).map((image): HoldingImage => {
      const own = this.#own.withKey(contentIdOf(image.imageId), pocId) as readonly VulnerabilityRow[]; // `set` wrote the rows
      const found = own.flatMap(placesOf);
      const { key, imageId } = image;
      return { key, imageId, components: found.length > 0 ? found : this.#componentsOf(image, pocId) };
    });
    return { rows, total: holders.length };
  }

  sumsOf(place: Place): EntrySums {
    return this.#imagesAt(place).sums;
  }

  ownImagesOf(place: Place): readonly OwnImage[] {
    return this.#imagesAt(place).own;
  }

  #componentsOf(
    image: Parameters<typeof traitsOf>[0] & { readonly levels: readonly number[] },
    pocId: string,
  ): HoldingImage["components"] {
    const index = indexOfPoc(pocId);
    if (index === undefined) return [];
    const traits = traitsOf(image, this.#source.seed);
    return rowsWith(traits, image.levels, index).map((row) => {
      const { copy } = entryAt(walkOf(traits, levelOf(index)), row);
      const setting = { system: traits.system, update: traits.update, copy };
      return { ...componentOf(index, setting), fixedVersions: fixedVersionsOf(index, setting) };
    });
  }

  get #current(): Overview {
    const { changes } = this.#source;
    if (this.#overview?.changes !== changes)
      this.#overview = { changes, places: new Map(), holders: new Map(), own: undefined, counted: new Map() };
    return this.#overview;
  }

  get #ownHolders(): ReadonlyMap<string, readonly string[]> {
    const overview = this.#current;
    overview.own ??= readHolders(this.#own);
    return overview.own;
  }

  #imagesAt(place: Place): CountedImages {
    const { places } = this.#current;
    const images =
      places.get(place) ??
      new CountedImages(this.#images.of(place), this.#source.seed, new Set(this.#own.imagesWith("vulnerability")));
    places.set(place, images);
    return images;
  }

  #holdersOf(pocId: string, place: Place): readonly number[] {
    const { holders } = this.#current;
    const name = `${place} ${pocId}`;
    const known = holders.get(name);
    if (known !== undefined) return known;
    const images = this.#imagesAt(place);
    const index = indexOfPoc(pocId);
    const own = (this.#ownHolders.get(pocId) ?? []).flatMap((imageId) => images.ownRows(imageId));
    const made = index === undefined ? [] : images.holdersOf(index);
    const found = own.length === 0 ? made : [...made, ...own].toSorted((a, b) => a - b);
    const [oldest] = holders.keys();
    if (holders.size >= maxHolders && oldest !== undefined) holders.delete(oldest);
    holders.set(name, found);
    return found;
  }

  #countAll(counted: readonly Place[]): readonly CountedVulnerability[] {
    const own = this.#ownHolders;
    const count = (pocId: string, place: Place, made: number): number =>
      (own.get(pocId) ?? []).reduce((sum, imageId) => sum + this.#imagesAt(place).ownRows(imageId).length, made);
    const catalogue = Array.from({ length: catalogueSize }, (_, index) => ({ index, pocId: pocOf(index) }));
    const others = [...own.keys()].filter((pocId) => indexOfPoc(pocId) === undefined);
    const all = [...catalogue, ...others.map((pocId) => ({ index: undefined, pocId }))].flatMap(({ index, pocId }) => {
      const at = (place: Place): number =>
        counted.includes(place)
          ? count(pocId, place, index === undefined ? 0 : (this.#imagesAt(place).sums.images[index] ?? 0))
          : 0;
      const counts = { hostImages: at("host"), registryImages: at("registry"), alibabaImages: at("alibaba") };
      if (counts.hostImages + counts.registryImages + counts.alibabaImages === 0) return [];
      const vulnerability = this.vulnerability(pocId);
      return vulnerability === undefined ? [] : [{ vulnerability, ...counts }];
    });
    return severity.flatMap((level) => all.filter(({ vulnerability }) => vulnerability.level === level));
  }
}

function readHolders(own: OwnFindings): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { key, imageId } of own.holders()) {
    const imageIds = holders.get(key) ?? [];
    imageIds.push(imageId);
    holders.set(key, imageIds);
  }
  return holders;
}
