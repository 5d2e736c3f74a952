import { createSasClient, createTcssClient } from "@plimsoll/client";
import { readInventory, sasRegistryImages, tcssHostImages } from "@plimsoll/core";

// Keys are found where the vendors' own tools look. An endpoint that is set is an emulator.
const endpoint = process.env["PLIMSOLL_ENDPOINT"];
const options = endpoint === undefined ? {} : { endpoint };
await using tcss = createTcssClient(options);
await using sas = createSasClient(options);

// Both lists are read side by side, as fast as each service allows, and never held in memory whole.
for await (const image of readInventory([tcssHostImages(tcss), sasRegistryImages(sas)])) {
  console.log(`${image.cloud} ${image.name} ${image.findings.vulnerabilities ?? "unknown"}`);
}
