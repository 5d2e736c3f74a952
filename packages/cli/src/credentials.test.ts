import { expect, test } from "vitest";

import { credentialPlaces } from "./credentials.js";

test.each([{}, { HOME: "" }, { HOME: "", USERPROFILE: "" }])(
  "with %j the client asks the operating system for the home folder",
  (env) => {
    expect(credentialPlaces(env)).not.toHaveProperty("home");
  },
);

test.each([{ HOME: "/home/a" }, { HOME: "", USERPROFILE: "/home/a" }])("%j names the home folder", (env) => {
  expect(credentialPlaces(env)).toMatchObject({ home: "/home/a" });
});
