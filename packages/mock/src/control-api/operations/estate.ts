import type { Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { readImages, syncedImage } from "../read-images.js";
import { listOf, number, optional, readMembers, text } from "../read-members.js";

/** Operations on images and licenses. */
export const estateOperations: readonly Operation[] = [
  {
    method: "POST",
    path: "/seed",
    run: (mock, { body }) => {
      const options = readMembers(body, {
        images: optional(number),
        seed: optional(number),
        licenses: optional(number),
        licensed: optional(number),
      });
      withCallersValue(() => mock.seed(options));
      return mock.state();
    },
  },
  {
    method: "POST",
    path: "/images",
    status: 201,
    run: (mock, { body }) => {
      const images = readImages(body);
      return withCallersValue(() => mock.images.add(images));
    },
  },
  {
    method: "POST",
    path: "/images/remove",
    run: (mock, { body }) => mock.images.remove(readMembers(body, { ids: listOf(text) }).ids),
  },
  {
    method: "POST",
    path: "/sync",
    run: (mock, { body }) => {
      const options = readMembers(body, { add: optional(listOf(syncedImage)), remove: optional(listOf(text)) });
      const { licensing = null, ...report } = withCallersValue(() => mock.sync(options));
      return { ...report, licensing };
    },
  },
  { method: "GET", path: "/licenses", run: ({ licenses: { total, used } }) => ({ total, used }) },
  {
    method: "PUT",
    path: "/licenses",
    run: ({ licenses }, { body }) => {
      const { total } = readMembers(body, { total: number });
      withCallersValue(() => licenses.set(total));
      return { total: licenses.total, used: licenses.used };
    },
  },
];
