import type { Io } from "../../io.js";
import type { OpenFindings } from "./open-findings.js";
import type { OpenReaders } from "./open-readers.js";
import type { AffectedImage } from "./shown-finding.js";

/** Images whose hosts are asked for; a call each. */
const MAX_IMAGES = 100;

/** An affected image, with the hosts that hold it. */
export interface ImageOnHosts extends AffectedImage {
  /** IDs of the hosts; absent if nobody says. */
  readonly hostIds?: readonly string[];
}

/** Asks which hosts hold images of Tencent Cloud. What cannot be asked stays unknown: the number of hosts is known anyway. */
export async function hostsOfImages(
  images: readonly AffectedImage[],
  { open, readers, io }: { readonly open: OpenFindings; readonly readers: OpenReaders; readonly io: Io },
): Promise<readonly ImageOnHosts[]> {
  let asked = 0;
  return Promise.all(
    images.map(async (image): Promise<ImageOnHosts> => {
      const { cloud, id, hosts = 0 } = image;
      if (cloud !== "tencent" || id === undefined || hosts === 0 || ++asked > MAX_IMAGES) return image;
      try {
        const hostIds = await readers.hostsOf(open.clients, id, io.signal);
        return hostIds === undefined ? image : { ...image, hostIds };
      } catch {
        io.signal.throwIfAborted();
        return image;
      }
    }),
  );
}
