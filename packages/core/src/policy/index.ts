export type {
  Because,
  BecauseCode,
  EvaluatedFinding,
  EvaluatedImage,
  EvaluatedPlace,
  EvaluatedSource,
  Evaluation,
  EvaluationExitCode,
  EvaluationHead,
  EvaluationTotals,
  ExceptionState,
  ExceptionUse,
  ExcludeUse,
  PolicyException,
  RuleKind,
  RuleResult,
  SeverityCounts,
  Verdict,
  VexReason,
} from "./evaluation.js";
export type { MissingImage } from "./missing-image.js";
export { type EvaluateOptions, evaluate } from "./evaluate.js";
export type {
  CheckedPolicy,
  Expression,
  ExpressionValue,
  Policy,
  PolicyRule,
  ReadPolicyResult,
  RuleCondition,
  UnknownMode,
} from "./policy.js";
export { readPolicy } from "./read-policy.js";
export { oldestScan } from "./oldest-scan.js";
export { listsOfPolicy } from "./lists-of-policy.js";
export type { Subject } from "./subject.js";
export { type WorstRule, worstRuleOf } from "./worst-rule.js";
