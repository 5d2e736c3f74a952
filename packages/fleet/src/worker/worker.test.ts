import { type PostgresServer, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emulatedReader } from "../../test/emulated.js";
import { newFleet, startServer, untilIdle } from "../../test/fleet.js";
import type { WorkerEvent } from "../index.js";

describe.skipIf(isWithoutPostgres())("a worker", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("reads each scope once, merges it, and a second reading reads nothing again", async () => {
    const { fleet } = await newFleet(server, 3);
    const events: WorkerEvent[] = [];
    await using worker = await fleet.worker({
      read: emulatedReader(),
      pollSeconds: 0.5,
      onEvent: (event) => events.push(event),
    });
    await fleet.sync();
    const t = performance.now();
    await untilIdle(fleet);
    process.stderr.write(`idle after ${performance.now() - t}\n`);
    process.stderr.write(JSON.stringify(events)+"\n");
    process.stderr.write(JSON.stringify(await fleet.status())+"\n");
    process.stderr.write(JSON.stringify(await fleet.failed())+"\n");
    process.stderr.write((await fleet.metrics()).text+"\n");
    process.stderr.write(JSON.stringify(await fleet.doctor(), null, 1)+"\n");
    expect((await fleet.store.runs()).map(({ verdict }) => verdict)).toEqual(["complete", "complete", "complete"]);
    await worker.stop();
  });
});
