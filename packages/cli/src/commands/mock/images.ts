import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { type ControlCommand, withOptions } from "./control-command.js";
import { importOptions } from "./import-options.js";
import { readFileOption } from "./read-file-option.js";

interface AddOptions {
  readonly file?: string;
  readonly import?: readonly string[];
  readonly as?: readonly string[];
}

/** `plimsoll mock images add`, `push`, `findings` and `remove` */
export const imagesCommands: readonly ControlCommand[] = [
  withOptions<AddOptions>({
    name: "add",
    summary: "Add images to an emulator as if they had always been there",
    examples: [
      ["plimsoll mock images add sha256:aa sha256:bb", "two images on hosts"],
      [
        "plimsoll mock images add --file images.yaml",
        "hostImages, registryImages, alibabaImages, hosts, registries, servers",
      ],
      ["plimsoll mock images add --import report.json --as host,alibaba", "the image of a report of Trivy or Grype"],
    ],
    configure: (command) =>
      importOptions(
        command
          .argument("[id...]", "image IDs of images on hosts")
          .option("-f, --file <file>", "images as YAML or JSON, - for standard input"),
      ),
    request: async (options, ids, io) => ({
      method: "POST",
      path: "/images",
      body: await imagesOf(options, ids, io),
    }),
    done: () => "Added.",
  }),
  {
    name: "push",
    summary: "Push images to the registries of an emulator, which lists them after a sync, or when a scan names them",
    examples: [
      [
        "plimsoll mock images push tencent.yaml",
        "registryImages: [{ ImageId, InstanceName, Namespace, ImageName, ImageTag }]",
      ],
      ["plimsoll mock images push alibaba.yaml", "alibabaImages: [{ Uuid, InstanceId, RepoName, Tag, Digest }]"],
    ],
    configure: (command) => command.argument("<file>", "images as YAML or JSON, - for standard input"),
    request: async (_, [file = ""], io) => ({
      method: "POST",
      path: "/images/push",
      body: await readFileOption(file, io, "<file>"),
    }),
    done: () => "Pushed.",
  },
  {
    name: "findings",
    summary: "Set what scans found in an image of an emulator",
    examples: [
      ["plimsoll mock images findings findings.json", "imageId, vulnerabilities, malware, secrets, buildRisks, ..."],
      ["plimsoll mock images findings - < findings.yaml", "as YAML, from standard input"],
    ],
    configure: (command) => command.argument("<file>", "findings of one image as YAML or JSON, - for standard input"),
    request: async (_, [file = ""], io) => ({
      method: "POST",
      path: "/images/findings",
      body: await readFileOption(file, io, "<file>"),
    }),
    done: () => "Set.",
  },
  {
    name: "remove",
    summary: "Remove images from an emulator, wherever they are",
    examples: [["plimsoll mock images remove sha256:aa", "on hosts and in registries; licenses do not come back"]],
    configure: (command) => command.argument("<id...>", "image IDs of Tencent Cloud, UUIDs of Alibaba Cloud"),
    request: (_, ids) => ({ method: "POST", path: "/images/remove", body: { ids } }),
  },
];

async function imagesOf(options: AddOptions, ids: readonly string[], io: Io): Promise<unknown> {
  const { file, import: paths } = options;
  const ways = Number(ids.length > 0) + Number(file !== undefined) + Number(paths !== undefined);
  if (ways !== 1) throw usageFailure("say which images: by their IDs, with --file, or with --import.");
  if (file !== undefined) return readFileOption(file, io);
  // Other commands for images take the file as it stands here, and an image with its name would be added in silence.
  const asFile = ids.find((id) => id === "-" || /\.(?:json|ya?ml)$/i.test(id));
  if (asFile !== undefined)
    throw usageFailure(`${visible(asFile)} is not an image ID. A file is named with --file ${visible(asFile)}`);
  if (paths === undefined) return { hostImages: ids.map((ImageID) => ({ ImageID })) };
  const { importPaths } = await import("./import-paths.js");
  return importPaths({ paths, as: options.as }, io);
}
