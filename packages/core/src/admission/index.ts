export { answerReview, refuseReview } from "./answer.js";
export {
  type Decision,
  type DecisionBasis,
  type DecisionReason,
  decide,
  findIn,
  policyForAdmission,
  scopeOf,
} from "./decide.js";
export { hasPods, podImages } from "./pod-images.js";
export { type AdmissionRequest, type ReadReview, ADMISSION_VERSION, readReview } from "./review.js";
export { type ImageVerdict, type UnknownCode, VerdictBook, unknown as unknownVerdict } from "./verdict-book.js";
