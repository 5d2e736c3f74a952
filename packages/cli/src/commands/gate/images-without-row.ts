import type { Because, EvaluatedImage } from "@plimsoll/core";

import { count } from "../../output/count.js";
import { nameOf } from "./gate-rows.js";

/** Images that pass and are named one by one; more are only counted. */
const NAMED = 3;

interface Warning {
  images: number;
  /** Facts by what is missing, with the number of findings, or of images where a fact is about the image. */
  readonly facts: Map<string, { readonly isFindings: boolean; number: number }>;
}

/** Images that have no row in a table of those that do not pass, with what is to be said of them. */
export class ImagesWithoutRow {
  readonly #named: string[] = [];
  readonly #warnings = new Map<string, Warning>();
  #images = 0;
  #findings = 0;

  /** @param image - An image that passes. */
  add(image: EvaluatedImage): void {
    this.#images += 1;
    this.#findings += image.findings.length;
    const undecided = image.rules.filter(({ verdict }) => verdict === "unknown");
    if (this.#named.length < NAMED) this.#named.push(passText(image, undecided.length));
    for (const { rule, because } of undecided) {
      const warning = this.#warnings.get(rule) ?? { images: 0, facts: new Map() };
      warning.images += 1;
      for (const fact of because) addFact(warning, fact);
      this.#warnings.set(rule, warning);
    }
  }

  /** Lines in place of a table without rows; none without images. */
  passLines(): readonly string[] {
    if (this.#images <= NAMED) return this.#named;
    return [`All ${count(this.#images, "image")} pass, with ${count(this.#findings, "finding")} looked at.`];
  }

  /** A line for each rule that is undecided and only warns, and one about what to do. */
  warningLines(): readonly string[] {
    const lines = [...this.#warnings].map(
      ([rule, { images, facts }]) => `${rule} is undecided for ${count(images, "image")}: ${factsText(facts)}.`,
    );
    if (lines.length === 0) return [];
    const advice =
      "That only warns, as the policy says unknown: warn. To end with exit code 5, say unknown: incomplete";
    return [...lines, `${advice}. Each of them: -o json`];
  }
}

function passText(image: EvaluatedImage, undecided: number): string {
  const { rules, findings, scannedAt } = image;
  const open = undecided === 0 ? "" : `, ${undecided} of them undecided`;
  const scan = scannedAt === undefined ? "" : `, scanned on ${scannedAt.slice(0, 10)}`;
  const passes = `${nameOf(image)} passes ${count(rules.length, "rule")}${open}`;
  return `${passes}: ${count(findings.length, "finding")} looked at${scan}.`;
}

function addFact({ facts }: Warning, { code, text, field, findings }: Because): void {
  const isFindings = findings !== undefined;
  // A fact of each image has its own day, which says nothing of the others.
  // Its text begins with the number of findings, which is added up here.
  const lacking = field === undefined ? "without what decides" : text.replace(/^\d+ findings? /, "");
  const without = isFindings ? lacking : text;
  const name = code === "scan-too-old" ? "scanned longer ago than maxScanAge" : without;
  const fact = facts.get(name) ?? { isFindings, number: 0 };
  fact.number += findings ?? 1;
  facts.set(name, fact);
}

function factsText(facts: Warning["facts"]): string {
  return [...facts]
    .map(([name, { isFindings, number }]) =>
      isFindings ? `${count(number, "finding")} ${name}` : `${name} (${count(number, "image")})`,
    )
    .join("; ");
}
