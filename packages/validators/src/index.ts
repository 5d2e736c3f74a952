export type { LoadedAction, RequestProblem } from "./create-action.js";
export { loadAction } from "./load-action.js";
export { validateRequest } from "./validate-request.js";
