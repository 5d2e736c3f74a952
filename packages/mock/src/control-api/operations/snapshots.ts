import type { Controlled, Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { Problem } from "../problem.js";
import { readBody } from "../check-request.js";

/** Operations on snapshots. */
export const snapshotOperations: readonly Operation[] = [
  { method: "GET", path: "/snapshots", run: (mock) => ({ snapshots: mock.snapshots() }) },
  {
    method: "POST",
    path: "/snapshots",
    status: 201,
    run: (mock, { body }) => {
      const { id } = readBody("POST /snapshots", body);
      if (has(mock, id))
        throw new Problem(
          409,
          "SnapshotExists",
          `There is a snapshot ${id} already.`,
          "Delete it, or take another ID.",
        );
      return withCallersValue(() => mock.snapshot(id));
    },
  },
  {
    method: "POST",
    path: "/snapshots/{id}/restore",
    run: (mock, { id, body }) => {
      readBody("POST /snapshots/{id}/restore", body);
      mock.restore(checkExists(mock, id));
      return mock.state();
    },
  },
  {
    method: "DELETE",
    path: "/snapshots/{id}",
    run: (mock, { id }) => {
      mock.deleteSnapshot(checkExists(mock, id));
      return { snapshots: mock.snapshots() };
    },
  },
];

function has(mock: Controlled, id: string | undefined): boolean {
  return mock.snapshots().some((snapshot) => snapshot.id === id);
}

function checkExists(mock: Controlled, id: string): string {
  if (has(mock, id)) return id;
  throw new Problem(404, "NoSnapshot", `There is no snapshot ${id}.`, "GET /_plimsoll/snapshots lists the snapshots.");
}
