import fc from "fast-check";
import { expect, test } from "vitest";

import { normalPath, pathWithoutVersions } from "./normal-path.js";

test.each([
  ["/usr/lib/a.so", "usr/lib/a.so"],
  ["usr/lib/a.so", "usr/lib/a.so"],
  ["//usr//lib/./a.so/", "usr/lib/a.so"],
  ["./usr", "usr"],
  ["C:\\app\\x.dll", "C:/app/x.dll"],
  ["/app/a.jar!/BOOT-INF/lib/x.jar", "app/a.jar/BOOT-INF/lib/x.jar"],
  ["/app/a.jar/BOOT-INF/lib/x.jar", "app/a.jar/BOOT-INF/lib/x.jar"],
  ["../../etc/passwd", "../../etc/passwd"],
  ["/a/../b", "a/../b"],
  ["/home/a/.ssh/id_rsa", "home/a/.ssh/id_rsa"],
  ["/a\nb", "a\nb"],
  ["/%ff\udc80", "%ff\udc80"],
  ["/a\0b", undefined],
  ["/", undefined],
  ["", undefined],
  [`/${"a".repeat(4095)}`, "a".repeat(4095)],
  ["a".repeat(10_000), undefined],
  [7, undefined],
  [null, undefined],
])("path %j is %j", (given, want) => {
  expect(normalPath(given)).toBe(want);
});

test("a normal path stays as it is, and a leading slash makes no difference", () => {
  const part = fc.stringMatching(/^[a-z.!\\]{0,4}$/);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = normalPath(parts.join("/"));
      if (path === undefined) return;
      expect(normalPath(path)).toBe(path);
      expect(normalPath(`/${path}/`)).toBe(path);
      expect(path).not.toMatch(/^\/|\/$|\/\/|\\/);
    }),
  );
});

test("a path that is normal but for its first slash is the same as one that is taken apart", () => {
  const part = fc.stringMatching(/^[a-z.!\\]{0,4}$/);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = parts.join("/");
      // Two slashes are never normal.
      expect(normalPath(`/${path}`)).toBe(normalPath(`//${path}`));
    }),
    { examples: [[["usr", "lib", "a.so"]], [["a.jar!", "b"]], [[""]], [["", "a"]], [["\\"]]] },
  );
});

test.each([
  ["app/lib/snakeyaml-1.33.jar", "app/lib/snakeyaml.jar"],
  ["app/lib/log4j-core-2.17.1-SNAPSHOT.jar", "app/lib/log4j-core.jar"],
  ["app-2.4.0.jar/BOOT-INF/lib/x-1.0.0.RELEASE.jar", "app.jar/BOOT-INF/lib/x.jar"],
  ["usr/lib/python3.11/site-packages/foo-1.2.dist-info", "usr/lib/python/site-packages/foo.dist-info"],
  ["usr/lib64/libssh2.so.1.0.1", "usr/lib64/libssh2.so"],
  ["usr/lib64/libssh2.so.1", "usr/lib64/libssh2.so"],
  ["app/x-3.jar", "app/x.jar"],
  ["app/log4j2/base64.js", "app/log4j2/base64.js"],
  ["etc/passwd", "etc/passwd"],
])("path %s without versions is %s", (given, want) => {
  expect(pathWithoutVersions(given)).toBe(want);
});
