import pg from "pg";

/** Asks a database something, on a connection of its own. */
export async function query<Row extends object = object>(url: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text);
    return rows;
  } finally {
    await client.end();
  }
}

/** Lets a worker be missed after so many seconds instead of ten. pg-boss takes fewer than ten from its table alone. */
export async function missAfter(url: string, seconds: number): Promise<void> {
  await query(url, `update plimsoll_jobs.queue set heartbeat_seconds = ${seconds} where heartbeat_seconds is not null`);
}

/**
 * Makes jobs that fail wait a second instead of half a minute, and fail so many times.
 *
 * @param delaySeconds - Seconds that they wait. @default 1
 */
export async function makeImpatient(url: string, retries: number, delaySeconds = 1): Promise<void> {
  await query(
    url,
    `update plimsoll_jobs.queue set retry_limit = ${retries}, retry_delay = ${delaySeconds}, retry_delay_max = ${delaySeconds}
     where name <> 'dead'`,
  );
}
