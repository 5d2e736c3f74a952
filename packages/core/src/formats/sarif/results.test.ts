import { expect, test } from "vitest";

import { evaluated, image } from "../../../test/evaluations.js";
import { worstResults } from "./results.js";

test("a result that is kept does not hold the other findings of its image", async () => {
  async function* images(): AsyncGenerator<ReturnType<typeof image>> {
    yield image({ findings: [evaluated(), evaluated()] });
  }
  const { kept } = await worstResults(images(), () => true);
  expect(kept).toHaveLength(2);
  for (const { candidate } of kept) expect(candidate.image).not.toHaveProperty("findings");
});
