import {
  CHANNELS,
  type ChannelName,
  MAX_LINK,
  type Message,
  linkAddress,
  messageOf,
  verdictChanges,
} from "@plimsoll/core/notify";
import { type Command, InvalidArgumentError, Option } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { deliver } from "./deliver.js";
import { checkStatePlace, readState, readVerdicts, writeState } from "./notify-files.js";
import { notifySettings } from "./notify-settings.js";

interface NotifyOptions {
  readonly to: ChannelName;
  readonly state?: string;
  readonly link?: string;
  readonly dryRun?: true;
}

const NAMES = Object.keys(CHANNELS) as readonly ChannelName[]; // keys of an object have no narrower type

const HELP = `
Environment:
  PLIMSOLL_NOTIFY_URL          address of the webhook; a secret, so no option
  PLIMSOLL_NOTIFY_URL_FILE     or a file with it
  PLIMSOLL_NOTIFY_SECRET       secret to sign with, where the product signs:
                               dingtalk, feishu, lark, and webhook (whsec_...)
  PLIMSOLL_NOTIFY_SECRET_FILE  or a file with it

Examples:
  # tell a DingTalk group what changed since the message before
  plimsoll notify verdicts.json --to dingtalk --state notify-state.json

  # what would be sent; nothing is sent and no state is kept
  plimsoll notify verdicts.json --to slack --state notify-state.json --dry-run

Nothing is sent if nothing changed. Exit codes: 0 sent or nothing to send, 1 the
message did not arrive, 2 wrong options or files. The exit code of plimsoll gate
is that of the gate, whatever becomes of the message.
`;

/** Adds the parts of `plimsoll notify`. */
export function addNotify(notify: Command, io: Io, setExitCode: SetExitCode): void {
  notify
    .argument("<verdicts>", "the verdicts that plimsoll gate wrote as format verdicts; - for standard input")
    .addOption(new Option("--to <product>", "where to send the message").choices(NAMES).makeOptionMandatory())
    .option(
      "--state <file>",
      "file with what was sent before; created if it does not exist, updated once the message has arrived",
    )
    .option("--link <url>", "page with more, such as the run of the pipeline", linkOf)
    .option("--dry-run", "print the message as the product would get it, unsigned, and send nothing")
    .addHelpText("after", HELP)
    .action(async (verdicts: string) => {
      setExitCode(await run(verdicts, notify, io));
    });
}

async function run(path: string, command: Command, io: Io): Promise<ExitCode> {
  const { to, state: statePath, link, dryRun } = command.opts<NotifyOptions>();
  const { timeout } = globalsOf(command, io);
  const channel = CHANNELS[to];
  if (statePath === undefined && dryRun === undefined)
    throw usageFailure("--state is missing: name a file for what was sent, or every run sends everything again");
  const settings = dryRun === undefined ? await notifySettings(io, channel) : undefined;
  const file = await readVerdicts(path, io);
  const changes = verdictChanges(file, statePath === undefined ? undefined : await readState(statePath, io));
  const message = messageOf(file, changes, { link });
  // A message that is sent without its state being kept is sent again by every run.
  if (statePath !== undefined && dryRun === undefined) await checkStatePlace(statePath);
  if (settings === undefined) {
    print(message, to, io);
    if (!changes.isNews) tell("nothing changed: without --dry-run nothing would be sent.", io);
    return EXIT.clean;
  }
  if (changes.isNews) {
    await deliver(message, { channel, settings, timeoutMs: timeout * 1000 }, io);
    tell(`told ${channel.title} at ${settings.url.host}: ${message.facts[0]}.`, io);
  } else tell("nothing changed, and nothing was sent.", io);
  if (statePath !== undefined) await writeState(statePath, changes.next, io);
  return EXIT.clean;
}

/** Prints what would be sent. There is no secret in it: nothing is signed, and the address is left out. */
function print(message: Message, to: ChannelName, io: Io): void {
  const { body } = CHANNELS[to].request(message, { url: "https://localhost/", now: io.now() });
  io.stdout.write(`${JSON.stringify(JSON.parse(body), undefined, 2)}\n`);
}

function tell(text: string, io: Io): void {
  io.stderr.write(`${wrapMessage(`plimsoll: ${visible(text)}`, io.stderr)}\n`);
}

function linkOf(text: string): string {
  if (linkAddress(text) !== undefined) return text;
  throw new InvalidArgumentError(
    `It takes an address of http or https with at most ${MAX_LINK} characters, where one outside ASCII counts as up to nine.`,
  );
}
