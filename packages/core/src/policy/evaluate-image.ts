import type { Finding } from "../findings/finding.js";
import type { Image } from "../image/image.js";
import { newerOpenScanOf, newestScanOf } from "../image/newest-scan.js";
import { durationMs } from "./durations.js";
import type {
  EvaluatedFinding,
  EvaluatedImage,
  EvaluatedPlace,
  PolicyException,
  RuleResult,
  Verdict,
} from "./evaluation.js";
import { ExceptionBook } from "./exception-book.js";
import { FindingView, ImageView } from "./expression-input.js";
import { type MissingImage, evaluatedMissing } from "./missing-image.js";
import { type Sorted, countsAs, judgeRule } from "./judge-rule.js";
import type { CheckedPolicy } from "./policy.js";
import { type ReadyRule, readyRules } from "./rule.js";
import { NameScope } from "./name-scope.js";
import { rulesByKind } from "./rules-by-kind.js";
import type { Tri } from "./tri.js";
import { type Subject, isRunning, placeOf } from "./subject.js";

/** Evaluates images one by one, and counts what the exceptions do. */
export interface ImageEvaluator {
  /** The rules. */
  readonly rules: readonly ReadyRule[];
  /** The exceptions. */
  readonly exceptions: ExceptionBook;
  /** The scope, which counts what its patterns leave out. */
  readonly scope: NameScope;
  /** @returns `undefined` for an image outside the scope. */
  evaluate(subject: Subject): EvaluatedImage | undefined;
  /** @returns `undefined` for an image that is outside the scope by its name. */
  evaluateMissing(missing: MissingImage): EvaluatedImage | undefined;
}

/** Options of {@link imageEvaluator}. */
export interface EvaluatorOptions {
  /** Time for which the verdicts hold. */
  readonly at: Date;
  /** True to judge every image as one from which a container runs. @default false */
  readonly asRunning?: boolean | undefined;
  /** True for an account of which a list of images was not read completely. @default every list was */
  readonly isPartial?: (account: Pick<Image, "account" | "cloud">) => boolean;
}

/** Prepares a policy for evaluation at a time. */
export function imageEvaluator(
  checked: CheckedPolicy,
  { at, asRunning = false, isPartial = () => false }: EvaluatorOptions,
): ImageEvaluator {
  const { defaults = {}, exceptions = [], scope = {} } = checked.policy;
  const rules = readyRules(checked, at);
  const rulesOf = rulesByKind(rules);
  const book = new ExceptionBook(exceptions, at.getTime());
  const { maxScanAge } = defaults;
  const age = { atMs: at.getTime(), maxScanAgeMs: maxScanAge === undefined ? undefined : durationMs(maxScanAge) };
  const names = new NameScope(scope);
  return {
    rules,
    exceptions: book,
    scope: names,
    evaluate(subject) {
      const running = asRunning || isRunning(subject.places);
      if (scope.running === true && running === false) return undefined;
      if (!names.take(subject.places)) return undefined;
      const scanned = newestScanOf(subject.places);
      const newer = newerOpenScanOf(subject.places, scanned);
      const facts = { age, scanned, newer, isPartial: isPartial(scanned) };
      const image = factsOf(subject, scanned);
      const { findings, sorted } = sortFindings(subject.findings, { rules, rulesOf, book, image, running });
      const results = rules.map((rule, index) =>
        judgeRule(rule, subject, { ...facts, sorted: sorted[index] ?? { breaking: [], undecided: [] } }),
      );
      const isScopeOpen = scope.running === true && running === undefined;
      const decided = isScopeOpen ? results.map((result, index) => withOpenScope(result, rules[index])) : results;
      return {
        ...image,
        verdict: worst(decided),
        rules: decided,
        findings: withoutKeptLimits(findings, decided, rules),
      };
    },
    evaluateMissing(missing) {
      const { repository = "", tag } = missing;
      const name = tag === undefined ? repository : `${repository}:${tag}`;
      const isOutside = repository !== "" && !names.take([{ repository, name }]);
      return isOutside ? undefined : evaluatedMissing(missing, rules);
    },
  };
}

/** Findings that a limit counts break it only together, when there are too many of them. */
function withoutKeptLimits(
  findings: readonly EvaluatedFinding[],
  results: readonly RuleResult[],
  rules: readonly ReadyRule[],
): readonly EvaluatedFinding[] {
  const limits = rules.flatMap(({ rule }, index) =>
    rule.limit === undefined ? [] : [{ id: rule.id, verdict: results[index]?.verdict }],
  );
  const kept = limits.flatMap(({ id, verdict }) => (verdict === "fail" ? [] : [id]));
  const passed = limits.flatMap(({ id, verdict }) => (verdict === "pass" ? [id] : []));
  if (kept.length === 0) return findings;
  return findings.map((found) => {
    const { breaks, undecided } = found;
    if (breaks.length === 0 && undecided.length === 0) return found;
    const [less, lessUndecided] = [withoutRules(breaks, kept), withoutRules(undecided, passed)];
    if (less === breaks && lessUndecided === undecided) return found;
    const { finding, excused, exception, expiredException } = found;
    return withExceptions({ finding, breaks: less, undecided: lessUndecided, excused }, exception, expiredException);
  });
}

/** The same list where it has none of them, which is most often so. */
function withoutRules(list: readonly string[], rules: readonly string[]): readonly string[] {
  let left = list;
  for (const rule of rules)
    if (left.includes(rule)) left = left.length === 1 ? NOTHING : left.filter((id) => id !== rule);
  return left;
}

