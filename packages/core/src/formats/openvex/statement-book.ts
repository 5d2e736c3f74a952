import type { EvaluatedFinding, EvaluatedImage } from "../../policy/evaluation.js";
import { answerOf } from "../answer.js";
import { isReported, problemIdOf } from "../finding-words.js";
import { imagePurlsOf } from "../image-purl.js";
import { cleanLine } from "../text.js";
import { type Claim, claimOf } from "./claim.js";

/** Packages that a statement is about in one product; `all` if it is about the whole product. */
type Subcomponents = Set<string> | "all";

/** The statements of an evaluation, while its images are read. */
export interface StatementBook {
  /** Findings under an exception that cannot be stated, by the reason in words. */
  readonly left: ReadonlyMap<string, number>;
  /** Owners of the exceptions, in the order of arrival. */
  readonly owners: ReadonlySet<string>;
  /** Takes the exceptions of one image. */
  add(image: EvaluatedImage): void;
  /** Every statement, one for each claim with all of its products, in the order of arrival. */
  statements(): readonly object[];
}

/** Makes a book without statements. It holds the exceptions and nothing of the findings. */
export function createStatementBook(): StatementBook {
  const claims = new Map<string, { readonly claim: Claim; readonly products: Map<string, Subcomponents> }>();
  const left = new Map<string, number>();
  const owners = new Set<string>();

  const state = (claim: Claim, products: readonly string[], subcomponent: string): void => {
    const key = JSON.stringify(claim);
    const entry = claims.get(key) ?? { claim, products: new Map<string, Subcomponents>() };
    claims.set(key, entry);
    for (const product of products) {
      const subcomponents = entry.products.get(product) ?? new Set();
      if (subcomponents !== "all") subcomponents.add(subcomponent);
      entry.products.set(product, subcomponent === "all" ? "all" : subcomponents);
    }
  };
  return {
    left,
    owners,
    add(image) {
      const covered = image.findings.filter((evaluated) => answerOf(evaluated) !== undefined);
      if (covered.length === 0) return;
      const products = imagePurlsOf(image);
      const answers = answersOf(image.findings);
      for (const evaluated of covered) {
        const claim = claimOf(evaluated);
        const subcomponent = subcomponentOf(evaluated, answers);
        const reason = reasonToLeave(evaluated, products, subcomponent);
        if (claim === undefined || subcomponent === undefined || reason !== undefined) {
          left.set(reason ?? "", (left.get(reason ?? "") ?? 0) + 1);
          continue;
        }
        owners.add(cleanLine(answerOf(evaluated)?.exception.owner ?? ""));
        state(claim, products, subcomponent);
      }
    },
    statements: () => [...claims.values()].map(({ claim, products }) => ({ ...claim, products: productsOf(products) })),
  };
}

function reasonToLeave(
  { finding }: EvaluatedFinding,
  products: readonly string[],
  subcomponent: string | undefined,
): string | undefined {
  if (finding.kind !== "vulnerability") return "no vulnerability";
  if (products.length === 0) return "in an image without a manifest digest";
  return subcomponent === undefined ? "in a package without a package URL" : undefined;
}

/** Different answers of the exceptions to each vulnerability of an image; no exception is an answer too. */
function answersOf(findings: readonly EvaluatedFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const evaluated of findings.filter(isReported)) {
    const id = problemIdOf(evaluated.finding);
    const known = answers.get(id) ?? new Set();
    answers.set(id, known.add(JSON.stringify(claimOf(evaluated)) ?? ""));
  }
  return answers;
}

/**
 * The whole image if the exceptions say the same of every finding of the vulnerability in it, else the package. A statement must not
 * say more than the policy does.
 */
function subcomponentOf(
  { finding }: EvaluatedFinding,
  answers: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if ((answers.get(problemIdOf(finding))?.size ?? 0) < 2) return "all";
  // Within one image name and version are enough, and scanners write qualifiers each in their own way.
  return finding.package?.purl?.split("?")[0];
}

function productsOf(products: ReadonlyMap<string, Subcomponents>): readonly object[] {
  return [...products].map(([id, subcomponents]) =>
    subcomponents === "all"
      ? { "@id": id }
      : { "@id": id, subcomponents: [...subcomponents].map((purl) => ({ "@id": purl })) },
  );
}
