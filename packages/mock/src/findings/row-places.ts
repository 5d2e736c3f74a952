import type { AffectedComponent, Layer, VulnerabilityRow } from "./types.js";

/** The package of a row in each of its paths. */
export function placesOf({ places, component, fixedVersions, layer }: VulnerabilityRow): readonly AffectedComponent[] {
  return places ?? [{ ...component, fixedVersions, ...(layer === undefined ? {} : { layer }) }];
}

/** The layers of a row, each once. */
export function layersOfRow({ places, layer }: VulnerabilityRow): readonly Layer[] {
  if (places === undefined) return layer === undefined ? [] : [layer];
  return [
    ...new Map(places.flatMap((place) => (place.layer === undefined ? [] : [[place.layer.id, place.layer]]))).values(),
  ];
}
