import { hostImageMembers } from "../state/host-images.js";
import { registryImageMembers } from "../state/registry-image.js";
import type { ExtraImages } from "./seed-estate.js";

/** The members of {@link ExtraImages} that are lists of rows. */
export const rowLists = ["hostImages", "hosts", "registries", "registryImages", "alibabaImages", "servers"] as const;

/** Name of a list of rows. */
export type RowList = (typeof rowLists)[number];

type Member<N extends RowList> = keyof NonNullable<ExtraImages[N]>[number];

/** The members of each kind of row. Those of images of TCSS are the columns of their tables. */
export const rowMembers: { readonly [N in RowList]: readonly Member<N>[] } = {
  hostImages: [...hostImageMembers, "HostIDs"],
  registryImages: [...registryImageMembers, "Id"],
  hosts: namesOf<Member<"hosts">>({
    HostID: true,
    HostName: true,
    Cores: true,
    Status: true,
  }),
  registries: namesOf<Member<"registries">>({
    Name: true,
    RegistryType: true,
    Url: true,
    NetType: true,
    RegistryRegion: true,
    RegistryVersion: true,
    ConnectMsg: true,
    ConnDetectType: true,
    ConnDetectHostCount: true,
    ConnDetectDetail: true,
    InstanceID: true,
    LatestSyncTime: true,
    SyncStatus: true,
    SyncFailReason: true,
    SyncSolution: true,
    SyncMessage: true,
    SyncMode: true,
    RegistryId: true,
  }),
  alibabaImages: namesOf<Member<"alibabaImages">>({
    HcCount: true,
    LastScanTime: true,
    ScaProgress: true,
    ScaResult: true,
    ScaStatus: true,
    Status: true,
    Endpoints: true,
    RiskStatus: true,
    VulStatus: true,
    ImageCreate: true,
    AlarmStatus: true,
    Digest: true,
    RegistryType: true,
    ImageUpdate: true,
    Tag: true,
    InstanceId: true,
    RepoType: true,
    RegionId: true,
    Uuid: true,
    ImageSize: true,
    RepoId: true,
    TagImmutable: true,
    VulCount: true,
    AlarmCount: true,
    ImageId: true,
    RepoName: true,
    RepoNamespace: true,
  }),
  servers: namesOf<Member<"servers">>({
    uuid: true,
    imageUuids: true,
    instance: true,
  }),
};

/** The names of members; the type demands each of them, and no other. */
function namesOf<Name extends PropertyKey>(all: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(all) as unknown as readonly Name[]; // the compiler checked that these are the keys
}
