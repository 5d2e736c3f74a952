import { type ControlCommand, flatten, memberOf } from "./control-command.js";

/** `plimsoll mock snapshot create`, `list`, `restore` and `delete` */
export const snapshotCommands: readonly ControlCommand[] = [
  {
    name: "create",
    summary: "Save the state of an emulator: images, licenses, rules, schedule, clock",
    examples: [["plimsoll mock snapshot create before-licensing", "under a name of your own"]],
    configure: (command) => command.argument("[id]", "name of the snapshot (default: a number)"),
    request: (_, [id]) => ({ method: "POST", path: "/snapshots", body: { id } }),
  },
  {
    name: "list",
    summary: "List the saved states",
    examples: [["plimsoll mock snapshot list", "the oldest first"]],
    request: () => ({ method: "GET", path: "/snapshots" }),
    pick: memberOf("snapshots"),
  },
  {
    name: "restore",
    summary: "Restore a saved state of an emulator",
    examples: [["plimsoll mock snapshot restore before-licensing", "it is kept, and can be restored again"]],
    configure: (command) => command.argument("<id>", "which"),
    request: (_, [id = ""]) => ({ method: "POST", path: `/snapshots/${encodeURIComponent(id)}/restore` }),
    tabulate: flatten,
    done: ([id]) => `Restored ${id}.`,
  },
  {
    name: "delete",
    summary: "Delete a saved state",
    examples: [["plimsoll mock snapshot delete before-licensing", "the others are kept"]],
    configure: (command) => command.argument("<id>", "which"),
    request: (_, [id = ""]) => ({ method: "DELETE", path: `/snapshots/${encodeURIComponent(id)}` }),
    pick: memberOf("snapshots"),
  },
];
