import type { OwnKind, OwnRow } from "../state/own-findings.js";
import type { Store } from "../state/store.js";
import { check } from "./check-own.js";
import { CountedContents } from "./image-contents.js";
import type { OwnImageFindings } from "./own-image-findings.js";
import { toComponent, toVulnerabilityRows } from "./own-vulnerability-rows.js";
import { contentIdOf } from "./image-traits.js";

const kinds = {
  malware: "malware",
  secrets: "secret",
  buildRisks: "build-risk",
  baselines: "baseline",
} as const satisfies Partial<Record<keyof OwnImageFindings, OwnKind>>;

const blankRows = {
  malware: { level: 0, name: "", path: "", md5: "", sizeBytes: 0, category: "", description: "", solution: "" },
  secrets: { level: 0, rule: "", title: "", source: "file", path: "", content: "", advice: "" },
  buildRisks: { level: 0, rule: "", title: "", command: "", advice: "" },
  baselines: { level: 0, classKey: "", nameKey: "", itemKey: "", title: "", description: "", advice: "" },
} as const;

/**
 * Sets the findings of an image. The counters of every list follow, and an image that was never scanned is scanned now.
 *
 * @param scanTimeMs - Time of that scan, in milliseconds.
 * @throws {RangeError} when no list has the image, or a value is out of its range; the message says where.
 * @throws {TypeError} when a value has another type, or one is missing; then nothing has changed.
 */
export function setFindings(store: Store, findings: OwnImageFindings, scanTimeMs: number): void {
  check(findings);
  const imageId = contentIdOf(findings.imageId);
  store.inTransaction(() => {
    if (!store.ownFindings.markScanned(imageId, scanTimeMs))
      throw new RangeError(`imageId: no list has an image ${findings.imageId}; add the image first`);
    const { vulnerabilities, components } = findings;
    if (vulnerabilities !== undefined)
      store.ownFindings.set(imageId, "vulnerability", toVulnerabilityRows(vulnerabilities));
    for (const name of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const rows = findings[name];
      if (rows === undefined) continue;
      const complete = rows.map((row) => ({ ...blankRows[name], ...row }));
      const byText = new Map(complete.map((row) => [JSON.stringify(row), row.level]));
      store.ownFindings.set(
        imageId,
        kinds[name],
        [...byText].map(([row, level]) => ({ key: "", level, row })),
      );
    }
    if (components !== undefined) setComponents(store, imageId, components);
    store.applyOwnFindings([imageId]);
  });
}

/** The list has the packages with vulnerabilities as well. */
function setComponents(store: Store, imageId: string, components: NonNullable<OwnImageFindings["components"]>): void {
  const toRows = (list: readonly object[]): readonly OwnRow[] =>
    list.map((row) => ({ key: "", level: 0, row: JSON.stringify(row) }));
  store.ownFindings.set(imageId, "component", toRows(components.map(toComponent)));
  const place = store.ownFindings.placeOf(imageId);
  const image = place === undefined ? undefined : store.findingSource.find(place.place, place.key);
  if (image === undefined) return;
  const all = new CountedContents(image, { own: store.ownFindings, source: store.findingSource }).components();
  store.ownFindings.set(
    imageId,
    "component",
    toRows(all.rows.map(({ name, version, type, path }) => ({ name, version, type, path }))),
  );
}
