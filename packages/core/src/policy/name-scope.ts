import type { ExcludeUse } from "./evaluation.js";
import { type Glob, imageGlobOf } from "./globs.js";
import type { Policy } from "./policy.js";

/** Names of an image in one place. */
export interface PlaceNames {
  /** Name without the tag. */
  readonly repository: string;
  /** Name and tag. */
  readonly name: string;
}

/** The scope of a policy as far as names go, with counts of what each pattern of `exclude` leaves out. */
export class NameScope {
  /** The patterns that leave images out. */
  readonly excludes: readonly { readonly pattern: string; readonly glob: Glob }[];
  readonly #repositories: readonly Glob[] | undefined;
  readonly #counts = new Map<string, number>();

  constructor({ repositories, exclude = [] }: NonNullable<Policy["scope"]>) {
    this.#repositories = repositories?.map(imageGlobOf);
    this.excludes = exclude.map((pattern) => ({ pattern, glob: imageGlobOf(pattern) }));
  }

  /**
   * Tells whether an image is in the scope, and counts it if a pattern leaves it out. One place that is in the scope is enough: a further
   * place that becomes known takes no image out.
   */
  take(places: readonly PlaceNames[]): boolean {
    const listed = places.filter((place) => this.#repositories?.some((glob) => fits(glob, place)) ?? true);
    if (this.excludes.length === 0) return listed.length > 0 || this.#repositories === undefined;
    const patterns = listed.map((place) => this.excludes.find(({ glob }) => fits(glob, place))?.pattern);
    const [first] = patterns;
    if (first === undefined || patterns.includes(undefined)) return listed.length > 0;
    this.#counts.set(first, (this.#counts.get(first) ?? 0) + 1);
    return false;
  }

  /** Each pattern with the images that it left out so far. */
  uses(): readonly ExcludeUse[] {
    return this.excludes.map(({ pattern }) => ({ pattern, images: this.#counts.get(pattern) ?? 0 }));
  }
}

function fits(glob: Glob, { repository, name }: PlaceNames): boolean {
  return glob(repository) || glob(name);
}
