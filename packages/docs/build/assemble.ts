/** `node packages/docs/build/assemble.ts <folder> <site>...`: puts the sites of several versions side by side. Needs nothing installed. */
import { assembleVersions } from "./assemble-versions.ts";

const [into, ...sites] = process.argv.slice(2);
if (into === undefined || sites.length === 0) {
  console.error("Usage: node packages/docs/build/assemble.ts <folder> <site>...");
  process.exitCode = 2;
} else for (const { version, folder } of assembleVersions(into, sites)) console.log(`${version} lies in /${folder}`);
