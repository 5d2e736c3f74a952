import { type Service, operationOf } from "@plimsoll/types";
import type { LoadedAction } from "@plimsoll/validators";
import type { Command } from "commander";

import { confirm } from "../../confirm.js";
import { connectSas, connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { readData } from "../../read-data.js";
import { rowsOf } from "./rows-of.js";

/** Options of an action: its parameters under their own names, and ours. */
export interface CallOptions {
  readonly data?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly showSecrets?: boolean;
  readonly [parameter: string]: unknown;
}

/** One call from the command line. */
export interface Call {
  readonly service: Service;
  readonly action: string;
  readonly loaded: LoadedAction;
  readonly options: CallOptions;
  readonly command: Command;
  readonly io: Io;
}

/** The two clients, seen as one: the action and its request were checked against the spec before. */
interface AnyClient extends AsyncDisposable {
  call(action: string, request: object, options: { signal: AbortSignal }): Promise<object>;
  paginate(
    action: string,
    request: object,
    options: { signal: AbortSignal },
  ): AsyncIterable<object> & {
    readonly result: { readonly complete: boolean; readonly items: number; readonly total: number };
  };
}

/** Checks the request, asks if it changes something, sends it and prints the answer. */
export async function callAction(call: Call): Promise<ExitCode> {
  const { service, action, options, io, loaded } = call;
  const globals = globalsOf(call.command, io);
  const request = await requestOf(call);
  const problems = loaded.validate(request);
  if (problems.length > 0)
    throw usageFailure(
      `${service} ${action}: ${problems.map(({ message }) => visible(message)).join("\n  ")}\nSee plimsoll api ${service} ${action} --help.`,
    );
  if (options.dryRun === true) {
    await renderValue(request, { format: globals.output, query: globals.query, io, names: "exact" });
    return EXIT.clean;
  }
  const writes = operationOf(service, action)?.effect === "write";
  if (writes && !(await confirm(io, `${action} changes the account. Send it?`, options.yes === true))) {
    io.stderr.write("Nothing was sent.\n");
    return EXIT.clean;
  }
  return send(call, request, globals);
}

async function send(
  { service, action, options, io, loaded }: Call,
  request: object,
  globals: Globals,
): Promise<ExitCode> {
  const connected: unknown = service === "tcss" ? await connectTcss(io, globals) : await connectSas(io, globals);
  await using client = connected as AnyClient; // both clients have these methods; the names were checked above
  if (options.all !== true) {
    const answer = await client.call(action, request, { signal: io.signal });
    await show(await masked(answer, options, io), { service, action, loaded, io, globals });
    return EXIT.clean;
  }
  const items = client.paginate(action, request, { signal: io.signal });
  const collected: object[] = [];
  for await (const item of items) collected.push(item);
  await renderValue(await masked(collected, options, io), {
    format: globals.output,
    query: globals.query,
    io,
    names: "exact",
  });
  if (items.result.complete) return EXIT.clean;
  throw new CommandFailure(
    EXIT.incomplete,
    "Incomplete",
    incompleteText("items", { ...items.result, received: items.result.items, expected: items.result.total }),
  );
}

/** Secrets that a service found in an image come in clear; they are printed only if that is asked for. */
async function masked<Answer extends object>(answer: Answer, { showSecrets }: CallOptions, io: Io): Promise<Answer> {
  if (showSecrets === true) return answer;
  const { maskSecrets } = await import("../../mask-secrets.js");
  const safe = maskSecrets(answer);
  if (safe !== answer) io.stderr.write("Texts that may hold secrets are masked (***); --show-secrets prints them.\n");
  return safe as Answer; // only texts are others
}

async function requestOf({ loaded, options, io }: Call): Promise<Record<string, unknown>> {
  const base = options.data === undefined ? {} : await readData("--data", options.data, io);
  if (typeof base !== "object" || base === null || Array.isArray(base))
    throw usageFailure('--data: the parameters are an object, for example {"Limit": 5}.');
  const flags = Object.keys(loaded.reference.request.properties ?? {}).flatMap((name) =>
    options[name] === undefined ? [] : [[name, options[name]] as const],
  );
  return { ...base, ...Object.fromEntries(flags) };
}

interface Shown {
  readonly service: Service;
  readonly action: string;
  readonly loaded: LoadedAction;
  readonly io: Io;
  readonly globals: Globals;
}

/** Prints an answer; as a table or CSV, the rows of a list are what a person wants to see. */
async function show(answer: object, shown: Shown): Promise<void> {
  const {
    service,
    action,
    io,
    globals: { output: format, query },
  } = shown;
  const tabular = query === undefined && (format === "table" || format === "csv");
  const list = tabular ? rowsOf(service, action, answer) : undefined;
  await renderValue(list?.rows ?? answer, { format, query, io, names: "exact" });
  if (list === undefined || format !== "table") return;
  const { rows, total = rows.length } = list;
  if (rows.length === 0) io.stderr.write("No items.\n");
  else if (total > rows.length) io.stderr.write(`${rows.length} of ${total} items${restText(shown)}.\n`);
}

/** Says how to read the other pages. */
function restText({ service, action, loaded }: Shown): string {
  if (operationOf(service, action)?.pagination !== undefined) return "; --all reads every page";
  const { CurrentPage: page } = loaded.reference.request.properties ?? {};
  return page === undefined ? "" : "; --CurrentPage reads another page";
}
