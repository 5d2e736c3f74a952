import type { Registry, RegistryOfImage } from "../state/registries.js";
import type { Store } from "../state/store.js";

/** A registry to add: its name, and any other fields. */
export type OwnRegistry = Partial<Registry> &
  Pick<Registry, "Name"> & {
    /** Number of the registry, an integer from 1 that no other has. @default one more than the highest */
    readonly RegistryId?: number;
  };

/** Fills in what a given registry leaves out: it can be reached, and its list of images was fetched. */
export function completeRegistry(own: OwnRegistry): Registry {
  const { RegistryId: _, ...registry } = own;
  return {
    RegistryType: "harbor",
    Url: `https://${registry.Name}`,
    NetType: "public",
    RegistryRegion: "default",
    RegistryVersion: "V2",
    ConnectMsg: "",
    ConnDetectType: "backend",
    ConnDetectHostCount: 1,
    ConnDetectDetail: [
      {
        Quuid: "backend",
        Uuid: "backend",
        ConnDetectStatus: "status_connected",
        ConnDetectMessage: "",
        Solution: "",
        FailReason: "",
      },
    ],
    InstanceID: "",
    SyncStatus: "success",
    SyncFailReason: "",
    SyncSolution: "",
    SyncMessage: "",
    SyncMode: 0,
    ...registry,
  };
}

/** Connects the registries that images name, each once; those that are connected stay as they are. */
export class RegistriesOfImages {
  readonly #store: Store;
  readonly #known = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Connects the registry of an image. */
  add({ ImageRepoAddress, InstanceId, InstanceName, RegistryRegion, RegistryType }: RegistryOfImage): void {
    if (this.#known.has(InstanceName)) return;
    this.#known.add(InstanceName);
    const [host = ""] = ImageRepoAddress.split("/", 1);
    this.#store.registries.add(
      completeRegistry({
        Name: InstanceName,
        RegistryType,
        RegistryRegion,
        ...(host === "" ? {} : { Url: `https://${host}` }),
        // Only instances of TCR have IDs of the vendor.
        InstanceID: RegistryType === "tcr" ? InstanceId : "",
      }),
    );
  }
}
