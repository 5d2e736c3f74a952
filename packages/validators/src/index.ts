export { type RequestProblem, validateRequest } from "./validate-request.js";
