import { PEER_ROUNDS } from "./measure/interleave.ts";
import { GROUPS, type Row } from "./row.ts";

/** The help of the command. */
export function helpText(rows: readonly Row[]): string {
  const groups = GROUPS.map((group) => {
    const names = rows.filter((row) => row.group === group).map(({ name }) => name);
    return `  ${group.padEnd(8)}  ${names.join(", ")}`;
  });
  return `pnpm bench [row or group]... [options]

Measures each promise as a ratio to a floor and to the peers. Run it when nothing else runs.

  --rounds <number>    measurements of everything, 7 by default; 15 tell most ratios apart
  --calls <number>     calls of a client in one round, 2000 by default
  --seconds <number>   seconds of load on a server in one round, 2 by default
  --findings <number>  findings in the store, 200000 by default
  --peers              install and measure AWS SDK v3, Stripe and Octokit too
  --json <file>        write the figures as JSON besides the table, again after each row
  -h, --help           print this

The clients of the vendors are measured in the first round and each ${PEER_ROUNDS}th after it, with as many calls as ours: they take several times
as long. A row of short processes takes three times the rounds, one of long ones a half, or a third and three at most. The last line says
how long each row took. Ctrl-C ends the row under way, and the table has those before it.

Groups and their rows:
${groups.join("\n")}
`;
}
