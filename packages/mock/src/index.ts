// For tests and programs.
export { createMock } from "./create-mock.js";
export type { Mock, MockEstate, MockOptions } from "./create-mock.js";
export type { AlibabaMockCredentials, MockAccount, MockCredentials, TencentMockCredentials } from "./accounts.js";
export type { JournalEntry } from "./journal.js";
export type { ListenOptions, MockServer } from "./server.js";

// What goes wrong.
export type {
  ExpiredTokenFault,
  FaultKind,
  FaultMoment,
  FaultRule,
  FaultTarget,
  Http429Fault,
  Http503Fault,
  LatencyFault,
  ResetFault,
  SkewFault,
  StallFault,
  ThrottleFault,
  TruncatedFault,
} from "./faults/fault-rule.js";
export type { FaultHandle, MockFaults } from "./faults/faults.js";

// What the options and the answers are made of.
export type { ExtraImages } from "./seed/seed-estate.js";
export type { AlibabaImage, Server } from "./state/alibaba-images.js";
export type { HostImage } from "./state/host-images.js";
export type { RegistryImage } from "./state/registry-images.js";
export type { ScanSchedule } from "./state/schedules.js";
