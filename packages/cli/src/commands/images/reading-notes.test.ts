import { BlindSpots, type Image } from "@plimsoll/core";
import { expect, test } from "vitest";

import type { Io } from "../../io.js";
import { LeftOut } from "./filtered-source.js";
import { writeNotes } from "./reading-notes.js";

test("images without a scan status are one line with their number and names", () => {
  const blindSpots = new BlindSpots();
  for (const name of ["shop/cart:1", "shop/cart:2"])
    blindSpots.look({ cloud: "alibaba", source: "alibaba-registry", name, scanErrors: {} } as Image); // the members that are read
  let stderr = "";
  const io: Io = {
    env: {},
    stdout: { write: () => undefined },
    stderr: { write: (text) => (stderr += text) },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  writeNotes({ leftOut: new LeftOut(), blindSpots }, io, "table");
  expect(stderr).toBe(
    "plimsoll: blind spot: 2 images of Alibaba Cloud without a scan status, so it is unknown whether they were scanned: shop/cart:1, shop/cart:2.\n",
  );
});
