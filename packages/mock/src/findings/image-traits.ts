import type { CountedImage } from "../state/finding-source.js";
import { choose, draw, hashText, hexOf } from "./mix.js";
import { profileOf } from "./profiles.js";
import type { Ecosystem, System } from "./systems.js";
import { ecosystems, systemOf } from "./systems.js";
import type { Layer } from "./types.js";

/** Properties of an image from which its rows are drawn: the same wherever the image is. */
export interface ImageTraits {
  /** Hash of the image ID and of the seed of the estate. */
  readonly hash: number;
  readonly system: System;
  readonly ecosystem: Ecosystem | undefined;
  readonly profile: number;
  /** Update level of its packages, 0 to 2. */
  readonly update: number;
}

const purposes = { system: 1, ecosystem: 2, update: 3, layers: 4, layerOf: 5 } as const;

/** The image ID that is the same in every list: Security Center leaves out the algorithm. */
export function contentIdOf(imageId: string): string {
  return imageId.replace(/^sha256:/, "");
}

/** Draws the properties that decide about the rows of an image. */
export function traitsOf({ imageId, os }: Pick<CountedImage, "imageId" | "os">, seed: number): ImageTraits {
  const hash = hashText(contentIdOf(imageId), seed);
  const system = systemOf(os, draw(hash, purposes.system));
  const ecosystem = choose([undefined, ...ecosystems], draw(hash, purposes.ecosystem));
  return {
    hash,
    system,
    ecosystem,
    profile: profileOf(system.family, ecosystem),
    update: draw(hash, purposes.update) % 3,
  };
}

const installs = {
  debian: "RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends ca-certificates curl # buildkit",
  ubuntu: "RUN /bin/sh -c apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/* # buildkit",
  alpine: "RUN /bin/sh -c apk add --no-cache ca-certificates tzdata # buildkit",
  rhel: "RUN /bin/sh -c yum install -y tar gzip && yum clean all # buildkit",
} as const;

const builds = {
  jar: "COPY target/service.jar /app/service.jar # buildkit",
  npm: "RUN /bin/sh -c npm ci --omit=dev # buildkit",
  pypi: "RUN /bin/sh -c pip install --no-cache-dir -r requirements.txt # buildkit",
  go: "COPY /out/server /usr/local/bin/server # buildkit",
} as const;

const others = [
  "COPY docker-entrypoint.sh /usr/local/bin/ # buildkit",
  "RUN /bin/sh -c chmod +x /usr/local/bin/docker-entrypoint.sh # buildkit",
  "COPY config /etc/service # buildkit",
  "RUN /bin/sh -c mkdir -p /data && chown 1000:1000 /data # buildkit",
  "COPY static /srv/static # buildkit",
] as const;

/** The layers of an image: its base, its packages, its application, and up to five more. */
export function layersOf(traits: ImageTraits): readonly Layer[] {
  const layers = knownLayers.get(traits) ?? createLayers(traits);
  knownLayers.set(traits, layers);
  return layers;
}

/** Every row of an image names one of its layers. */
const knownLayers = new WeakMap<ImageTraits, readonly Layer[]>();

function createLayers({ hash, system, ecosystem }: ImageTraits): readonly Layer[] {
  const more = others.slice(0, 1 + (draw(hash, purposes.layers) % others.length));
  const base = `/bin/sh -c #(nop) ADD file:${hexOf(hash, 0x300, 64)} in / `;
  const commands = [base, installs[system.family], ...(ecosystem === undefined ? [] : [builds[ecosystem]]), ...more];
  return commands.map((command, index) => ({ id: `sha256:${hexOf(hash, 0x301 + index, 64)}`, command }));
}

/** Number of the layer with the packages of the system, that of a package drawn by `by`. */
export function systemLayer(by: number): 0 | 1 {
  return by % 4 === 0 ? 1 : 0;
}

/** Number of a layer above those of the packages. */
export function upperLayer(layers: readonly Layer[], by: number): number {
  return 2 + (draw(by, purposes.layerOf) % (layers.length - 2));
}
