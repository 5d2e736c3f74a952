// The image model.
export type { AlibabaImage, Cloud, Findings, Image, ImageFields, Registry, ScanStatus, TencentImage } from "./image.js";
export { type ImageName, parseImageName } from "./image-name.js";

// Inventory: many sources, one stream.
export type { ImageSource, ImageStream, SourceResult } from "./inventory/image-source.js";
export {
  type Inventory,
  type ReadInventoryOptions,
  type SourceOutcome,
  readInventory,
} from "./inventory/read-inventory.js";
export { type CloudSummary, summarize } from "./inventory/summary.js";

// Licenses: plan, apply, log.
export { type ApplyOptions, type ApplyResult, applyLicensePlan } from "./license/apply-plan.js";
export { type Journal, type JournalEntry, type MemoryJournal, createMemoryJournal } from "./license/journal.js";
export type { LicenseLogRow } from "./license/license-log.js";
export type { LicenseFailure, Licenser } from "./license/licenser.js";
export { LIST_PRICE_USD, MAX_IMAGES_PER_REQUEST, type PlanInput, makeLicensePlan } from "./license/make-plan.js";
export type { LicenseCost, LicensePlan, LicenseRequest, PlannedImage, PlanVerdict, Refusal } from "./license/plan.js";
export { type ReadPlanResult, readLicensePlan } from "./license/read-plan.js";

// Schedules.
export { describeSchedule } from "./schedule/describe.js";
export { type ReadScheduleResult, type Schedule, readSchedule } from "./schedule/schedule.js";
export { type ScheduleRequest, toScheduleRequest } from "./schedule/to-request.js";

// Adapters: one for each call of a vendor.
export { fromSasImage } from "./sources/sas-image.js";
export { sasImages } from "./sources/sas-images.js";
export { type TcssImageFilters, tcssHostImages } from "./sources/tcss-host-images.js";
export { fromTcssImage } from "./sources/tcss-image.js";
export { type LicenseLogQuery, tcssLicenseLog } from "./sources/tcss-license-log.js";
export { tcssLicenser } from "./sources/tcss-licenser.js";
