import type { Finding, Image } from "@plimsoll/core";

import { omitUndefined } from "../../omit-undefined.js";

/** A place of an image, as far as it says where findings are. */
export type Place = Pick<Image, "cloud" | "containers" | "hosts" | "name" | "repository" | "running">;

/** Places of images by ID or key. */
export class PlacesOfImages {
  readonly #places = new Map<string, Place[]>();

  /** Notes one place. Only what is shown is kept: this runs for every image of an inventory. */
  add({ cloud, id, key, name, repository, hosts, containers, running }: Image): void {
    const at = id === "" ? `${cloud} ${key}` : id;
    const places = this.#places.get(at) ?? [];
    places.push({ cloud, name, repository, ...omitUndefined({ hosts, containers, running }) });
    this.#places.set(at, places);
  }

  /** Places of an image; none if it is not known. */
  of({ cloud, image }: Pick<Finding, "cloud" | "image">): readonly Place[] {
    return this.#places.get(image.id ?? "") ?? this.#places.get(`${cloud} ${image.key}`) ?? [];
  }
}

/** The most containers and hosts that any place says: the places count the same ones. A number that none says is absent. */
export function mostOf(places: readonly Place[]): { readonly containers?: number; readonly hosts?: number } {
  const most = (numbers: readonly (number | undefined)[]): number | undefined => {
    const said = numbers.filter((number) => number !== undefined);
    return said.length === 0 ? undefined : Math.max(...said);
  };
  return omitUndefined({
    containers: most(places.map(({ containers }) => containers)),
    hosts: most(places.map(({ hosts }) => hosts)),
  });
}
