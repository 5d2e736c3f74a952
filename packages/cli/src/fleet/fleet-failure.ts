import { EXIT } from "../exit-codes.js";
import { CommandFailure } from "../failures.js";

/** Codes of what the command line or a file says wrong. */
const USAGE = new Set(["BadOption", "BadScope", "InvalidAddress", "SecretInScope", "UnknownJob", "UnknownScope"]);

/** Classes of the errors of a fleet and its store. */
const NAMES = new Set([
  "FleetError",
  "ScopeInUseError",
  "StoreError",
  "StoreFileError",
  "StoreServerError",
  "StoreVersionError",
]);

/** Calls of the packages that messages name, and the commands that do the same. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ["See scopes() for those it has, or import it.", "See them: plimsoll fleet scopes list."],
  ["See failed().", "See them: plimsoll fleet failed."],
  ["See runs() for those it has.", "See them: plimsoll history list."],
  ["migrateFleet", "plimsoll fleet migrate"],
  ["Open it once for writing, which makes one.", "Make one: plimsoll fleet init."],
  ["Give another schema or database.", "Give another database."],
];

/**
 * An error of the fleet or of its store as the failure of a command; any other error as it is. The package has a store of its own,
 * so the error is known by its name and not by its class.
 */
export function fleetFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !NAMES.has(error.name)) return error;
  if (!("code" in error) || !("rawMessage" in error)) return error;
  const code = String(error.code);
  const message = COMMANDS.reduce((text, [call, command]) => text.replace(call, command), String(error.rawMessage));
  return new CommandFailure(USAGE.has(code) ? EXIT.usage : EXIT.error, code, message);
}
