import type { SyncOptions } from "../../controls/sync.js";
import type { Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { invalid } from "../problem.js";
import { readBody } from "../check-request.js";

/** Operations on images and licenses. */
export const estateOperations: readonly Operation[] = [
  {
    method: "POST",
    path: "/seed",
    run: (mock, { body }) => {
      const options = readBody("POST /seed", body);
      withCallersValue(() => mock.seed(options));
      return mock.state();
    },
  },
  {
    method: "POST",
    path: "/images",
    status: 201,
    run: (mock, { body }) => {
      const images = readBody("POST /images", body);
      return withCallersValue(() => mock.images.add(images));
    },
  },
  {
    method: "POST",
    path: "/images/findings",
    run: (mock, { body }) => {
      const findings = readBody("POST /images/findings", body);
      withCallersValue(() => mock.images.setFindings(findings));
      return { imageId: findings.imageId };
    },
  },
  {
    method: "POST",
    path: "/images/push",
    run: (mock, { body }) => {
      const images = readBody("POST /images/push", body);
      refuseNumbers(images.registryImages ?? []);
      return { pushed: withCallersValue(() => mock.images.push(images)) };
    },
  },
  {
    method: "POST",
    path: "/images/remove",
    run: (mock, { body }) => mock.images.remove(readBody("POST /images/remove", body).ids),
  },
  {
    method: "POST",
    path: "/sync",
    run: (mock, { body }) => {
      const options = readBody("POST /sync", body);
      refuseLicenses(options);
      const { licensing = null, ...report } = withCallersValue(() => mock.sync(options));
      return { ...report, licensing };
    },
  },
  { method: "GET", path: "/licenses", run: ({ licenses: { total, used } }) => ({ total, used }) },
  {
    method: "PUT",
    path: "/licenses",
    run: ({ licenses }, { body }) => {
      const { total } = readBody("PUT /licenses", body);
      withCallersValue(() => licenses.set(total));
      return { total: licenses.total, used: licenses.used };
    },
  },
  { method: "GET", path: "/scan-quota", run: ({ scanQuota: { total, used } }) => ({ total, used }) },
  {
    method: "PUT",
    path: "/scan-quota",
    run: ({ scanQuota }, { body }) => {
      const { total } = readBody("PUT /scan-quota", body);
      withCallersValue(() => scanQuota.set(total));
      return { total: scanQuota.total, used: scanQuota.used };
    },
  },
];

/** Refuses licenses in a sync, where the licensing rule gives them. */
function refuseLicenses({ add = [] }: SyncOptions): void {
  const index = add.findIndex((image) => "IsAuthorized" in image);
  if (index >= 0)
    throw invalid(`add[${index}] has IsAuthorized: at a sync an image gets its license by the licensing rule.`);
}

/** Refuses what a pushed image gets when it is listed. */
function refuseNumbers(images: readonly object[]): void {
  const given = ["Id", "IsAuthorized"].find((name) => images.some((image) => name in image));
  if (given !== undefined)
    throw invalid(`images has ${given}: a pushed image gets its number and license when it is listed.`);
}
