import { existsSync, globSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Plugin } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";

import { missingText, sentencesFor } from "./added-texts.ts";
import { type Notice, mergeNotices, noticeText, readNotices } from "./notice-text.ts";

/** Name of the file in `dist`, and so in the tarball. */
export const NOTICES_FILE = "THIRD-PARTY-NOTICES.txt";

/** Licenses whose code may be in a bundle: they ask for a notice, and MPL-2.0 for the way to the source too. */
const ALLOWED: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0"];

/**
 * A plugin that writes {@link NOTICES_FILE} beside a bundle: the name, version and license of every package of others whose code
 * the bundler took in. What packages of this repository took in when they were bundled is in it too, since the bundler
 * sees only their result. Nothing is written if there is nothing to say.
 *
 * One plugin may serve several bundles in one folder: the file holds what all of them took in.
 *
 * The build fails if such a package has no license text, or a license that asks for more than a notice.
 */
export function notices(): Plugin[] {
  /** Folders of the packages that modules come from, by name and version. */
  const folders = new Map<string, string>();
  const collected: Notice[] = [];
  return [
    {
      name: "packages-of-modules",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          for (const id of chunk.type === "chunk" ? Object.keys(chunk.modules) : []) remember(id, folders);
      },
    },
    licensePlugin({
      allow: ({ name, license, licenseText }) => ALLOWED.includes(license) && (licenseText || missingText(name)) !== "",
      failOnUnlicensed: true,
      failOnViolation: true,
      done: (found, context) => {
        for (const { name, version, license, licenseText } of found) {
          const text = [
            ...sentencesFor(license, name, version),
            licenseText || missingText(name),
            ...furtherTexts(folders.get(`${name}@${version}`)),
          ];
          collected.push({ name, version, license, text: text.join("\n\n") });
        }
        const all = mergeNotices([...collected, ...[...folders.values()].flatMap(noticesOf)]);
        if (all.length > 0) context.emitFile({ type: "asset", fileName: NOTICES_FILE, source: noticeText(all) });
      },
    }),
  ];
}

function remember(id: string, folders: Map<string, string>): void {
  const manifest = isAbsolute(id) ? findPackageJSON(".", pathToFileURL(id)) : undefined;
  if (manifest === undefined) return;
  const { name, version } = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string }; // npm's format
  folders.set(`${name}@${version}`, dirname(manifest));
}

/** The NOTICE that the Apache License wants passed on, and licenses of code that a package itself took in. */
function furtherTexts(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  const files = globSync(["NOTICE*", "{licenses,LICENSES}/*"], { cwd: folder }).toSorted();
  return files.map((file) => `${file}\n\n${readFileSync(join(folder, file), "utf8").trim()}`);
}

/** Notices of a package that was bundled itself; none if it has no such file. */
function noticesOf(folder: string): readonly Notice[] {
  const file = join(folder, "dist", NOTICES_FILE);
  return existsSync(file) ? readNotices(readFileSync(file, "utf8")) : [];
}
