// The image model.
export {
  type AlibabaImage,
  type AlibabaRegistryImage,
  type Cloud,
  type Findings,
  type Image,
  type ImageFields,
  type Registry,
  SOURCES,
  type ScanStatus,
  type SourceId,
  type TencentImage,
  type TencentRegistryImage,
} from "./image/image.js";
export { type ImageName, parseImageName } from "./image/image-name.js";
export { type ImageReference, parseImageReference, referenceText, registryHost } from "./image/image-reference.js";
export { ImageGroups, groupKeyOf } from "./image/image-groups.js";
export { type GroupedImage, groupOf } from "./image/grouped-image.js";
export { type ScanFacts, newerOpenScanOf, newestScanOf, saysMore } from "./image/newest-scan.js";

export { type ImageFilter, type ImageMatch, type Level, LEVELS, matchImage } from "./image/match-image.js";

// Inventory: many sources, one stream.
export type { ImageSource, ImageStream, ReadPlace, SourceResult } from "./inventory/image-source.js";
export { type BlindSpot, BlindSpots } from "./inventory/blind-spots.js";
export { type Inventory, type ReadInventoryOptions, readInventory } from "./inventory/read-inventory.js";
export type { SourceOutcome } from "./inventory/source-outcome.js";
export { sourceOfAccount } from "./inventory/source-of-account.js";
export type { SummaryRow } from "./inventory/summary-row.js";
export { summarize } from "./inventory/summary.js";

// Findings: functions by which adapters make them.
export { type FindingInput, createFinding } from "./findings/create-finding.js";
export {
  type Finding,
  type FindingFields,
  type FindingImage,
  type FindingKind,
  type FindingLayer,
  type FindingPackage,
  type FindingRule,
  type FindingState,
  FINDING_KINDS,
} from "./findings/finding.js";
export { type Cvss, readCvss } from "./findings/cvss.js";
export { readTime } from "./findings/finding-time.js";
export { readFixedVersions } from "./findings/fixed-versions.js";
export { type Evidence, maskEvidence } from "./findings/mask-evidence.js";
export { maskedRaw } from "./findings/masked-raw.js";
export type { PackageFacts } from "./findings/package-url.js";
export { readReferences } from "./findings/references.js";
export {
  ALIBABA_MALWARE_LEVELS,
  ALIBABA_RISK_LEVELS,
  ALIBABA_VULNERABILITY_LEVELS,
  SEVERITIES,
  type Severity,
  type SeverityInput,
  type SeverityOrigin,
  type SeverityReading,
  type SeverityTable,
  TENCENT_LEVELS,
  readPriority,
  readSeverity,
} from "./findings/severity.js";
export { readFlag } from "./findings/vendor-flag.js";
export { type FindingId, readVulnerabilityId } from "./findings/vulnerability-id.js";
export {
  type VulnerabilityText,
  type VulnerabilityTexts,
  type VulnerabilityTextsOptions,
  createVulnerabilityTexts,
} from "./findings/vulnerability-texts.js";

// Findings: keys, filters, summaries.
export { type KeyedFinding, contentKeyOf, fingerprintOf, trackKeyOf } from "./findings/keys.js";
export {
  type FindingConditions,
  type FindingFilter,
  type SelectedFindings,
  findingFilter,
  selectFindings,
} from "./findings/finding-filter.js";
export { type FindingCounts, type FindingTally, countFindings, createFindingTally } from "./findings/finding-counts.js";
export { type PackageSummary, summarizeByPackage } from "./findings/by-package.js";
export { type UpgradeSummary, summarizeByUpgrade } from "./findings/by-upgrade.js";
export { type VulnerabilitySummary, summarizeByVulnerability } from "./findings/by-vulnerability.js";

// Findings: plan, cost and completeness of a reading.
export {
  type IncompleteFindings,
  type ListFailure,
  type ListReading,
  type ListVerdict,
  judgeList,
} from "./findings/completeness.js";
export type { Count } from "./findings/counts.js";
export {
  type CatalogCount,
  type CatalogCounts,
  type ReadingCost,
  type ReadingEstimate,
  estimateReading,
} from "./findings/reading-cost.js";
export {
  FINDING_LISTS,
  type FindingList,
  type ImageReading,
  type ReadingOptions,
  type ReadingPlan,
  type UnknownImage,
  type UnknownReason,
  listOf,
  planReading,
  scanFactsOf,
  scanStampOf,
} from "./findings/reading-plan.js";

