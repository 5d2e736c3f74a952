import type { JobQueues, QueueOptions } from "../database/job-queues.js";

/** Names of the queues. */
export const QUEUES = ["sync", "commit", "advisory", "gate", "export", "retention", "dead"] as const;

/** Name of a queue. */
export type QueueName = (typeof QUEUES)[number];

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds without a sign of life after which a job is given to another worker. */
export const HEARTBEAT_SECONDS = 10;

/** `exclusive`: of one scope, at most one job waits or runs. */
const WORK: QueueOptions = { policy: "exclusive", deadLetter: "dead", retryBackoff: true, deleteAfterSeconds: 7 * DAY };

/** `short`: at most one waits beside the one that runs, which may have begun before there was something new. */
const AFTER: QueueOptions = { ...WORK, policy: "short", heartbeatSeconds: 30 };

/** How each kind of job is repeated, given up and kept. */
const OPTIONS: Readonly<Record<QueueName, QueueOptions>> = {
  // A dead letter waits for a person, so it stays for a quarter.
  dead: { policy: "standard", retentionSeconds: 90 * DAY, retryLimit: 0 },
  sync: {
    ...WORK,
    retryLimit: 5,
    retryDelay: 30,
    retryDelayMax: HOUR / 2,
    expireInSeconds: 6 * HOUR,
    heartbeatSeconds: HEARTBEAT_SECONDS,
  },
  commit: { ...WORK, retryLimit: 5, retryDelay: 5, expireInSeconds: HOUR / 4, heartbeatSeconds: HEARTBEAT_SECONDS },
  advisory: { ...AFTER, retryLimit: 3, retryDelay: 60, expireInSeconds: HOUR },
  gate: { ...AFTER, retryLimit: 2, retryDelay: 10, expireInSeconds: HOUR / 4 },
  export: { ...AFTER, retryLimit: 3, retryDelay: 60, expireInSeconds: 2 * HOUR },
  retention: { ...WORK, retryLimit: 1, retryDelay: 60, expireInSeconds: 2 * HOUR, heartbeatSeconds: 30 },
};

/** Makes the queues that are missing, and gives those that are there today's options. */
export async function createQueues(boss: JobQueues): Promise<void> {
  const present = new Set((await boss.getQueues()).map(({ name }) => name));
  // `dead` before those that name it.
  for (const name of ["dead", ...QUEUES.filter((queue) => queue !== "dead")] as const) {
    const { policy, ...options } = OPTIONS[name];
    if (present.has(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, { ...options, ...(policy !== undefined && { policy }) });
  }
}
