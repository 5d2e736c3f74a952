import { expect, test } from "vitest";

import { createStillMock, tencentKey } from "../../test/call.js";
import { signTc3 } from "../../test/sign.js";

test("requests are answered in the order of arrival, also if the first waits for the checks of its action", async () => {
  await using mock = createStillMock({ images: 3 });
  const send = (action: string): Promise<Response> =>
    mock.fetch(signTc3({ key: tencentKey(mock), action, body: "{}" }));
  await send("DescribePurchaseStateInfo");
  await Promise.all(["DescribeImageAuthorizedInfo", "DescribePurchaseStateInfo"].map(send));
  expect(mock.requests().map(({ action }) => action)).toEqual([
    "DescribePurchaseStateInfo",
    "DescribeImageAuthorizedInfo",
    "DescribePurchaseStateInfo",
  ]);
});

test.each(
  [
    "DescribeAssetImageList",
    "DescribeAssetImageRegistryList",
    "DescribeImageAutoAuthorizedRule",
    "DescribeImageAutoAuthorizedTaskList",
    "DescribeImageRegistryTimingScanTask",
    "SwitchImageAutoAuthorizedRule",
  ].map((action, index) => ({ action, steps: 4 * index })),
)(
  "a mock that is closed $steps steps after the first request of an action answers it no more, and reports no fault",
  async ({ action, steps }) => {
    const faults: unknown[] = [];
    const mock = createStillMock({ images: 3, onError: (fault) => faults.push(fault) });
    const answers = Promise.allSettled([mock.fetch(signTc3({ key: tencentKey(mock), action, body: "{}" }))]);
    for (let step = 0; step < steps; step++) await Promise.resolve();
    await mock.close();
    expect(await answers).toMatchObject([{ status: "rejected", reason: new Error("This mock is closed.") }]);
    expect(faults).toEqual([]);
  },
);
