import { componentOf, fixedVersionsOf } from "./packages.js";
import { affectedBy, vulnerabilityAt } from "./catalogue.js";
import { choose, draw, hexOf } from "./mix.js";
import { baselineItems, buildRules, malwareFolders, malwareKinds, secretRules } from "./other-words.js";
import { entryAt, walkOf } from "./placement.js";
import type { ImageTraits } from "./image-traits.js";
import { layersOf, systemLayer, upperLayer } from "./image-traits.js";
import type {
  BaselineRow,
  BuildRiskRow,
  FindingRow,
  Layer,
  Level,
  MalwareRow,
  RowOf,
  SecretRow,
  VulnerabilityRow,
} from "./types.js";

/** Purposes of the numbers that are drawn for a row. */
const purposes = { malware: 0x400, secret: 0x500, buildRisk: 0x600, baseline: 0x700, layer: 0x800 } as const;

/** Levels in the order of rows. */
export const levelOrder: readonly Level[] = [4, 3, 2, 1, 0];

/** Times of a row. */
export type RowTimes = Pick<FindingRow, "firstFoundMs" | "lastFoundMs">;

/** A row of one kind: `number` from 0. */
export type RowMaker<Row> = (traits: ImageTraits, number: number, times: RowTimes) => Row;

/** Makes rows of an image and level: `number` from 0. */
export function vulnerabilityRows(
  traits: ImageTraits,
  level: Level,
): (number: number, times: RowTimes) => VulnerabilityRow {
  const walk = walkOf(traits, level);
  return (number, times) => {
    const { index, copy } = entryAt(walk, number);
    const setting = { system: traits.system, update: traits.update, copy };
    return {
      ...times,
      number,
      level,
      vulnerability: vulnerabilityAt(index),
      component: componentOf(index, setting),
      fixedVersions: fixedVersionsOf(index, setting),
      ...layerAt(layersOf(traits), vulnerableLayer(index)),
    };
  };
}

/** Number of the layer with the package of an entry. */
export function vulnerableLayer(index: number): number {
  return affectedBy(index).category === "system" ? systemLayer(index) : 2;
}

const malware: RowMaker<MalwareRow> = (traits, number, times) => {
  const { by, copy } = ringAt(traits, purposes.malware, number, malwareKinds.length);
  const [category, name, level, file] = malwareKinds[by] ?? ["", "", 0, ""];
  const drawn = draw(traits.hash, purposes.malware + 1 + number);
  return {
    ...times,
    number,
    level,
    name,
    category,
    path: `${choose(malwareFolders, drawn)}/${copy === 0 ? "" : `.${copy}/`}${file}`,
    // The same file has the same hash in every image.
    md5: hexOf(by, purposes.malware + copy, 32),
    sizeBytes: 1024 + (draw(by, copy) % 4_000_000),
    description: `${category} of the family ${name}.`,
    solution: "Delete the file and build the image again from sources that you trust.",
    ...layerAt(layersOf(traits), upperLayer(layersOf(traits), drawn)),
  };
};

const secret: RowMaker<SecretRow> = (traits, number, times) => {
  const { by, copy } = ringAt(traits, purposes.secret, number, secretRules.length);
  const [rule, title, level, path, text] = secretRules[by] ?? ["", "", 0, "", ""];
  // A fake secret, other than that of any other row.
  const value = hexOf(traits.hash, purposes.secret + 1 + number, 32);
  const drawn = draw(traits.hash, purposes.layer + number);
  return {
    ...times,
    number,
    level,
    rule,
    title,
    source: path === "" ? "env" : "file",
    path: path === "" || copy === 0 ? path : `/opt/rootfs-${copy}${path}`,
    content: text.replace(/\{\}(?!.*\{\})/s, value),
    advice: "Remove it from the image, hand it in when the container starts, and replace it.",
    ...layerAt(layersOf(traits), upperLayer(layersOf(traits), drawn)),
  };
};

const buildRisk: RowMaker<BuildRiskRow> = (traits, number, times) => {
  const { by, copy } = ringAt(traits, purposes.buildRisk, number, buildRules.length);
  const [rule, title, level, command] = buildRules[by] ?? ["", "", 0, ""];
  const drawn = draw(traits.hash, purposes.layer + 0x80 + number);
  return {
    ...times,
    number,
    level,
    rule,
    title,
    command: copy === 0 ? command : `${command} # stage ${copy}`,
    advice: "Change the Dockerfile and build the image again.",
    ...layerAt(layersOf(traits), upperLayer(layersOf(traits), drawn)),
  };
};

const baseline: RowMaker<BaselineRow> = (traits, number, times) => {
  const { by, copy } = ringAt(traits, purposes.baseline, number, baselineItems.length);
  const [classKey, nameKey, itemKey, title, level] = baselineItems[by] ?? ["", "", "", "", 0];
  return {
    ...times,
    number,
    level,
    classKey,
    nameKey,
    itemKey: copy === 0 ? itemKey : `${itemKey}_${copy}`,
    title,
    description: `${title}.`,
    advice: "Change the setting in the Dockerfile and build the image again.",
  };
};

/** The rows of the kinds that are drawn without regard to levels. */
export const plainRows: {
  readonly [K in Exclude<keyof RowOf, "vulnerability">]: RowMaker<RowOf[K]>;
} = { malware, secret, "build-risk": buildRisk, baseline };

const ringLevels: Readonly<Record<"malware" | "secret", readonly Level[]>> = {
  malware: malwareKinds.map(([, , level]) => level),
  secret: secretRules.map(([, , level]) => level),
};

/** Adds the first rows of an image by level, without making them. @param levels - Numbers so far, from 0 (not rated) to 4 (critical). */
export function addPlainLevels(
  kind: "malware" | "secret",
  { hash, count }: { readonly hash: number; readonly count: number },
  levels: number[],
): void {
  const ring = ringLevels[kind];
  const start = draw(hash, purposes[kind]) % ring.length;
  const rounds = Math.floor(count / ring.length);
  for (const [place, level] of ring.entries()) {
    const isInLast = (place - start + ring.length) % ring.length < count % ring.length;
    levels[level] = (levels[level] ?? 0) + rounds + Number(isInLast);
  }
}

/** Goes round a list from a place of its own, so that no entry comes twice before each came once. */
function ringAt(
  { hash }: ImageTraits,
  purpose: number,
  number: number,
  length: number,
): { readonly by: number; readonly copy: number } {
  return { by: (draw(hash, purpose) + number) % length, copy: Math.floor(number / length) };
}

function layerAt(layers: readonly Layer[], place: number): { readonly layer?: Layer } {
  const layer = layers[place];
  return layer === undefined ? {} : { layer };
}
