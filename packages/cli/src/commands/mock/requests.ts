import { type Command, Option } from "commander";

import { wholeNumber } from "../../options/numbers.js";
import { type ControlCommand, memberOf, withOptions } from "./control-command.js";
import { requestOptions } from "./request-options.js";

interface FilterOptions {
  readonly service?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly fault?: string;
  readonly applied?: string;
}

interface RequestsOptions extends FilterOptions {
  readonly clear?: true;
}

interface VerifyOptions extends FilterOptions {
  readonly count?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** `plimsoll mock requests` and `verify` */
export const requestCommands: readonly ControlCommand[] = [
  withOptions<RequestsOptions>({
    name: "requests",
    summary: "List the requests that an emulator received, without parameters and secrets",
    examples: [
      ["plimsoll mock requests --outcome RequestLimitExceeded", "what came too fast"],
      ["plimsoll mock requests --clear", "forget them"],
    ],
    configure: (command) => filtered(command).option("--clear", "forget every request"),
    request: ({ clear, ...filter }) =>
      clear === true
        ? { method: "DELETE", path: "/requests" }
        : { method: "GET", path: "/requests", query: { ...filter } },
    pick: (answer) => memberOf("requests")(answer) ?? answer,
  }),
  withOptions<VerifyOptions>({
    name: "verify",
    summary: "Assert which requests an emulator received; fails if it received others",
    examples: [
      ["plimsoll mock verify --action ModifyImageAuthorized --outcome OK --count 1", "exactly one purchase"],
      ["plimsoll mock verify --action DescribeAssetImageList --at-most 5", "no more than five pages were read"],
      ["plimsoll mock verify --applied true --count 0", "nothing was changed"],
    ],
    configure: (command) =>
      filtered(command)
        .option("--count <number>", "exactly this many", wholeNumber)
        .option("--at-least <number>", "this many or more (default: 1)", wholeNumber)
        .option("--at-most <number>", "this many or fewer", wholeNumber)
        .addHelpText("after", "\nA verification that fails ends with 1.\n"),
    request: ({ applied, ...expected }) => ({
      method: "POST",
      path: "/requests/verify",
      body: { ...expected, applied: applied === undefined ? undefined : applied === "true" },
    }),
    pick: memberOf("count"),
  }),
];

function filtered(command: Command): Command {
  return requestOptions(command)
    .option("--outcome <outcome>", "only requests with this outcome: OK or an error code")
    .addOption(
      new Option("--applied <which>", "only requests that changed something, or only others").choices([
        "true",
        "false",
      ]),
    )
    .option("--fault <kind>", "only requests that met a fault of this kind");
}
