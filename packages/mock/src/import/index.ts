export { ImportError } from "./import-error.js";
export type { Place } from "./import-error.js";
export { importImages } from "./import-images.js";
export type { ImportOptions } from "./import-images.js";
export { mergeImages } from "./merge-images.js";
export type { ImportedImages } from "./merge-images.js";
export type { FolderReader } from "./oci-layout.js";
export { openFolder, readImport } from "./read-import.js";
export type { ImportKind } from "./to-extra-images.js";
