export { dereference, inDocument } from "./dereference.ts";
export { type AnswerExampleOf, type SpecExampleOf, answerExamples, requestExamples } from "./examples.ts";
export type * from "./model.ts";
export { at, isNode, listOf, type Node, nodeOf } from "./nodes.ts";
export {
  SERVICES,
  type SpecService,
  commonErrors,
  operationsOf,
  readDocument,
  readSpec,
  specFile,
} from "./read-spec.ts";
export { answerSchema, parameterSchema, requestSchema } from "./schemas.ts";
