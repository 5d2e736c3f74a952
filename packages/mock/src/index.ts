// For tests and programs.
export { createMock } from "./mock/create-mock.js";
export type { Mock, MockEstate, MockOptions } from "./mock/create-mock.js";
export type {
  AlibabaMockCredentials,
  MockAccount,
  MockCredentials,
  TencentMockCredentials,
} from "./gateway/accounts.js";
export type { MockClock } from "./state/clock.js";
export type { LoggedRequest } from "./server/request-log.js";
export type { ListenOptions, MockServer, TlsOptions } from "./server/listen.js";

// Controls for tests.
export type { MockControls } from "./controls/mock-controls.js";
export type { AddedImages, ImageTally, MockImages, PushedImage, PushedImages } from "./controls/mock-images.js";
export type { MockRequests } from "./controls/mock-requests.js";
export type { RequestExpectation, RequestFilter } from "./controls/request-filter.js";
export type { AccountState, FaultState, MockState } from "./controls/mock-state.js";
export type { SeedOptions } from "./seed/to-plan.js";
export type { Snapshot } from "./storage/snapshots.js";
export { VerificationError } from "./controls/verification-error.js";
export type { VerificationErrorCode } from "./controls/verification-error.js";

// Storage of the state.
export { DataFileError } from "./storage/data-file-error.js";
export type { DataFileErrorCode } from "./storage/data-file-error.js";

// Findings.
export type { OwnImageFindings, OwnVulnerability } from "./findings/own-image-findings.js";
export type {
  AffectedComponent,
  BaselineRow,
  BuildRiskRow,
  Component,
  Cvss,
  FindingRow,
  Layer,
  Level,
  MalwareRow,
  PackageType,
  SecretRow,
  Vulnerability,
  VulnerabilityRow,
} from "./findings/types.js";

// Scans.
export type { ScanObstacle } from "./state/scan-errors.js";
export type { OwnScanTask } from "./seed/scan-tasks.js";

// Faults.
export type {
  EndlessScanFault,
  ExpiredTokenFault,
  FailingScanFault,
  FaultKind,
  FaultMoment,
  FaultRule,
  FaultTarget,
  Http429Fault,
  Http503Fault,
  LateCountersFault,
  LatencyFault,
  ListFault,
  ResetFault,
  ScanFault,
  SkewFault,
  StallFault,
  ThrottleFault,
  TruncatedFault,
} from "./faults/fault-rule.js";
export type { FaultHandle, MockFaults } from "./faults/faults.js";

// Types of the options and the answers.
export type { MockLicenses } from "./controls/mock-licenses.js";
export type { MockScanQuota } from "./controls/mock-scan-quota.js";
export type { SyncOptions, SyncReport } from "./controls/sync.js";
export type { ExtraImages, OwnAlibabaScan, OwnAlibabaSchedule, OwnAutoLicenseRule } from "./seed/seed-estate.js";
export type { OwnAlibabaImage } from "./seed/alibaba-images.js";
export type { OwnRegistry } from "./seed/registries.js";
export type { OwnRegistryImage } from "./seed/registry-images.js";
export type { Server } from "./seed/servers.js";
export type { AlibabaImage, AlibabaScan } from "./state/alibaba-images.js";
export type { OwnHostImage } from "./seed/add-host-image.js";
export type { AutoLicenseRule } from "./state/auto-license-rule.js";
export type { AutoLicensed } from "./state/auto-license.js";
export type { HostImage } from "./state/host-images.js";
export type { Host } from "./state/hosts.js";
export type { Registry } from "./state/registries.js";
export type { LicenseAttempt, LicenseTask } from "./state/license-tasks.js";
export type { RegistryImage } from "./state/registry-image.js";
export type { ScanSchedule, ScheduleRequest } from "./state/schedules.js";
export type { ServerInstance } from "./state/servers.js";
