import { builtin } from "../runtime/builtin.js";

/** `node:crypto`. Not imported: as an ES module it fills in every name it exports, and loads all of Web Crypto for that. */
export const nodeCrypto: typeof import("node:crypto") = builtin("node:crypto");
