// Generated from the specs.
export { errorCodes, operations, sasOperations, services, tcssOperations } from "./generated/operations.js";
export type * as sas from "./generated/sas.js";
export type * as tcss from "./generated/tcss.js";

// Written by hand.
export type {
  ActionOf,
  ErrorCodeOf,
  ItemOf,
  PaginatedActionOf,
  RequestOf,
  ResponseOf,
  Service,
} from "./action-types.js";
export { isAction, operationOf, suggestionAmong, suggestionFor } from "./find-operation.js";
export type { ListRecord, OperationRecord, PaginationRecord, Retry, ServiceRecord } from "./operation.js";
export { permissionOf } from "./permission.js";
