import { CredentialsError } from "@plimsoll/client";
import { FormatError } from "@plimsoll/core/formats";
import { FleetError } from "@plimsoll/fleet";
import { StoreVersionError } from "@plimsoll/store";
import { expect, test } from "vitest";

import { EXIT } from "../exit-codes.js";
import { fleetFailure } from "./fleet-failure.js";

test("an error of a fleet or its store ends the command with its code, in the words of the command", () => {
  expect(fleetFailure(new FleetError("UnknownJob", "there is no job 7. See failed()."))).toMatchObject({
    name: "CommandFailure",
    exitCode: EXIT.usage,
    code: "UnknownJob",
    message: "there is no job 7. See them: plimsoll fleet failed.",
  });
  expect(fleetFailure(new StoreVersionError("NewerStore", "it is newer"))).toMatchObject({
    name: "CommandFailure",
    exitCode: EXIT.error,
    code: "NewerStore",
  });
});

test.each([
  new FormatError("NotInstalled", "Parquet is written by a package that is not there."),
  new CredentialsError({ cloud: "tencent", lookedFor: [], nextStep: "Sign in." }),
  new TypeError("something else"),
])("$name stays as it is, as it ends the command with another exit code", (error) => {
  expect(fleetFailure(error)).toBe(error);
});
