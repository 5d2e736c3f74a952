import { createTcssClient } from "@plimsoll/client";
import { readFindings, readInventory, tcssFindingReaders, tcssHostImages } from "@plimsoll/core";
import type { ReadContext, Reading } from "@plimsoll/fleet";

/** Way to the emulator of the accounts of a fleet. */
export interface EmulatedAccounts {
  /** Origin of the emulator, which every account has. */
  readonly origin: string;
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
}

/** Images whose findings are read at once, as the command has it. */
const AT_ONCE = 10_000;

/** Reads an account into a run, as a worker does. */
export async function readAccount(
  { origin, credentials }: EmulatedAccounts,
  { run, signal }: Pick<ReadContext, "run" | "signal">,
): Promise<Reading> {
  await using client = createTcssClient({ credentials, endpoint: origin, rateLimit: false });
  const inventory = readInventory([tcssHostImages(client)], { signal });
  const { targets: first } = await run.stageImages(inventory, { most: AT_ONCE });
  for (let targets = first; targets.length > 0; targets = await run.moreTargets(AT_ONCE))
    for await (const part of readFindings({ targets, readers: tcssFindingReaders(client), signal }))
      await run.stageFindings(part);
  return {
    sources: inventory.outcomes.map(({ status, received }) => ({
      source: "tencent-host",
      received,
      complete: status === "read",
    })),
  };
}