// Findings: read by readers of each cloud, side by side.
export type {
  FindingReader,
  ListOutcome,
  ReadOptions,
  ReadPart,
  ReadingOrder,
  ReadingTarget,
} from "./reading/finding-reader.js";
export { type FindingsReading, type ReadFindingsOptions, readFindings } from "./reading/read-findings.js";
export type { ReadingProgress } from "./reading/reading-progress.js";
export { readersOfAccount, unreadableAccount } from "./reading/readers-of-account.js";
export { type ReadingTargets, readingTargets } from "./reading/reading-targets.js";
export type { ReadingTotals } from "./reading/reading-totals.js";
export type { CurrentImage } from "./reading/reread-drifted.js";
export { textsInTurn } from "./reading/texts-in-turn.js";
export { UnreadListError, type UnreadListErrorCode } from "./reading/unread-list-error.js";

// Licenses: plan, apply, log.
export { applyLicensePlan } from "./license/apply-plan.js";
export type { ApplyOptions, ApplyResult } from "./license/apply-run.js";
export { targetProblems } from "./license/check-plan.js";
export { type Journal, type JournalEntry, type MemoryJournal, createMemoryJournal } from "./license/journal.js";
export type { LicenseLogRow } from "./license/license-log.js";
export { type AutoLicenseRule, type RuleHost, type RuleReading, describeRule } from "./license/auto-license-rule.js";
export {
  type ChangeRuleOptions,
  type RuleOutcome,
  type RuleService,
  type SettledChange,
  changeRule,
  settleRuleChanges,
} from "./license/change-rule.js";
export { type CoverableImage, type Coverage, CoverageTally, type UncoveredImage } from "./license/coverage.js";
export { type LicensePool, daysUntil } from "./license/license-pool.js";
export { type LicenseTask, byFailuresFirst } from "./license/license-task.js";
export type { LicenseStatus, LicenseStatusReading } from "./license/license-status.js";
export type { LicenseFailure, Licenser, LicenseState } from "./license/licenser.js";
export {
  LIST_PRICE_USD,
  MAX_IMAGES_PER_REQUEST,
  type PlanInput,
  type PlannableImage,
  makeLicensePlan,
} from "./license/make-plan.js";
export { type PlanAccount, type PlansInput, type PlansVerdict, makeLicensePlans } from "./license/make-plans.js";
export { type Strategy, STRATEGIES } from "./license/strategy.js";
export { centsOf, usdText } from "./license/money.js";
export type {
  LicenseCost,
  LicensePlan,
  LicenseRequest,
  LicenseTarget,
  PlannedImage,
  PlannedKind,
  PlanVerdict,
  PlanVersion,
  PlanRefusal,
  SkippedImages,
} from "./license/plan.js";
export { type RuleChange, type RuleRequest, type RuleVerdict, planRule, planSwitch } from "./license/plan-rule.js";
export { type ReadRuleSettingsResult, readRuleSettings } from "./license/read-rule-settings.js";
export { type RuleJournal, type RuleJournalEntry, readRuleJournalEntry } from "./license/rule-journal.js";
export {
  type HostsByName,
  type RuleDifference,
  type RuleSettings,
  ruleDifferences,
  settingsOf,
} from "./license/rule-settings.js";
export { readJournalEntry } from "./license/read-journal-entry.js";
export { type ReadPlanResult, readLicensePlan } from "./license/read-plan.js";

// Scans: start, follow, stop.
export * from "./scan/index.js";

// Schedules: declared, compared, applied, read back.
export * from "./schedule/index.js";

// Policy: one evaluation, read by every output.
export * from "./policy/index.js";

// Admission: answers to the API server of Kubernetes.
export * from "./admission/index.js";

// Accounts: configuration, sites, regions, endpoints.
export { type Account, accountsOf, implicitAccount } from "./accounts/account.js";
export type {
  Config,
  ConfigProblem,
  ConfiguredAccount,
  CredentialsReference,
  EnvironmentReference,
  OidcReference,
  ReadConfigResult,
  RoleReference,
  SourceReference,
} from "./accounts/config.js";
export { nearest } from "./accounts/nearest.js";
export { readConfig } from "./accounts/read-config.js";
export { REGIONS, isKnownRegion, regionProblem } from "./accounts/regions.js";
export { type FoundSecret, findSecret, secretMessage } from "./accounts/secret-text.js";
export { type EndpointChoice, SITES, type Site, endpointOf } from "./accounts/site.js";

