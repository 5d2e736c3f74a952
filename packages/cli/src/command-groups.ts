import type { Command } from "commander";

import type { AddLater, ProgramOptions } from "./command.js";

/** Adds a group of commands with its summary; its commands are added when the parser gets to it. */
export type AddGroup = (name: string, summary: string, addCommands: (group: Command) => Promise<void>) => void;

/** Adds every group, in the order of the help page. The code of a group is loaded with its commands. */
export function addGroups(add: AddGroup, addLater: AddLater, options: ProgramOptions): void {
  addGroupsThatRead(add, options);
  addGroupsOfFleets(add, options);
  addGroupsThatChange(add, options);
  addGroupsAround(add, addLater, options);
}

/** Images, verdicts and history. */
function addGroupsThatRead(add: AddGroup, options: ProgramOptions): void {
  const { io, setExitCode } = options;
  add("images", "List images of both clouds, with the counts of their findings", async (images) =>
    (await import("./commands/images/images.js")).addImagesCommands(images, io, setExitCode),
  );
  add("findings", "List findings: vulnerabilities, malware, secrets, risks", async (findings) =>
    (await import("./commands/findings/findings.js")).addFindingsCommands(findings, io, setExitCode),
  );
  add("gate", "Judge images by a policy: which of them may run", async (gate) =>
    (await import("./commands/gate/gate.js")).addGateCommands(gate, io, setExitCode),
  );
  add("check", "Judge named images by a policy before they are deployed", async (check) =>
    (await import("./commands/check/check.js")).addCheck(check, io, setExitCode),
  );
  add("admit", "Serve an admission webhook for Kubernetes that judges images by a policy", async (admit) =>
    (await import("./commands/admit/admit.js")).addAdmit(admit, io, setExitCode),
  );
  add("sync", "Read all accounts into the store, for history and offline work", async (sync) =>
    (await import("./commands/sync/sync.js")).addSync(sync, { io, version: options.version, setExitCode }),
  );
  add("history", "Show what changed and when, from the store that plimsoll sync fills", async (history) =>
    (await import("./commands/history/history.js")).addHistoryCommands(history, io, setExitCode),
  );
  add("report", "Write a report: what changed, what to do first, the trend", async (report) =>
    (await import("./commands/report/report.js")).addReport(report, options, setExitCode),
  );
  add("metrics", "Metrics of the store for Prometheus, printed or served", async (metrics) =>
    (await import("./commands/metrics/metrics.js")).addMetrics(metrics, io, setExitCode),
  );
  add("export", "Export findings and images of the store for other tools", async (group) =>
    (await import("./commands/export/export.js")).addExportCommands(group, options, setExitCode),
  );
  add("ui", "Show the store in a browser: overview, vulnerabilities, images, accounts, exceptions", async (ui) =>
    (await import("./commands/ui/ui.js")).addUi(ui, options, setExitCode),
  );
}

/** Hundreds of accounts on PostgreSQL. */
function addGroupsOfFleets(add: AddGroup, options: ProgramOptions): void {
  add("fleet", "Manage hundreds of accounts in one PostgreSQL database: accounts, workers, jobs", async (fleet) =>
    (await import("./commands/fleet/fleet.js")).addFleetCommands(fleet, options),
  );
  add("serve", "Serve the pages, metrics and health checks of a fleet", async (serve) =>
    (await import("./commands/serve/serve.js")).addServe(serve, options),
  );
  add("store", "Copy the history of a file into the database of a fleet", async (store) =>
    (await import("./commands/store/store.js")).addStoreCommands(store, options),
  );
}

/** Licenses, scans and schedules, and messages about verdicts. */
function addGroupsThatChange(add: AddGroup, { io, setExitCode }: ProgramOptions): void {
  add("license", "Plan, buy and follow scan licenses", async (license) =>
    (await import("./commands/license/license.js")).addLicenseCommands(license, io, setExitCode),
  );
  add("scan", "Scan images now, and follow the scans", async (scan) =>
    (await import("./commands/scan/scan.js")).addScanCommands(scan, io, setExitCode),
  );
  add("schedule", "Manage scheduled scans: show, compare, apply, switch on and off", async (schedule) =>
    (await import("./commands/schedule/schedule.js")).addScheduleCommands(schedule, io, setExitCode),
  );
  add("notify", "Send changed verdicts of the gate to a chat or a webhook", async (notify) =>
    (await import("./commands/notify/notify.js")).addNotify(notify, io, setExitCode),
  );
}

/** Calls as they are, accounts and their keys, and the emulator. */
function addGroupsAround(add: AddGroup, addLater: AddLater, options: ProgramOptions): void {
  const { io, setExitCode } = options;
  add("api", "Call any operation of both services", async (api) =>
    (await import("./commands/api/api.js")).addApiCommands(api, { io, setExitCode, addLater }),
  );
  add("accounts", "Show the accounts of the configuration", async (accounts) => {
    const { accountsListCommand } = await import("./commands/accounts/list.js");
    accounts.addCommand(accountsListCommand(io, setExitCode));
  });
  add("configure", "Add an account to plimsoll.yaml; asks on a terminal", async (configure) =>
    (await import("./commands/configure/configure.js")).addConfigure(configure, io, setExitCode),
  );
  add("doctor", "Check each account: key, network, permissions, licenses", async (doctor) =>
    (await import("./commands/doctor/doctor.js")).addDoctor(doctor, io, setExitCode),
  );
  add("policy", "Print the permissions that commands need, as policies for CAM and RAM", async (policy) => {
    const { policyPrintCommand } = await import("./commands/policy/print.js");
    policy.addCommand(policyPrintCommand(io, setExitCode));
  });
  add("mock", "Emulate both clouds on this machine", async (mock) =>
    (await import("./commands/mock/mock.js")).addMockCommands(mock, io, setExitCode),
  );
  add("version", "Print the versions of plimsoll and Node, and which configuration is used", async (version) =>
    (await import("./commands/version/version.js")).addVersion(version, options, setExitCode),
  );
}
