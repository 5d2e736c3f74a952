import {
  type PlimsollError,
  isApiError,
  isConfigurationError,
  isCredentialsError,
  isPlimsollError,
} from "@plimsoll/client";

import type { Io } from "./io.js";
import { missingCredentials } from "./credentials.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { jsonText } from "./exact-json.js";
import { CommandFailure, tooDeepFailure } from "./failures.js";
import { endProgress } from "./output/progress.js";
import { visible, visibleLines } from "./output/visible.js";
import { wrapMessage } from "./output/wrap-message.js";

interface Report {
  readonly code: string;
  readonly message: string;
  readonly exitCode: ExitCode;
  readonly account?: string;
  readonly cloud?: string;
  readonly action?: string;
  readonly requestId?: string;
}

/** Codes by which a vendor says that the key is wrong or may not do this. */
const CREDENTIAL_CODES =
  /^(AuthFailure|UnauthorizedOperation|NoPermission|Forbidden|InvalidAccessKeyId|InvalidSecurityToken|MissingSecurityToken|SignatureDoesNotMatch|IncompleteSignature)(\.|$)/;

/**
 * Prints why a command failed and says how the process is to end. What was foreseen is one message without a stack; what
 * was not is a bug and shows where it happened.
 *
 * @param json - Whether the message is read by a program.
 * @param account - Name of the account that failed, where there are several. @default none
 */
export function reportFailure(thrown: unknown, io: Io, json: boolean, account?: string): ExitCode {
  // Of an account with a name it is known where its key belongs, and the client's next step is about that place.
  const error = account === undefined ? inOwnWords(thrown) : thrown;
  const report = ofAccount(toReport(error, json || io.debug === true), account);
  endProgress(io);
  const { errors = io.stderr } = io;
  if (report === undefined) {
    errors.write(`plimsoll: this is a bug in plimsoll, please report it.\n${stackOf(error)}\n`);
    return EXIT.error;
  }
  // Only our own messages have several lines. What a service, a file or the system says is one line, whatever is in it.
  const shown = error instanceof CommandFailure ? visibleLines(report.message) : visible(report.message);
  // With --debug the words of a service stay as they came, to be copied.
  const text = io.debug === true ? `plimsoll: ${shown}` : wrapMessage(`plimsoll: ${shown}`, errors);
  errors.write(`${json ? jsonText({ error: report }) : text}\n`);
  return report.exitCode;
}

/** The account stands after the code, which comes first in every message. */
function ofAccount(report: Report | undefined, account: string | undefined): Report | undefined {
  if (report === undefined || account === undefined) return report;
  const [, code = "", text = ""] = /^(\[[^\]]*\] )?(.*)$/s.exec(report.message) ?? [];
  return { ...report, account, message: `${code}account ${account}: ${text}` };
}

/** Where there are no credentials, the command says more than the client does: where it looked, place by place. */
function inOwnWords(error: unknown): unknown {
  if (error instanceof CommandFailure) return error;
  return isCredentialsError(error) && error.reason === "missing" ? missingCredentials([error]) : error;
}

/** @param whole - Whether the service's words are given to their end. */
function toReport(error: unknown, whole: boolean): Report | undefined {
  if (error instanceof CommandFailure) return { code: error.code, message: error.message, exitCode: error.exitCode };
  if (isSystemError(error)) return { code: error.code, message: systemMessage(error), exitCode: EXIT.error };
  return reportOfClient(error, whole) ?? reportOfRuntime(error);
}

/** The client's advice to programs, which nobody can follow on a command line. */
const FOR_PROGRAMS = ", or pass `credentials` to the client";

/** @param whole - Whether the service's words are given to their end. */
function reportOfClient(error: unknown, whole: boolean): Report | undefined {
  if (isCredentialsError(error))
    return { code: error.code, message: error.message.replace(FOR_PROGRAMS, ""), exitCode: EXIT.credentials };
  if (isApiError(error)) {
    const { code, cloud, action, requestId } = error;
    const message = whole ? error.message : brief(error);
    const exitCode = CREDENTIAL_CODES.test(code) ? EXIT.credentials : EXIT.error;
    return { code, message, exitCode, cloud, action, ...(requestId === undefined ? {} : { requestId }) };
  }
  if (isConfigurationError(error)) return { code: "Usage", message: error.message, exitCode: EXIT.usage };
  if (isPlimsollError(error))
    return { code: error.name, message: whole ? error.message : brief(error), exitCode: EXIT.error };
  return undefined;
}

function reportOfRuntime(error: unknown): Report | undefined {
  // By its name, so that no command loads the formats for it.
  if (error instanceof Error && error.name === "FormatError" && "code" in error && "rawMessage" in error)
    return { code: String(error.code), message: String(error.rawMessage), exitCode: EXIT.usage };
  if (error instanceof Error && error.name === "AbortError")
    return { code: "Stopped", message: stopMessage(error), exitCode: EXIT.error };
  if (error instanceof RangeError && error.message.startsWith("Maximum call stack")) {
    const { code, message, exitCode } = tooDeepFailure();
    return { code, message, exitCode };
  }
  return undefined;
}

/**
 * The message with the first line of the service's words. Security Center answers a wrong secret with all that it would have
 * signed, on a dozen lines.
 */
function brief({ message, rawMessage }: PlimsollError): string {
  const [line = ""] = rawMessage.split(/\s*(?:[\r\n]|server string ?to ?sign is)/i);
  return line === rawMessage ? message : message.replace(rawMessage, () => `${line} (more with --debug)`);
}

/** A signal says which it was; what a library says of an abort helps nobody. */
function stopMessage({ message }: Error): string {
  return message.startsWith("stopped by ") ? message : "stopped";
}

/** The words of Node, with what to do about a port that is taken. */
function systemMessage({ code, message }: NodeJS.ErrnoException): string {
  return code === "EADDRINUSE"
    ? `${message}. Another program listens there, perhaps another plimsoll. Stop it, or give another port; 0 finds a free one.`
    : message;
}

/** A file that is not there, a port that is taken: the message of Node says it. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** The message on one line, then where it happened. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return visible(String(error));
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames].map(visible).join("\n");
}