// Adapters: one for each call of a vendor.
export { fromSasImage } from "./sources/sas-image.js";
export { type ServerWithoutAgent, sasHostImages } from "./sources/sas-host-images.js";
export { fromSasImageInstance } from "./sources/sas-image-instance.js";
export { sasImages } from "./sources/sas-images.js";
export { type SasImageConditions, sasRegistryImages } from "./sources/sas-registry-images.js";
export { type SasFindingOptions, sasFindingReaders } from "./sources/sas-findings/sas-finding-readers.js";
export type { SasDetailFailure } from "./sources/sas-findings/detail-failures.js";
export type { SasVulnerabilityDetails } from "./sources/sas-findings/sas-detail-entries.js";
export {
  type KeptSasDetail,
  type SasDetailEntry,
  type SasDetailStore,
  SAS_DETAIL_MEMBERS,
} from "./sources/sas-findings/sas-detail-store.js";
export {
  type NamedVulnerability,
  type SasDetailProgress,
  type SasVulnerabilityDictionary,
  type SasVulnerabilityDictionaryOptions,
  createSasVulnerabilityDictionary,
} from "./sources/sas-findings/sas-vulnerability-details.js";
export { sasRegistryScans } from "./sources/sas-registry-scans.js";
export { tcssHostScans } from "./sources/tcss-host-scans.js";
export { tcssRegistryFetcher } from "./sources/tcss-registry-fetcher.js";
export { tcssRegistryScans } from "./sources/tcss-registry-scans.js";
export { type TcssImageFilters, tcssHostImages } from "./sources/tcss-host-images.js";
export { type TcssImageDetail, tcssImageDetail } from "./sources/tcss-image-detail.js";
export { type SasSchedulesOptions, sasImagesSchedules } from "./sources/schedules/sas-images-schedules.js";
export { tcssHostSchedule } from "./sources/schedules/tcss-host-schedule.js";
export { tcssRegistrySchedule } from "./sources/schedules/tcss-registry-schedule.js";
export { fromTcssImage } from "./sources/tcss-image.js";
export { fromTcssRegistryImage } from "./sources/tcss-registry-image.js";
export { type TcssRegistryImageFilters, tcssRegistryImages } from "./sources/tcss-registry-images.js";
export { type LicenseLogQuery, type LicenseLogStream, tcssLicenseLog } from "./sources/tcss-license-log.js";
export { type LicenseTaskQuery, type LicenseTaskStream, tcssLicenseTasks } from "./sources/tcss-license-tasks.js";
export { tcssLicensePool } from "./sources/tcss-license-pool.js";
export { tcssLicenseRule } from "./sources/tcss-license-rule.js";
export { tcssRuleService } from "./sources/tcss-rule-service.js";
export { tcssLicenseStatus } from "./sources/tcss-license-status.js";
export { sasLicenseStatus, sasScanQuota } from "./sources/sas-license-status.js";
export type { StatusOptions } from "./sources/read-coverage.js";
export { tcssLicenser } from "./sources/tcss-licenser.js";
export { type ImageHosts, tcssImageHosts } from "./sources/tcss-image-hosts.js";
export { type RegistrySync, type UnsyncedRegistry, tcssRegistrySync } from "./sources/tcss-registries.js";
export { type ByVulnerabilityOptions, tcssReaderByVulnerability } from "./sources/tcss-findings/by-vulnerability.js";
export { type CatalogRow, type TcssCatalog, tcssVulnerabilityCatalog } from "./sources/tcss-findings/catalog.js";
export {
  type ChooseReadingOptions,
  type TcssReadingChoice,
  chooseTcssReading,
} from "./sources/tcss-findings/choose-reading.js";
export { tcssCurrentImage } from "./sources/tcss-findings/current-image.js";
export type { ImageListOptions } from "./sources/tcss-findings/image-list-reader.js";
export { tcssFindingReaders } from "./sources/tcss-findings/tcss-finding-readers.js";
