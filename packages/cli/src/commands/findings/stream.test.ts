import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli, vulnerability } from "../../../test/findings.js";

test.each(["ndjson", "csv", "table"])("100,000 findings are printed as %s as they come, not held", async (format) => {
  await using cloud = await startCloud();
  let [made, printed, most] = [0, 0, 0];
  const readers = fakeReaders({
    *findings(target, list) {
      if (list !== "vulnerability") return;
      for (; made < 100_000; made++) {
        most = Math.max(most, made - printed);
        yield vulnerability(target, { id: `CVE-2021-${10_000 + made}` });
      }
    },
  });
  const ended = await findingsCli(["list", "--cloud", "tencent", "-o", format], {
    ...cloud,
    readers,
    onStdout: (text) => (printed += text.split("\n").length - 1),
  });
  expect(ended.code).toBe(0);
  expect(printed).toBe(100_000 + (format === "ndjson" ? 0 : 1));
  // A table takes its widths from the first thousand.
  expect(most).toBeLessThan(1500);
});
