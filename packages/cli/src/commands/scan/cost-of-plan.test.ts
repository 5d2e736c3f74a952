import { type Image, type ScanPart, type ScanService, tcssHostScans } from "@plimsoll/core";
import { createTcssClient } from "@plimsoll/client";
import { expect, test } from "vitest";

import { costOf } from "./cost-of-plan.js";

test("the costs of a hundred thousand requests are added up in seconds", { timeout: 60_000 }, async () => {
  await using client = createTcssClient({ credentials: { secretId: "a", secretKey: "b" } });
  const service: ScanService = tcssHostScans(client);
  const image = { id: "a" } as Image; // what a cost looks at
  const parts = Array.from({ length: 100_000 }, (): ScanPart => ({ service, images: [image] }));
  expect(await costOf({ parts, running: [], skipped: [] })).toMatchObject([
    { asked: 100_000, images: 100_000, units: 0 },
  ]);
});
