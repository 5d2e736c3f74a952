import { expect, test } from "vitest";

import { parseImageName } from "./image-name.js";

test.each([
  { given: "nginx:1.27", want: { repository: "nginx", tag: "1.27" } },
  { given: "nginx", want: { repository: "nginx" } },
  { given: "<none>:<none>", want: { repository: "<none>" } },
  { given: "registry.test:5000/team/app", want: { repository: "registry.test:5000/team/app" } },
  { given: "registry.test:5000/team/app:v2", want: { repository: "registry.test:5000/team/app", tag: "v2" } },
  { given: "app:", want: { repository: "app" } },
])("takes $given apart", ({ given, want }) => {
  expect(parseImageName(given)).toEqual(want);
});
