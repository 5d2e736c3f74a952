export { readArchive } from "./docker-archive.js";
export type { FoundImage, Level, Scan } from "./found-image.js";
export { ImportError, type ImportErrorCode } from "./import-error.js";
export type { Place } from "./import-error.js";
export type { SkippedKind } from "./oci-kind.js";
export { isOciLayout, maxBlobBytes } from "./oci-layout.js";
export type { FolderReader, LayoutContents } from "./oci-layout.js";
export { openFolder } from "./open-folder.js";