/** A fail of an image that may be outside the scope is not certain. */
function withOpenScope(result: RuleResult, rule: ReadyRule | undefined): RuleResult {
  if (result.verdict !== "fail" || rule === undefined) return result;
  const text = "the cloud does not say whether it runs, which the scope asks for";
  const because = [{ code: "field-absent", text, field: "running" } as const, ...result.because];
  return {
    ...result,
    verdict: "unknown",
    countsAs: countsAs("unknown", rule.unknown),
    reason: `${text}; ${result.reason}`,
    because,
  };
}

function worst(results: readonly RuleResult[]): Verdict {
  if (results.some((result) => result.countsAs === "fail")) return "fail";
  return results.some((result) => result.countsAs === "unknown") ? "unknown" : "pass";
}

type Facts = Omit<EvaluatedImage, "findings" | "rules" | "verdict">;

function factsOf({ places }: Subject, scanned: Image): Facts {
  const [{ cloud, account, id, name }] = places;
  const { os, scanStatus, scannedAt } = scanned;
  const scannedPlace = places.indexOf(scanned);
  return {
    cloud,
    ...(account === undefined ? {} : { account }),
    id,
    name,
    places: places.map(placeOf),
    ...(scannedPlace === 0 ? {} : { scannedPlace }),
    ...(os === undefined ? {} : { os }),
    ...(scanStatus === undefined ? {} : { scanStatus }),
    ...(scannedAt === undefined ? {} : { scannedAt }),
  };
}

interface Context {
  readonly rules: readonly ReadyRule[];
  /** Places of the rules that can say anything of a finding. */
  readonly rulesOf: (finding: Finding) => readonly number[];
  readonly book: ExceptionBook;
  readonly image: Facts;
  readonly running: boolean | undefined;
}

const NOTHING: readonly string[] = [];
const NONE_USED: ReadonlySet<PolicyException> = new Set();

function sortFindings(
  all: readonly Finding[],
  { rules, rulesOf, book, image, running }: Context,
): { readonly findings: readonly EvaluatedFinding[]; readonly sorted: readonly Sorted[] } {
  const imageOf = once(() => new ImageView(image, running));
  // One function for all findings: there are millions.
  let current: Finding | undefined;
  let view: FindingView | undefined;
  const input = (): unknown => (view ??= current && new FindingView(current));
  const sorted = rules.map(({ rule: { id }, testFor }) => ({
    id,
    test: testFor(imageOf),
    breaking: [] as Finding[],
    undecided: [] as Sorted["undecided"][number][],
  }));
  const findings = all.map((finding) => {
    current = finding;
    view = undefined;
    let note: FindingNote | undefined;
    for (const index of rulesOf(finding)) {
      const into = sorted[index];
      if (into === undefined) continue;
      const result = into.test(finding, input);
      if (result.holds === false) continue;
      note ??= new FindingNote(finding, image.places, book);
      const outcome = note.add(into.id, result.holds === undefined ? result : undefined);
      if (outcome === "breaks") into.breaking.push(finding);
      else if (outcome !== "excused") into.undecided.push(outcome);
    }
    return note?.end() ?? { finding, breaks: NOTHING, undecided: NOTHING, excused: NOTHING };
  });
  return { findings, sorted };
}

/** Verdict of the rules and the exceptions on one finding. */
class FindingNote {
  readonly #finding: Finding;
  readonly #places: readonly EvaluatedPlace[];
  readonly #book: ExceptionBook;
  #breaks: string[] | undefined;
  #undecided: string[] | undefined;
  #excused: string[] | undefined;
  #covered: PolicyException | undefined;
  #expired: PolicyException | undefined;
  #used: Set<PolicyException> | undefined;

  constructor(finding: Finding, places: readonly EvaluatedPlace[], book: ExceptionBook) {
    this.#finding = finding;
    this.#places = places;
    this.#book = book;
  }

  /** @param open - What is missing if it is not known whether the rule is broken. */
  add(rule: string, open: Tri | undefined): "breaks" | "excused" | Sorted["undecided"][number] {
    const { covered, expired, undecided } = this.#book.excuse(this.#finding, rule, this.#places);
    const used = covered ?? expired;
    if (used !== undefined) (this.#used ??= new Set()).add(used);
    if (covered !== undefined) {
      (this.#excused ??= []).push(rule);
      this.#covered ??= covered;
      return "excused";
    }
    this.#expired ??= expired;
    if (open === undefined && undecided === undefined) {
      (this.#breaks ??= []).push(rule);
      return "breaks";
    }
    (this.#undecided ??= []).push(rule);
    const finding = this.#finding;
    if (open === undefined) return { finding, field: undecided ?? "", asker: "exception" };
    const { field = "", fault, asker } = open;
    return { finding, field, fault, asker };
  }

  end(): EvaluatedFinding {
    const breaks = this.#breaks ?? NOTHING;
    const undecided = this.#undecided ?? NOTHING;
    const excused = this.#excused ?? NOTHING;
    if (!this.#book.isEmpty) {
      const rules = [...breaks, ...undecided, ...excused];
      this.#book.count(this.#finding, { used: this.#used ?? NONE_USED, rules, places: this.#places });
    }
    return withExceptions({ finding: this.#finding, breaks, undecided, excused }, this.#covered, this.#expired);
  }
}

/** A copy takes as long as the rest, and most findings have no exception. */
function withExceptions(
  evaluated: Omit<EvaluatedFinding, "exception" | "expiredException">,
  exception: PolicyException | undefined,
  expiredException: PolicyException | undefined,
): EvaluatedFinding {
  if (exception === undefined && expiredException === undefined) return evaluated;
  return {
    ...evaluated,
    ...(exception === undefined ? {} : { exception }),
    ...(expiredException === undefined ? {} : { expiredException }),
  };
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => (value ??= { made: make() }).made;
}
