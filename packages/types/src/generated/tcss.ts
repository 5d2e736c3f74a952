// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/AddEditImageAutoAuthorizedRule": {
        /**
         * Save the automatic licensing rule.
         *
         * Creates the rule by which host images get licenses without being asked for, or replaces it. An account has one rule. Give the `RuleId` that `DescribeImageAutoAuthorizedRule` answers to edit it, and none (or 0) to create it.
         *
         * The rule acts at the next update of the inventory: it licenses the images in its range that have no license, until the number for the day is used up or no license is left. `DescribeImageAutoAuthorizedTaskList` lists what it did. A license is spent for good.
         */
        post: operations["AddEditImageAutoAuthorizedRule"];
    };
    "/CreateAssetImageRegistryScanTask": {
        /**
         * Scan registry images now.
         *
         * Starts a task that scans images in registries, with every image that has the same image ID. The first of these that is given chooses them: `All`, `Id`, `Images`, `Filters`. Only images with a license are scanned. `DescribeAssetImageRegistryScanStatusOneKey` tells how far the task is, and the list of images has what was found.
         */
        post: operations["CreateAssetImageRegistryScanTask"];
    };
    "/CreateAssetImageScanSetting": {
        /**
         * Set the scheduled scan of host images.
         *
         * Replaces the schedule by which images on hosts are scanned again. An account has one such schedule, and it scans only images with a license. The schedule of registry images is another: `UpdateImageRegistryTimingScanTask`.
         */
        post: operations["CreateAssetImageScanSetting"];
    };
    "/CreateAssetImageScanTask": {
        /**
         * Scan host images now.
         *
         * Starts a task that scans images found on hosts. It chooses them by `All`, `Images` or `Filters`, of which a request has at most one; without any, by `ScanScope`. Only images with a license are scanned, each as soon as its turn comes: `DescribeAssetImageScanStatus` tells how far the task is, and the lists of images have what was found.
         */
        post: operations["CreateAssetImageScanTask"];
    };
    "/DescribeAssetImageDetail": {
        /**
         * Read one image found on hosts.
         *
         * Returns one of the images that the agents have found on the hosts of the account, with more about its last scan and how it was built than `DescribeAssetImageList` has.
         */
        post: operations["DescribeAssetImageDetail"];
    };
    "/DescribeAssetImageHostList": {
        /**
         * List which host holds which image.
         *
         * Returns a row for each image on each host. The action has no pages: one answer holds all rows that pass the filters, so filter by image or host in an account that has many.
         */
        post: operations["DescribeAssetImageHostList"];
    };
    "/DescribeAssetImageList": {
        /**
         * List the images found on hosts.
         *
         * Returns one page of the images that the agents have found on the hosts of the account, each with the findings of its last scan. `TotalCount` counts all images that pass the filters, not only those of the page.
         */
        post: operations["DescribeAssetImageList"];
    };
    "/DescribeAssetImageRegistryAssetStatus": {
        /**
         * Ask whether the lists of registry images are fetched.
         *
         * Tells how far the fetching is that `SyncAssetImageRegistryAsset` or the service itself started last.
         */
        post: operations["DescribeAssetImageRegistryAssetStatus"];
    };
    "/DescribeAssetImageRegistryDetail": {
        /**
         * Read one image in a registry.
         *
         * Returns one image in a connected registry, named by its number or by its image ID, with more about how it was built than `DescribeAssetImageRegistryList` has.
         */
        post: operations["DescribeAssetImageRegistryDetail"];
    };
    "/DescribeAssetImageRegistryList": {
        /**
         * List the images in registries.
         *
         * Returns one page of the images in the connected registries, each with the findings of its last scan. `TotalCount` counts all images that pass the filters, not only those of the page.
         */
        post: operations["DescribeAssetImageRegistryList"];
    };
    "/DescribeAssetImageRegistryRegistryList": {
        /**
         * List the connected registries.
         *
         * Returns one page of the registries that are connected to the account, each with how its list of images was last fetched and whether it can be reached. Without registries, or after a fetch that failed, the inventory of registry images is not whole.
         */
        post: operations["DescribeAssetImageRegistryRegistryList"];
    };
    "/DescribeAssetImageRegistryRiskInfoList": {
        /**
         * List the sensitive data and build risks of one image in a registry.
         *
         * Returns one page of what the last scan found in how one registry image was built, such as a password in a variable or a start as root. `InstructionContent` may hold the secret itself: mask it before it is written anywhere.
         */
        post: operations["DescribeAssetImageRegistryRiskInfoList"];
    };
    "/DescribeAssetImageRegistryScanStatusOneKey": {
        /**
         * Ask how far a scan of registry images is.
         *
         * Tells how many images of a task are scanned, and in how many of them something was found: of the task that `TaskID` names, of the latest, or of the images that `Id` or `Images` names. The state may say that the task is over shortly before the counts of findings in the list of images are final.
         */
        post: operations["DescribeAssetImageRegistryScanStatusOneKey"];
    };
    "/DescribeAssetImageRegistrySummary": {
        /**
         * Count the registry images that wait for a scan.
         *
         * Returns how many of the images in the connected registries wait for a scan. Answers before June 2026 have no count.
         */
        post: operations["DescribeAssetImageRegistrySummary"];
    };
    "/DescribeAssetImageRegistryVirusList": {
        /**
         * List the malware of one image in a registry.
         *
         * Returns one page of the malware files that the last scan found in one registry image.
         */
        post: operations["DescribeAssetImageRegistryVirusList"];
    };
    "/DescribeAssetImageRegistryVulList": {
        /**
         * List the vulnerabilities of one image in a registry.
         *
         * Returns one page of the vulnerabilities that the last scan found in one registry image. A row is one vulnerability with all components that have it.
         */
        post: operations["DescribeAssetImageRegistryVulList"];
    };
    "/DescribeAssetImageRiskList": {
        /**
         * List the sensitive data and build risks of one image found on hosts.
         *
         * Returns one page of what the last scan found in how one image was built, such as a password in a variable or a start as root. `InstructionContent` may hold the secret itself: mask it before it is written anywhere.
         */
        post: operations["DescribeAssetImageRiskList"];
    };
    "/DescribeAssetImageScanSetting": {
        /**
         * Read the scheduled scan of host images.
         *
         * Returns the schedule by which images on hosts are scanned again, as `CreateAssetImageScanSetting` has set it, and what came of the last run. An account has one such schedule; before the first is set, `Enable` is `false` and the rest empty.
         */
        post: operations["DescribeAssetImageScanSetting"];
    };
    "/DescribeAssetImageScanStatus": {
        /**
         * Ask how far a scan of host images is.
         *
         * Tells how many images of a task are scanned, and in how many of them something was found. The state may say `END` shortly before the counts of findings in the lists of images are final.
         */
        post: operations["DescribeAssetImageScanStatus"];
    };
    "/DescribeAssetImageVirusList": {
        /**
         * List the malware of one image found on hosts.
         *
         * Returns one page of the malware files that the last scan found in one image, and how far that scan has come.
         */
        post: operations["DescribeAssetImageVirusList"];
    };
    "/DescribeAssetImageVulList": {
        /**
         * List the vulnerabilities of one image found on hosts.
         *
         * Returns one page of the vulnerabilities that the last scan found in one image. A row is one vulnerability in one component, without the path of the component.
         */
        post: operations["DescribeAssetImageVulList"];
    };
    "/DescribeAssetSummary": {
        /**
         * Count what the account has.
         *
         * Returns how many hosts, containers, host images and other assets the agents have found in the account, and in how many images the last scans found something. Images in registries are not counted.
         */
        post: operations["DescribeAssetSummary"];
    };
    "/DescribeAutoAuthorizedRuleHost": {
        /**
         * List the hosts of the automatic licensing rule.
         *
         * Returns the hosts whose images the automatic licensing rule licenses, those that are chosen if its range is `MANUAL`: one page of them, or all if the request has no `Limit`.
         */
        post: operations["DescribeAutoAuthorizedRuleHost"];
    };
    "/DescribeImageAuthorizedInfo": {
        /**
         * Read the license counters.
         *
         * Returns how many scan licenses the account has and has used, and how many images have none. What is left to hand out is `TotalAuthorizedCnt` less `UsedAuthorizedCnt`.
         */
        post: operations["DescribeImageAuthorizedInfo"];
    };
    "/DescribeImageAutoAuthorizedLogList": {
        /**
         * List what one licensing task did.
         *
         * Returns one page of the images that a licensing task tried to license, each with what came of it. The automatic rule starts a task when the inventory is updated; `ModifyImageAuthorized` starts one as well.
         */
        post: operations["DescribeImageAutoAuthorizedLogList"];
    };
    "/DescribeImageAutoAuthorizedRule": {
        /**
         * Read the automatic licensing rule.
         *
         * Returns the rule by which host images get licenses without being asked for. An account has one rule; it acts whenever the inventory of hosts is updated. If none was ever saved, `RuleId` is 0.
         */
        post: operations["DescribeImageAutoAuthorizedRule"];
    };
    "/DescribeImageAutoAuthorizedTaskList": {
        /**
         * List the licensing tasks.
         *
         * Returns one page of the licensing tasks between two days. A task is what one way of licensing did for one kind of images on one day; `DescribeImageAutoAuthorizedLogList` lists its images.
         */
        post: operations["DescribeImageAutoAuthorizedTaskList"];
    };
    "/DescribeImageComponentList": {
        /**
         * List the components of one image found on hosts.
         *
         * Returns one page of the packages and libraries that the last scan found in one image. There is no such action for images in registries.
         */
        post: operations["DescribeImageComponentList"];
    };
    "/DescribeImageRegistryNamespaceList": {
        /**
         * List the namespaces in the connected registries.
         *
         * Returns one page of the names of namespaces in the connected registries; some registries call them projects. A name is listed once, however many registries have it.
         */
        post: operations["DescribeImageRegistryNamespaceList"];
    };
    "/DescribeImageRegistryTimingScanTask": {
        /**
         * Read the scheduled scan of registry images.
         *
         * Returns the schedule by which registry images are scanned again, as `UpdateImageRegistryTimingScanTask` has set it, and what came of the last run. An account has one schedule; before the first is set, `Enable` is `false` and the rest empty.
         */
        post: operations["DescribeImageRegistryTimingScanTask"];
    };
    "/DescribeImageRiskSummary": {
        /**
         * Count the findings in host images by level.
         *
         * Returns how many vulnerabilities, malware files and pieces of sensitive data the last scans found in the images on hosts, by level. Images in registries are not counted.
         */
        post: operations["DescribeImageRiskSummary"];
    };
    "/DescribePurchaseStateInfo": {
        /**
         * Read what the account has bought.
         *
         * Returns the edition of the account, from when to when it runs, and how many cores and image licenses were bought. `DescribeImageAuthorizedInfo` counts the licenses in more detail.
         */
        post: operations["DescribePurchaseStateInfo"];
    };
    "/DescribeSystemVulList": {
        /**
         * List the vulnerabilities of the account in packages of operating systems.
         *
         * Returns one page of the vulnerabilities that scans found in packages of operating systems, over all images of the account, each with the number of images and containers that have it. `DescribeVulImageList` and `DescribeVulRegistryImageList` name the images.
         */
        post: operations["DescribeSystemVulList"];
    };
    "/DescribeVulDetail": {
        /**
         * Read one vulnerability.
         *
         * Returns what is known of one vulnerability: its texts and scores, which versions of which components have it, and how many images and containers of the account do.
         */
        post: operations["DescribeVulDetail"];
    };
    "/DescribeVulImageList": {
        /**
         * List the images found on hosts that have one vulnerability.
         *
         * Returns one page of the images on hosts that have one vulnerability, each with the components that have it and the number of hosts and containers.
         */
        post: operations["DescribeVulImageList"];
    };
    "/DescribeVulRegistryImageList": {
        /**
         * List the images in registries that have one vulnerability.
         *
         * Returns one page of the registry images that have one vulnerability, each with the components that have it.
         */
        post: operations["DescribeVulRegistryImageList"];
    };
    "/DescribeWebVulList": {
        /**
         * List the vulnerabilities of the account in web applications and their libraries.
         *
         * Returns one page of the vulnerabilities that scans found in web applications and their libraries, over all images of the account, each with the number of images and containers that have it. `DescribeVulImageList` and `DescribeVulRegistryImageList` name the images.
         */
        post: operations["DescribeWebVulList"];
    };
    "/ModifyAssetImageRegistryScanStop": {
        /**
         * Stop a scan of registry images.
         *
         * Stops scanning images in registries: the first of these that is given chooses them, `All`, `Id`, `Images`, `Filters`; `TaskID` alone chooses all of a task, and beside another choice narrows it. Images that are done stay as they are; the others are canceled and keep what was found before.
         */
        post: operations["ModifyAssetImageRegistryScanStop"];
    };
    "/ModifyAssetImageScanStop": {
        /**
         * Stop a scan of host images.
         *
         * Stops scanning the images of a task, or those that `Images` or `Filters` chooses. Images that are done stay as they are; the others are canceled and keep what was found before.
         */
        post: operations["ModifyAssetImageScanStop"];
    };
    "/ModifyImageAuthorized": {
        /**
         * License images for scanning.
         *
         * Gives scan licenses to many images at once. Host images and registry images are chosen apart, each by the first of these that is given: all of them, a list of IDs, a filter less the excluded IDs. Those that have a license already do not count. Of the others, at most `UpdatedLocalImageCnt` and `UpdatedRegistryImageCnt` get one; if there are more, the service leaves some out at random.
         *
         * A license is bound to an image ID and does not come back. The answer does not say how many were used: read the images or the log afterwards.
         */
        post: operations["ModifyImageAuthorized"];
    };
    "/SwitchImageAutoAuthorizedRule": {
        /**
         * Turn the automatic licensing rule on or off.
         *
         * Turns the rule by which host images get licenses without being asked for on or off, and leaves the rest of it as it is.
         */
        post: operations["SwitchImageAutoAuthorizedRule"];
    };
    "/SyncAssetImageRegistryAsset": {
        /**
         * Fetch the lists of registry images now.
         *
         * Starts to fetch the lists of images of the connected registries, which the service does by itself once a day. Images that were pushed since are in `DescribeAssetImageRegistryList` when that is done: `DescribeAssetImageRegistryAssetStatus` tells.
         */
        post: operations["SyncAssetImageRegistryAsset"];
    };
    "/UpdateImageRegistryTimingScanTask": {
        /**
         * Set the scheduled scan of registry images.
         *
         * Replaces the schedule by which registry images are scanned again. An account has one schedule, and it scans only images with a license.
         */
        post: operations["UpdateImageRegistryTimingScanTask"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Error codes that any action can answer, most of them from the gateway in front of the service. */
        CommonErrorCode: "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";
        /** One filter on a list. An item must pass every filter, and passes a filter if it has any of the values. */
        AssetFilters: {
            /** What is compared. Each action knows names of its own. Example: `ImageName`. */
            Name: string;
            /** Values, of which one must match. `all`, in upper or lower case, switches the filter off. */
            Values: string[];
            /** `true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description. */
            ExactMatch?: boolean;
        };
        /** ID that the service gave to the request. Quote it when you ask the vendor about a call. Example: `9c2d0eee-b4b8-4954-98ab-be69f503f77d`. */
        RequestId: string;
        /** Text for people, in the language that `X-TC-Language` asks for. It may change; the code does not. Example: `A parameter parsing error occurred.`. */
        ErrorMessage: string;
        /** Names one image in a registry. */
        ImageInfo: {
            /** Name of the registry instance. Example: `ccr-default`. */
            InstanceName: string;
            /** Namespace in the registry; some registries call it project. Example: `tke-images`. */
            Namespace: string;
            /** Name of the image without namespace and tag. Example: `nginx`. */
            ImageName: string;
            /** Tag of the image. Example: `1.27`. */
            ImageTag: string;
            /** Whether to scan again what has been scanned before: `true` or `false`, as text. Example: `true`. */
            Force: string;
            /** Digest of the image. */
            ImageDigest?: string;
            /** Kind of the registry: `tcr`, `ccr`, `harbor` and others. Example: `ccr`. */
            RegistryType?: string;
            /** Address of the repository without the tag. Example: `ccr.ccs.tencentyun.com/tke-images/nginx`. */
            ImageRepoAddress?: string;
            /** ID of the registry instance. Example: `tcr-1a2b3c4d`. */
            InstanceId?: string;
        };
        /** An image on a host. */
        ImageHost: {
            /** ID of the image: `sha256:` and 64 hexadecimal digits. */
            ImageID: string;
            /** ID of the host, a UUID. Example: `5cd1c13e-d18a-4904-ada3-a2efed76c6f9`. */
            HostID: string;
        };
        /** An image that an agent found on one or more hosts. */
        ImagesInfo: {
            /** Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it. */
            ImageID: string;
            /** Name and tag, `<none>:<none>` for an image without a tag. Example: `l10:latest`. */
            ImageName: string;
            /** When the image was built, in UTC by ISO 8601. Example: `2021-01-29T04:03:18Z`. */
            CreateTime: string;
            /** Size of the image in bytes. Format: int64. Example: `16159906`. */
            Size: number;
            /** Hosts that hold the image, ordinary hosts and super nodes together. Format: int64. Example: `12`. */
            HostCnt: number;
            /** Super nodes among the hosts. Absent from answers before June 2026. Format: int64. Example: `1`. */
            SuperNodeCnt?: number;
            /** Containers made from the image. Format: int64. Example: `0`. */
            ContainerCnt: number;
            /** When the last scan ended, in UTC by ISO 8601; an empty string if there was none. Example: `2021-01-29T06:10:12.021Z`. */
            ScanTime: string;
            /** Vulnerabilities found. Format: int64. Example: `5`. */
            VulCnt: number;
            /** Software components in the image. Format: int64. Example: `31`. */
            ComponentCnt: number;
            /** Malware files found. Format: int64. Example: `141`. */
            VirusCnt: number;
            /** Pieces of sensitive data found, such as keys and passwords. Format: int64. Example: `7`. */
            RiskCnt: number;
            /** Whether the image is marked as trusted. */
            IsTrustImage: boolean;
            /** Operating system in the image. Example: `alpine:v3.12`. */
            OsName: string;
            /** What the agent on the host reported as failed; an empty string or `No Error` if nothing did. Example: `No Error`. */
            AgentError: string;
            /** What failed on the side of the service; an empty string or `No Error` if nothing did. Example: `No Error`. */
            ScanError: string;
            /** How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it. Example: `SCANNED`. */
            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** What failed in the malware scan; an empty string or `No Error` if nothing did. Example: `No Error`. */
            ScanVirusError: string;
            /** What failed in the vulnerability scan; an empty string or `No Error` if nothing did. Example: `No Error`. */
            ScanVulError: string;
            /** What failed in the scan for sensitive data; an empty string or `No Error` if nothing did. Example: `No Error`. */
            ScanRiskError: string;
            /** 0 if the image is nothing special, another number if the service wants it looked at first. Format: int64. Example: `0`. */
            IsSuggest: number;
            /** 1 if the image has a scan license, 0 if not. The vendor's example has 12; read every number but 0 as licensed. Format: int64. Example: `1`. */
            IsAuthorized: number;
            /** Critical vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `0`. */
            CriticalLevelVulCnt?: number;
            /** High vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `1`. */
            HighLevelVulCnt?: number;
            /** Medium vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `2`. */
            MediumLevelVulCnt?: number;
            /** Low vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `2`. */
            LowLevelVulCnt?: number;
            /** Whether the image is the newest of its name. Absent from answers before June 2026. */
            IsLatestImage?: boolean;
            /** Whether the service recommends to fix the image first. Absent from answers before June 2026. */
            RecommendedFix?: boolean;
            /** What to do about a failed scan. Absent from answers before June 2026. */
            Solution?: string;
            /** Why a scan failed. Absent from answers before June 2026. Example: `The agent was offline.`. */
            Reason?: string;
        };
        /** An image in a connected registry, one tag of one repository. */
        ImageRepoInfo: {
            /** Digest of the image: `sha256:` and 64 hexadecimal digits of the manifest. */
            ImageDigest: string;
            /** Address of the repository without the tag. Example: `ccr.ccs.tencentyun.com/csip/ollama`. */
            ImageRepoAddress: string;
            /** Kind of the registry: `ccr`, `tcr`, `harbor`, `quay`, `jfrog`, `aws`, `azure`, `other-tcr` or another. Example: `ccr`. */
            RegistryType: string;
            /** Name of the image without namespace and tag. Example: `ollama`. */
            ImageName: string;
            /** Tag of the image. Example: `latest`. */
            ImageTag: string;
            /** Size of the image in bytes. Format: int64. Example: `3360774711`. */
            ImageSize: number;
            /** When the last scan ended, by ISO 8601 with an offset; an empty string if there was none. Example: `2026-05-09T05:48:06+08:00`. */
            ScanTime: string;
            /** How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it. Example: `SCANNED`. */
            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** Vulnerabilities found. Format: int64. Example: `234`. */
            VulCnt: number;
            /** Malware files found. Format: int64. Example: `0`. */
            VirusCnt: number;
            /** Risky behaviors found. In `DescribeAssetImageList` the field of this name counts sensitive data. Format: int64. Example: `3`. */
            RiskCnt: number;
            /**
             * Pieces of sensitive data found, spelled so. The newer field is `SensitiveInfoCnt`. Format: int64. Example: `3`.
             * @deprecated
             */
            SentiveInfoCnt: number;
            /** Whether the image is marked as trusted. */
            IsTrustImage: boolean;
            /** Operating system in the image. Example: `linux`. */
            OsName: string;
            /** What failed in the malware scan; an empty string if nothing did. */
            ScanVirusError: string;
            /** What failed in the vulnerability scan; an empty string if nothing did. */
            ScanVulError: string;
            /** ID of the registry instance; an empty string if it has none. Example: `tcr-1a2b3c4d`. */
            InstanceId: string;
            /** Name of the registry instance. Example: `ccr-default`. */
            InstanceName: string;
            /** Namespace in the registry; some registries call it project. Example: `csip`. */
            Namespace: string;
            /** What failed in the scan for sensitive data; an empty string if nothing did. */
            ScanRiskError: string;
            /** How far the malware scan has come, in percent. Format: int64. Example: `100`. */
            ScanVirusProgress: number;
            /** How far the vulnerability scan has come, in percent. Format: int64. Example: `100`. */
            ScanVulProgress: number;
            /** How far the scan for sensitive data has come, in percent. Format: int64. Example: `100`. */
            ScanRiskProgress: number;
            /** Seconds that a running scan is expected to take; 0 if none is running. Format: int64. Example: `0`. */
            ScanRemainTime: number;
            /** How far the vulnerability scan has come, in the words of `ScanStatus`. Example: `SCANNED`. */
            CveStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** How far the scan for sensitive data has come, in the words of `ScanStatus`. Example: `SCANNED`. */
            RiskStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** How far the malware scan has come, in the words of `ScanStatus`. Example: `SCANNED`. */
            VirusStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** How far the scan as a whole has come, in percent. Format: int64. Example: `100`. */
            Progress: number;
            /** 1 if the image has a scan license, 0 if not. Format: int64. Example: `1`. */
            IsAuthorized: number;
            /** Region of the registry; `default` if it has none. Example: `ap-bangkok`. */
            RegistryRegion: string;
            /** Number of the registry image, by which other actions name it. Format: int64. Example: `110207177`. */
            Id: number;
            /** Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it, so images that share it share the license. */
            ImageId: string;
            /** When the image was built, by ISO 8601 with an offset; `1900-01-01T00:00:00+00:00` if it is not known. Not in every answer. Example: `2026-03-31T21:04:17+08:00`. */
            ImageCreateTime?: string;
            /** Whether the image is the newest of its repository. Not in every answer. */
            IsLatestImage?: boolean;
            /** Low vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `2`. */
            LowLevelVulCnt?: number;
            /** Medium vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `2`. */
            MediumLevelVulCnt?: number;
            /** High vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `1`. */
            HighLevelVulCnt?: number;
            /** Critical vulnerabilities among `VulCnt`. Absent from answers before June 2026. Format: int64. Example: `0`. */
            CriticalLevelVulCnt?: number;
            /** Containers made from the image. Absent from answers before June 2026. Format: int64. Example: `1`. */
            ContainerCnt?: number;
            /** Software components in the image. Absent from answers before June 2026. Format: int64. Example: `123`. */
            ComponentCnt?: number;
            /** Whether a container is running from the image. Absent from answers before June 2026. */
            IsRunning?: boolean;
            /** Whether the image has vulnerabilities that must be fixed. Absent from answers before June 2026. */
            HasNeedFixVul?: boolean;
            /** Pieces of sensitive data found, such as keys and passwords. Absent from answers before June 2026. Format: int64. Example: `3`. */
            SensitiveInfoCnt?: number;
            /** Whether the service recommends to fix the image first. Absent from answers before June 2026. */
            RecommendedFix?: boolean;
            /** What to do about a failed scan. Absent from answers before June 2026. */
            Solution?: string;
            /** Why a scan failed. Absent from answers before June 2026. Example: `The registry could not be reached.`. */
            Reason?: string;
        };
        /** What one host, or the service itself, found when it tried to reach a registry. */
        RegistryConnDetectResult: {
            /** ID of the host as a machine, or `backend` for the service. Example: `5a540076-d38a-4078-aa98-e7c86371d322`. */
            Quuid: string;
            /** ID of the agent on the host, or `backend` for the service. Example: `5a540076-d38a-4078-aa98-e7c86371d322`. */
            Uuid: string;
            /** What came of it: `status_connected`, `status_auth_failed` or another. Example: `status_connected`. */
            ConnDetectStatus: "status_connected" | "status_auth_failed" | (string & {});
            /** Message of the failure; empty if there was none. */
            ConnDetectMessage: string;
            /** What to do about the failure; empty if there was none. */
            Solution: string;
            /** Why it failed; empty if it did not. */
            FailReason: string;
        };
        /** A registry that is connected to the account. */
        ImageRepoRegistryInfo: {
            /** Number of the registry. Format: int64. Example: `24673`. */
            RegistryId: number;
            /** Name under which the registry was connected. Example: `aws_public`. */
            Name: string;
            /** Kind of the registry: `harbor`, `tcr`, `quay`, `jfrog`, `aws`, `azure`, `other-tcr` or another. Example: `aws`. */
            RegistryType: "harbor" | "tcr" | "quay" | "jfrog" | "aws" | "azure" | "other-tcr" | (string & {});
            /** Address of the registry. Example: `https://registry.example.com`. */
            Url: string;
            /** Network by which the registry is reached: `public` or another. Example: `public`. */
            NetType: "public" | (string & {});
            /** Region of the registry; `default` if it has none. Example: `default`. */
            RegistryRegion: string;
            /** Version of the registry's interface, `V1` or `V2`. Example: `V1`. */
            RegistryVersion: string;
            /** What failed when the registry was reached; empty if nothing did. To be withdrawn; `ConnDetectDetail` says more. */
            ConnectMsg: string;
            /** Who tries whether the registry can be reached: `agent`, hosts; `backend`, the service. Not in every answer. Example: `backend`. */
            ConnDetectType?: "agent" | "backend" | (string & {});
            /** Hosts that try whether the registry can be reached. Not in every answer. Format: int64. Example: `1`. */
            ConnDetectHostCount?: number;
            /** What each of them found. Not in every answer. */
            ConnDetectDetail?: components["schemas"]["RegistryConnDetectResult"][];
            /** ID of the instance of a `tcr` registry; empty for another kind. Not in every answer. Example: `tcr-1a2b3c4d`. */
            InstanceID?: string;
            /** When the list of images was last fetched without failure, `YYYY-MM-DD HH:MM:SS`. No time zone is named. Not in every answer. Example: `2024-10-23 03:12:50`. */
            LatestSyncTime?: string;
            /** How the last fetch of the list of images goes or went, `doing`, `success` or `failed`. Not in every answer. Example: `success`. */
            SyncStatus?: "doing" | "success" | "failed" | (string & {});
            /** Why the last fetch failed; empty if it did not. Not in every answer. */
            SyncFailReason?: string;
            /** What to do about a failed fetch; empty if it did not fail. Not in every answer. */
            SyncSolution?: string;
            /** Message of the failed fetch; empty if it did not fail. Not in every answer. */
            SyncMessage?: string;
            /** How the list is fetched: 0, all of it; 1, what has changed. Absent from answers before June 2026. Format: int64. Example: `0`. */
            SyncMode?: number;
        };
        /** A risk in how an image of a registry was built. */
        ImageRisk: {
            /** What is risky, 1 to 4. In the samples 1 is a start as root and 3 a password in a variable; the vendor gives no meanings. Format: int64. Example: `3`. */
            Behavior: number;
            /** Kind of the risk, 1 or 2. The vendor gives no meanings. Format: int64. Example: `2`. */
            Type: number;
            /** Level as a text, from `1`, low, over `2`, medium, and `3`, high, to `4`, critical. Example: `3`. */
            Level: "1" | "2" | "3" | "4" | (string & {});
            /** What is wrong. Example: `A variable holds a password.`. */
            Desc: string;
            /** The instruction of the Dockerfile, as the image's history has it, after a line with its time. May hold a secret in the clear. */
            InstructionContent: string;
        };
        /** How far the scan of one registry image is. */
        ImageProgress: {
            /** ID of the image: `sha256:` and 64 hexadecimal digits. Absent from answers before 2026. */
            ImageId?: string;
            /** Kind of the registry: `tcr`, `ccr`, `harbor` and others. Example: `ccr`. */
            RegistryType?: string;
            /** Address of the repository, perhaps with the tag. Example: `ccr.ccs.tencentyun.com/yunding/luping:v1`. */
            ImageRepoAddress?: string;
            /** ID of the registry instance. */
            InstanceId?: string;
            /** Name of the registry instance. */
            InstanceName?: string;
            /** Namespace in the registry. */
            Namespace?: string;
            /** Name of the image. Example: `yunding/luping`. */
            ImageName?: string;
            /** Tag of the image. Example: `v1`. */
            ImageTag?: string;
            /** How far the last scan has come, as in the list of registry images. Example: `SCANNED`. */
            ScanStatus?: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /** How far the vulnerability scan has come, in percent. Format: int64. Example: `99`. */
            CveProgress?: number;
            /** How far the scan for sensitive data has come, in percent. Format: int64. Example: `100`. */
            RiskProgress?: number;
            /** How far the malware scan has come, in percent. Format: int64. Example: `100`. */
            VirusProgress?: number;
        };
        /** A malware file in an image of a registry. */
        ImageVirus: {
            /** Path of the file in the image, with or without a slash at its start. Example: `var/cache/debconf/passwords.dat`. */
            Path: string;
            /** Level as a text, from `1`, low, over `2`, medium, and `3`, high, to `4`, critical. Example: `4`. */
            RiskLevel: "1" | "2" | "3" | "4" | (string & {});
            /** Kind of the malware; may be an empty string. Example: `2`. */
            Category: string;
            /** Name of the malware. Example: `stargate.lock`. */
            VirusName: string;
            /** Marks of the malware. */
            Tags: string[];
            /** What the malware does; may be an empty string. Example: `A worm.`. */
            Desc: string;
            /** What to do about it; may be an empty string. Example: `Delete the file.`. */
            Solution: string;
            /** Kind of the file: `UNKNOWN`, also spelled `UNKOWN`, or an empty string. Other values are not documented. Example: `UNKOWN`. */
            FileType: "UNKNOWN" | "UNKOWN" | (string & {});
            /** Name of the file. Example: `passwords.dat`. */
            FileName: string;
            /** MD5 of the file, 32 hexadecimal digits. Example: `d41d8cd98f00b204e9800998ecf8427e`. */
            FileMd5: string;
            /** Size of the file in bytes. Format: int64. Example: `0`. */
            FileSize: number;
            /** When a scan found it first: `YYYY-MM-DD HH:MM:SS +0000 UTC`, or by ISO 8601 with an offset. Example: `2021-01-30 03:31:56 +0000 UTC`. */
            FirstScanTime: string;
            /** When a scan found it last, in the formats of `FirstScanTime`. Example: `2024-08-22T02:18:17+08:00`. */
            LatestScanTime: string;
        };
        /** A component with a vulnerability, in an image of a registry. */
        ComponentsInfo: {
            /**
             * Former name of `Name`. The vendor no longer fills it.
             * @deprecated
             */
            Component?: string;
            /** Version that is installed, as the package manager writes it. Example: `3.26.0-13.el8`. */
            Version: string;
            /** Version that fixes it, in the forms of `FixedVersions`. Example: `0:3.26.0-15.el8`. */
            FixedVersion: string;
            /** Path in the image, with or without a slash at its start; for a library inside an archive, the path goes on in it, as in `/app/a.jar/BOOT-INF/lib/b.jar`. Example: `/var/sqlite/`. */
            Path: string;
            /** Kind of the component: `SYSTEM` for a package of the operating system, `WEB` for a library of an application. Example: `SYSTEM`. */
            Type: "SYSTEM" | "WEB" | (string & {});
            /** Name of the component. Example: `sqlite-libs`. */
            Name: string;
        };
        /** A layer of an image that brought in a vulnerability. */
        ImageVulLayerInfo: {
            /** Digest of the layer: `sha256:` and 64 hexadecimal digits. */
            LayerId: string;
            /** Command that made the layer, as the image's history has it. May hold a secret in the clear. Example: `/bin/sh -c #(nop) COPY file: in app.jar`. */
            LayerCmd: string;
        };
        /** A vulnerability of an image in a registry, with the components that have it. */
        ImageVul: {
            /** CVE number; may be an empty string. Example: `CVE-2019-5827`. */
            CVEID: string;
            /** The vendor's ID of the vulnerability, the `PocID` of other actions; there also where it has no CVE number. Example: `pcmgr-209472`. */
            POCID: string;
            /** Name of the vulnerability. Example: `Google Chrome (CVE-2019-5827)`. */
            Name: string;
            /** The components that have it. */
            Components: components["schemas"]["ComponentsInfo"][];
            /** Kind of the weakness. Example: `OUT_OF_BOUNDS_WRITE`. */
            Category: string;
            /** What is affected: `SYSTEM` for the operating system, `WEB` for an application, `EMERGENCY`, or a Chinese word. Example: `SYSTEM`. */
            CategoryType: "SYSTEM" | "WEB" | "EMERGENCY" | (string & {});
            /** Level as a text, from `1`, low, over `2`, medium, and `3`, high, to `4`, critical. Example: `3`. */
            Level: "1" | "2" | "3" | "4" | (string & {});
            /** What the vulnerability is; may hold HTML. Example: `Heap corruption by a page.`. */
            Des: string;
            /** How to fix it; may hold HTML or be an empty string. Example: `Update.`. */
            OfficialSolution: string;
            /** Addresses of advisories, as a JSON array in a text. Example: `["https://crbug.com/952406"]`. */
            Reference: string;
            /** What helps until then. Example: `Update the system.`. */
            DefenseSolution: string;
            /** When it was published, `YYYY-MM-DD HH:MM:SS` without a time zone. Example: `2019-06-28 09:15:00`. */
            SubmitTime: string;
            /** Score by CVSS as a text. Example: `8.8`. */
            CvssScore: string;
            /** Vector by CVSS. */
            CvssVector: string;
            /** Whether the vendor advises to fix it, as a text: `true`, or the Chinese word for yes. Example: `true`. */
            IsSuggest: "true" | "是" | (string & {});
            /** Version that fixes it, as the package manager writes it; also several, ranges such as `>12`, a JSON array in a text, or an empty string. Example: `0:3.26.0-15.el8`. */
            FixedVersions: string;
            /** Marks of the vulnerability, such as `CanBeFixed`, `DynamicLevelPoc`, `DynamicLevelExp`, `NETWORK`, `SYS` and `APP`. */
            Tag: string[];
            /** Name of a component that has it; `Components` has all. Example: `sqlite-libs`. */
            Component: string;
            /** Version of `Component`. Example: `3.26.0-13.el8`. */
            Version: string;
            /** How much it is attacked, 0 to 3. Absent from answers before June 2026. Format: int64. Example: `0`. */
            AttackLevel?: number;
            /** The layers that brought it in. Absent from answers before June 2026. */
            LayerInfos?: components["schemas"]["ImageVulLayerInfo"][];
        };
        /** A risk in how an image found on hosts was built. */
        ImageRiskInfo: {
            /** What is risky, 1 to 4. In the samples 1 is a start as root and 3 a password in a variable; the vendor gives no meanings. Format: int64. Example: `3`. */
            Behavior: number;
            /** Kind of the risk, 1 or 2. The vendor gives no meanings. Format: int64. Example: `2`. */
            Type: number;
            /** Level from 1, low, over 2, medium, and 3, high, to 4, critical. Format: int64. Example: `3`. */
            Level: number;
            /** What is wrong. Example: `A variable holds sensitive data.`. */
            Desc: string;
            /** The instruction of the Dockerfile, as the image's history has it. May hold a secret in the clear. Example: `/bin/sh -c #(nop)  ENV PWD=postgresql`. */
            InstructionContent: string;
        };
        /** A malware file in an image found on hosts. */
        ImageVirusInfo: {
            /** Path of the file in the image, with or without a slash at its start. Example: `/root/webshell_2.php`. */
            Path: string;
            /** Level from 1, low, over 2, medium, and 3, high, to 4, critical. Format: int64. Example: `4`. */
            RiskLevel: number;
            /** Name of the malware. Example: `Php.Trojan.Php.Ssmw`. */
            VirusName: string;
            /** Marks of the malware. */
            Tags: string[];
            /** What the malware does. Example: `A web shell.`. */
            Desc: string;
            /** What to do about it. Example: `Delete the file.`. */
            Solution: string;
            /** Size of the file in bytes. Format: int64. Example: `51`. */
            Size: number;
            /** When a scan found it first, `YYYY-MM-DD HH:MM:SS` without a time zone. Example: `2024-09-02 07:36:15`. */
            FirstScanTime: string;
            /** When a scan found it last, in the format of `FirstScanTime`. Example: `2024-10-23 16:40:54`. */
            LatestScanTime: string;
            /** MD5 of the file, 32 hexadecimal digits. Example: `27501aaed5e639693783321219989889`. */
            Md5: string;
            /** Name of the file. Example: `webshell_2.php`. */
            FileName: string;
            /** What recognized it: `1`, the cloud engine; `2`, TAV; `3`, BinaryAI; `4`, its behavior; `5`, threat intelligence. */
            CheckPlatform: ("1" | "2" | "3" | "4" | "5" | (string & {}))[];
        };
        /** A vulnerability of one component in an image found on hosts. */
        ImagesVul: {
            /** CVE number; may be an empty string. Example: `CVE-2016-5131`. */
            CVEID: string;
            /** Name of the vulnerability. Example: `libxml2 (CVE-2016-5131)`. */
            Name: string;
            /** Name of the component. Example: `libxml2`. */
            Component: string;
            /** Version that is installed, as the package manager writes it. Example: `2.9.1-6.tl2.3`. */
            Version: string;
            /** Kind of the weakness. Example: `CODE_INJECTION`. */
            Category: string;
            /** What is affected: `SYSTEM` for the operating system, `WEB` for an application, `EMERGENCY`, or a Chinese word. Example: `SYSTEM`. */
            CategoryType: "SYSTEM" | "WEB" | "EMERGENCY" | (string & {});
            /** Level from 1, low, over 2, medium, and 3, high, to 4, critical. Format: int64. Example: `2`. */
            Level: number;
            /** What the vulnerability is; may hold HTML. Example: `Use after free.`. */
            Des: string;
            /** How to fix it; may hold HTML or be an empty string. Example: `Update.`. */
            OfficialSolution: string;
            /** Addresses of advisories, as a JSON array in a text. */
            Reference: string;
            /** What helps until then. Example: `Update the system.`. */
            DefenseSolution: string;
            /** When it was published, by ISO 8601 with `Z` or an offset. Example: `2016-07-24T11:59:00+08:00`. */
            SubmitTime: string;
            /** Score by CVSS 3, with the rounding of a 32-bit number, as in 7.800000190734863. Format: double. Example: `8.8`. */
            CVSSV3Score: number;
            /** Vector by CVSS 3. */
            CVSSV3Desc: string;
            /** Whether the vendor advises to fix it first. */
            IsSuggest: boolean;
            /** Version that fixes it, as the package manager writes it; also several, ranges such as `>12`, a JSON array in a text, or an empty string. Absent from older answers. Example: `0:2.9.1-6.tl2.4`. */
            FixedVersions?: string;
            /** Marks of the vulnerability, such as `CanBeFixed`, `DynamicLevelPoc`, `DynamicLevelExp`, `NETWORK`, `SYS` and `APP`. Absent from older answers. */
            Tag?: string[];
            /** How much it is attacked, 0 to 3. Absent from answers before June 2026. Format: int64. Example: `0`. */
            AttackLevel?: number;
        };
        /** A host whose images the automatic licensing rule licenses. */
        AutoAuthorizedRuleHostInfo: {
            /** ID of the host, a UUID. Example: `8bc803fd-d85d-47b8-9e2b-9644674be677`. */
            HostID: string;
            /** Address of the host in its own network. Example: `10.206.0.7`. */
            HostIP: string;
            /** Name of the host. Example: `tcs-dev-worker`. */
            HostName: string;
            /** Images on the host. Format: int64. Example: `53`. */
            ImageCnt: number;
            /** Containers on the host. Format: int64. Example: `97`. */
            ContainerCnt: number;
            /** Public address of the host; empty if it has none. Example: `203.0.113.7`. */
            PublicIp: string;
            /** ID of the instance that the host is, `ins-...`. Example: `ins-8bc803fd`. */
            InstanceID: string;
            /** Where the host is from: `CVM`, `ECM`, `LH` or `BM`, Tencent Cloud; `Other`, elsewhere. Example: `CVM`. */
            MachineType: "CVM" | "ECM" | "LH" | "BM" | "Other" | (string & {});
            /** Version of Docker on the host. Example: `19.03.9`. */
            DockerVersion: string;
            /** Whether the agent on the host is running: `ONLINE`, `OFFLINE`, or `UNINSTALL` if it was removed. Example: `ONLINE`. */
            Status: "ONLINE" | "OFFLINE" | "UNINSTALL" | (string & {});
        };
        /** How image scanning is billed. Absent from answers before June 2026. */
        ImageScanInquireInfo: {
            /** Key of the item that is billed. Example: `sv_yunjing_cssil_image`. */
            InquireKey: string;
            /** How much was bought, spelled so. Format: int64. Example: `18601`. */
            Capcity: number;
            /** How much of it is used, spelled so. Format: int64. Example: `17365`. */
            Useage: number;
            /** When it began, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone. Example: `2024-09-24 13:01:18`. */
            StartTime: string;
            /** When it ends, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone. Example: `2024-12-24 13:01:18`. */
            EndTime: string;
            /** Whether it was bought: `Pending`, not yet; `Normal`, yes; `Isolate`, yes, and it has run out. Example: `Normal`. */
            PurchaseStatus: "Pending" | "Normal" | "Isolate";
            /** ID of the purchase, 32 hexadecimal digits. Example: `427c59056cbd64e30b3990e8d7b25c19`. */
            ResourceID: string;
            /** Scans bought. Not in every answer. Format: int64. Example: `0`. */
            PayNum?: number;
            /** Scans on trial. Not in every answer. Format: int64. Example: `0`. */
            TrialNum?: number;
            /** Used scans among those bought. Not in every answer. Format: int64. Example: `0`. */
            PayUsage?: number;
        };
        /** What came of the attempt to license one image. */
        AutoAuthorizedImageInfo: {
            /** Image ID: `sha256:` and 64 hexadecimal digits. */
            ImageId: string;
            /** Name and tag of the image. Example: `imageName-01`. */
            ImageName: string;
            /** Time of the attempt, `YYYY-MM-DD HH:MM:SS` in UTC+8. Example: `2022-01-01 00:00:00`. */
            AuthorizedTime: string;
            /** What came of it: `SUCCESS`, the image got a license; `REACH_LIMIT`, the automatic rule had used up its daily number; `LICENSE_INSUFFICIENT`, no license was left. Example: `SUCCESS`. */
            Status: "SUCCESS" | "REACH_LIMIT" | "LICENSE_INSUFFICIENT";
            /** 1 if the image has a license, 0 if not. Format: int64. Example: `1`. */
            IsAuthorized: number;
        };
        /** What one way of licensing did for one kind of images on one day. */
        ImageAutoAuthorizedTask: {
            /** ID of the task, for `DescribeImageAutoAuthorizedLogList`. Format: int64. Example: `2169517`. */
            TaskId: number;
            /** Who licensed: `AUTO`, the automatic rule; `MANUAL`, a call of `ModifyImageAuthorized`. Example: `AUTO`. */
            Type: "AUTO" | "MANUAL" | (string & {});
            /** Day of the task, `YYYY-MM-DD` in UTC+8. Example: `2024-11-01`. */
            AuthorizedDate: string;
            /** Where the images are: `LOCAL`, on hosts; `REGISTRY`, in registries. Example: `LOCAL`. */
            Source: "LOCAL" | "REGISTRY" | (string & {});
            /** Time of the last attempt, `YYYY-MM-DD HH:MM:SS` in UTC+8. Example: `2024-11-01 01:45:00`. */
            LastAuthorizedTime: string;
            /** Images that got a license. Format: int64. Example: `4`. */
            SuccessCount: number;
            /** Images that got none. Format: int64. Example: `0`. */
            FailCount: number;
            /** Why the last image that got no license got none: `REACH_LIMIT`, the rule had used up its daily number; `LICENSE_INSUFFICIENT`, no license was left. An empty string if every image got one. Example: `REACH_LIMIT`. */
            LatestFailCode: "REACH_LIMIT" | "LICENSE_INSUFFICIENT" | (string & {});
        };
        /** A package or library in an image found on hosts. */
        ImageComponent: {
            /** Name of the component. Example: `acl`. */
            Name: string;
            /** Version that is installed, as the package manager writes it. Example: `2.2.51-15.el7`. */
            Version: string;
            /** Path in the image; an empty string if none is known. Example: `/etc/home/v1`. */
            Path: string;
            /** Kind of the component: `SYSTEM_COMPONENT` for a package of the operating system. The other values are not documented. Example: `SYSTEM_COMPONENT`. */
            Type: "SYSTEM_COMPONENT" | (string & {});
            /** Vulnerabilities of the component. Format: int64. Example: `0`. */
            VulCount: number;
            /** ID of the image: `sha256:` and 64 hexadecimal digits, shortened in the vendor's example. */
            ImageID: string;
        };
        /** What the registries hold under one namespace. */
        NamespaceInfo: {
            /** Name of the namespace. Example: `library`. */
            Namespace: string;
            /** Registries that have it. Format: int64. Example: `1`. */
            RegistryCnt: number;
            /** Images in it. Format: int64. Example: `54`. */
            ImageCnt: number;
            /** Images among them in which anything was found. Format: int64. Example: `50`. */
            RiskImageCnt: number;
        };
        /** How many findings have one level. */
        RunTimeRiskInfo: {
            /** Findings of this level. Format: int64. Example: `1`. */
            Cnt: number;
            /** Level of the findings: `CRITICAL`, `HIGH`, `MEDIUM` or `LOW`. Example: `HIGH`. */
            Level: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | (string & {});
        };
        /** One filter on a list. An item must pass every filter, and passes a filter if it has any of the values. */
        RunTimeFilters: {
            /** What is compared. Each action knows names of its own. Example: `CVEID`. */
            Name: string;
            /** Values, of which one must match. `all`, in upper or lower case, switches the filter off. */
            Values: string[];
            /** `true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared: the same as in `AssetFilters`. */
            ExactMatch?: boolean;
        };
        /** A vulnerability that scans found in images of the account. */
        VulInfo: {
            /** Name of the vulnerability. Example: `ISC BIND`. */
            Name: string;
            /** Marks of the vulnerability, such as `NETWORK`, `POC` and `EXP`. */
            Tags: string[];
            /** Score by CVSS 3. Format: double. Example: `7.5`. */
            CVSSV3Score: number;
            /** Level: `CRITICAL`, `HIGH`, `MIDDLE` or `LOW`; other types of the service have `MEDIUM` for `MIDDLE`. Example: `HIGH`. */
            Level: "CRITICAL" | "HIGH" | "MIDDLE" | "MEDIUM" | "LOW" | (string & {});
            /** CVE number; may be an empty string. Example: `CVE-2023-3341`. */
            CVEID: string;
            /** Kind of the weakness. Example: `OUT_OF_BOUNDS_WRITE`. */
            Category: string;
            /** When a scan found it first, `YYYY-MM-DD HH:MM:SS` without a time zone. Example: `2024-08-10 04:34:55`. */
            FoundTime: string;
            /** When a scan found it last, in the format of `FoundTime`. Example: `2024-10-18 23:30:37`. */
            LatestFoundTime: string;
            /** Number of the row. Format: int64. Example: `173268083`. */
            ID: number;
            /** Images on hosts that have it. Format: int64. Example: `2`. */
            LocalImageCount: number;
            /** Containers that have it. Format: int64. Example: `0`. */
            ContainerCount: number;
            /** Registry images that have it. Format: int64. Example: `12`. */
            RegistryImageCount: number;
            /** The vendor's ID of the vulnerability, by which other actions take it; there also where it has no CVE number. Example: `pcmgr-444379`. */
            PocID: string;
            /** Whether the service stops attacks on it: `DEFENDED` or `NO_DEFENDED`; an empty string where it cannot. Example: `DEFENDED`. */
            DefenceStatus: "NO_DEFENDED" | "DEFENDED" | (string & {});
            /** On which hosts it stops them: `ALL`, or chosen ones with `MANUAL`; an empty string where it cannot. Example: `ALL`. */
            DefenceScope: "MANUAL" | "ALL" | (string & {});
            /** Hosts on which it stops them. Format: int64. Example: `0`. */
            DefenceHostCount: number;
            /** Attacks that it stopped. Format: int64. Example: `0`. */
            DefendedCount: number;
            /** Hosts with the vulnerability on which applications are protected. Only on the mainland site. Format: int64. Example: `1`. */
            RaspOpenNodeCount?: number;
            /** Hosts with the vulnerability on which applications are not protected. Only on the mainland site. Format: int64. Example: `1`. */
            RaspClosedNodeCount?: number;
        };
        /** A component of which some versions have a vulnerability. */
        VulAffectedComponentInfo: {
            /** Name of the component. Example: `(apache) struts`. */
            Name: string;
            /** Ranges of versions that have it, each a text such as `2.5.0<=version<2.5.33`. */
            Version: string[];
            /** Versions that fix it, or ranges such as `>2.3.37`. */
            FixedVersion: string[];
        };
        /** What is known of a vulnerability. */
        VulDetailInfo: {
            /** CVE number; may be an empty string. Example: `CVE-2023-50164`. */
            CVEID: string;
            /** Name of the vulnerability. Example: `Apache Struts2 (CVE-2023-50164)`. */
            Name: string;
            /** Marks of the vulnerability, such as `NETWORK`, `POC` and `EXP`. */
            Tags: string[];
            /** What is affected: `SYSTEM` for the operating system, `WEB` for an application; or `EMERGENCY`, for what is urgent. Example: `EMERGENCY`. */
            CategoryType: "SYSTEM" | "WEB" | "EMERGENCY" | (string & {});
            /** Level: `CRITICAL`, `HIGH`, `MIDDLE` or `LOW`; other types of the service have `MEDIUM` for `MIDDLE`. Example: `CRITICAL`. */
            Level: "CRITICAL" | "HIGH" | "MIDDLE" | "MEDIUM" | "LOW" | (string & {});
            /** When it was published, `YYYY-MM-DD HH:MM:SS` without a time zone. Example: `2023-12-07 17:01:30`. */
            SubmitTime: string;
            /** What the vulnerability is. */
            Description: string;
            /** Vector by CVSS 3. */
            CVSSV3Desc: string;
            /** How to fix it. Example: `Update.`. */
            OfficialSolution: string;
            /** What helps until then. Example: `Close the upload.`. */
            DefenseSolution: string;
            /** Addresses of advisories. */
            Reference: string[];
            /** Score by CVSS 3. Format: double. Example: `9.8`. */
            CVSSV3Score: number;
            /** The components that have it, whether the account has them or not. */
            ComponentList: components["schemas"]["VulAffectedComponentInfo"][];
            /** Images on hosts that have it. Format: int64. Example: `2`. */
            LocalImageCount: number;
            /** Containers that have it. Format: int64. Example: `0`. */
            ContainerCount: number;
            /** Registry images that have it. Format: int64. Example: `12`. */
            RegistryImageCount: number;
            /** Kind of the weakness. Example: `OTHER`. */
            Category: string;
            /** Images on hosts that have it and are the newest of their name. Format: int64. Example: `1`. */
            LocalNewestImageCount: number;
            /** Registry images that have it and are the newest of their repository. Format: int64. Example: `3`. */
            RegistryNewestImageCount: number;
            /** The vendor's ID of the vulnerability. Example: `pcmgr-5555555`. */
            PocID: string;
            /** Whether the service stops attacks on it: `DEFENDED` or `NO_DEFENDED`; an empty string where it cannot. Example: `DEFENDED`. */
            DefenceStatus: "NO_DEFENDED" | "DEFENDED" | (string & {});
            /** On which hosts it stops them: `ALL`, or chosen ones with `MANUAL`; an empty string where it cannot. Example: `ALL`. */
            DefenceScope: "MANUAL" | "ALL" | (string & {});
            /** Hosts on which it stops them. Format: int64. Example: `78`. */
            DefenceHostCount: number;
            /** Attacks that it stopped. Format: int64. Example: `0`. */
            DefendedCount: number;
            /** Whether images were scanned for it: `NOT_SCAN` or `SCANNED`. Example: `SCANNED`. */
            ScanStatus: "NOT_SCAN" | "SCANNED" | (string & {});
        };
        /** A component of an image that has a vulnerability. */
        VulAffectedImageComponentInfo: {
            /** Name of the component. Example: `catalina`. */
            Name: string;
            /** Version that is installed, as the package manager writes it. Example: `7.0.34`. */
            Version: string;
            /** Version that fixes it; also several, ranges such as `>6.0.37`, or an empty string. Example: `>6.0.37,>8.0.0`. */
            FixedVersion: string;
            /** Path in the image, with or without a slash at its start. */
            Path: string;
        };
        /** An image found on hosts that has a vulnerability. */
        VulAffectedImageInfo: {
            /** Image ID: `sha256:` and 64 hexadecimal digits. */
            ImageID: string;
            /** Name of the image. Example: `image`. */
            ImageName: string;
            /** Hosts that hold the image, ordinary hosts and super nodes together. Format: int64. Example: `1`. */
            HostCount: number;
            /** Super nodes among the hosts. Absent from older answers. Format: int64. Example: `1`. */
            SuperNodeCount?: number;
            /** Containers made from the image. Format: int64. Example: `0`. */
            ContainerCount: number;
            /** The components of the image that have the vulnerability. */
            ComponentList: components["schemas"]["VulAffectedImageComponentInfo"][];
        };
        /** An image of a registry that has a vulnerability. */
        VulAffectedRegistryImageInfo: {
            /** Image ID: `sha256:` and 64 hexadecimal digits. Several registry images can share it. */
            ImageID: string;
            /** Name of the image without namespace and tag. Example: `nginx`. */
            ImageName: string;
            /** Tag of the image. Example: `1.27`. */
            ImageTag: string;
            /** Namespace in the registry. Example: `tke-images`. */
            Namespace: string;
            /** Address of the repository without the tag. Example: `ccr.ccs.tencentyun.com/tke-images/nginx`. */
            ImageRepoAddress: string;
            /** The components of the image that have the vulnerability. */
            ComponentList: components["schemas"]["VulAffectedImageComponentInfo"][];
            /** Whether it is the newest image of its repository. */
            IsLatestImage: boolean;
            /** Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. Absent from older answers. Format: int64. Example: `100078588`. */
            ImageAssetId?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AddEditImageAutoAuthorizedRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on the hosts of `HostIdSet` or `HostIdFilters`. Example: `ALL`. */
                    RangeType: "ALL" | "MANUAL";
                    /** Licenses that the rule may use in a day; 0 for no limit. Format: int64. Example: `5`. */
                    MaxDailyCount: number;
                    /** 1 to turn the rule on, 0 to turn it off. Format: int64. Example: `1`. */
                    IsEnabled: 0 | 1;
                    /** IDs of the hosts whose images are licensed. Counts only if `RangeType` is `MANUAL`. */
                    HostIdSet?: string[];
                    /** ID of the rule to edit. Without it, or with 0, the rule is created. Format: int64. Example: `1`. */
                    RuleId?: number;
                    /** Filters that choose hosts. Count only if `RangeType` is `MANUAL` and `HostIdSet` is empty. */
                    HostIdFilters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "HostName" | (string & {});
                    })[];
                    /** IDs of hosts to leave out of those that `HostIdFilters` chooses. */
                    ExcludeHostIdSet?: string[];
                    /** 1 to scan an image as soon as the rule has licensed it, 0 not to. Only the site of mainland China documents it; the other may answer `UnknownParameter`. Format: int64. Example: `1`. */
                    AutoScanEnabled?: 0 | 1;
                    /** What such a scan looks for; `ALL` for everything. Only the site of mainland China documents it; the other may answer `UnknownParameter`. */
                    ScanType?: ("ALL" | (string & {}))[];
                };
            };
        };
        responses: {
            /** The rule is saved, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.ErrRuleNotFind" | "FailedOperation.RuleNotFind" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    CreateAssetImageRegistryScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to scan every licensed registry image. */
                    All?: boolean;
                    /** Images to scan, by name. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /** What to look for. If absent or empty, everything. */
                    ScanType?: ("CVE" | "VIRUS" | "RISK")[];
                    /** Images to scan, by the number of the registry image. */
                    Id?: number[];
                    /** Filters that choose images; the names are those of `DescribeAssetImageRegistryList`. */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /** Numbers of registry images to leave out of those that `Filters` chooses. */
                    ExcludeImageList?: number[];
                    /** Whether `Filters` chooses only the newest tag of each repository. */
                    OnlyScanLatest?: boolean;
                    /** Seconds after which the task ends; images that are not done by then have failed. Without it, the service chooses. Since June 2026. Format: int64. Example: `86400`. */
                    Timeout?: number;
                };
            };
        };
        responses: {
            /** The task, or the reason why none was started. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Number of the task; for host images it is a text. Absent from some answers. Format: int64. Example: `2`. */
                            TaskID?: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("FailedOperation" | "InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    CreateAssetImageScanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether the schedule runs. */
                    Enable: boolean;
                    /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`, in UTC. A date before it does not count. Example: `01:00`. */
                    ScanTime: string;
                    /** Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30. Format: int64. Example: `1`. */
                    ScanPeriod: number;
                    /** Whether to look for malware. */
                    ScanVirus: boolean;
                    /** Whether to look for sensitive data. */
                    ScanRisk: boolean;
                    /** Whether to look for vulnerabilities. */
                    ScanVul: boolean;
                    /**
                     * Whether to scan every licensed image; `ScanScope` 0 says the same.
                     * @deprecated
                     */
                    All?: boolean;
                    /** IDs of images to scan. Counts only if `ScanScope` is 1. */
                    Images?: string[];
                    /** Whether to scan only images from which a container is running. Since June 2026. */
                    ContainerRunning?: boolean;
                    /** Which images to scan: 0, all that have a license; 1, those in `Images`; 2, those that the service recommends; 3, those of the clusters in `ClusterIDs`. Without it, 1 if `Images` has any and `All` is not `true`, else 0. Since June 2026. Format: int64. Example: `0`. */
                    ScanScope?: 0 | 1 | 2 | 3;
                    /** Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`, in UTC. Since June 2026. Example: `04:00`. */
                    ScanEndTime?: string;
                    /** IDs of images to leave out. Counts only if `ScanScope` is not 1. Since June 2026. */
                    ExcludeImages?: string[];
                    /** IDs of the clusters whose images are scanned. Counts only if `ScanScope` is 3. Since June 2026. */
                    ClusterIDs?: string[];
                };
            };
        };
        responses: {
            /** The schedule is stored, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.ParsingError" | "MissingParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    CreateAssetImageScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Whether to scan every licensed image; `ScanScope` 0 says the same.
                     * @deprecated
                     */
                    All?: boolean;
                    /** IDs of the images to scan. */
                    Images?: string[];
                    /** Whether to look for vulnerabilities. */
                    ScanVul?: boolean;
                    /** Whether to look for malware. */
                    ScanVirus?: boolean;
                    /** Whether to look for sensitive data. */
                    ScanRisk?: boolean;
                    /** Filters that choose images; the names are those of `DescribeAssetImageList`. */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /** IDs of images to leave out of those that `Filters` or `ScanScope` chooses. */
                    ExcludeImageIds?: string[];
                    /** Whether to scan only images from which a container is running. The service does not know it before June 2026. */
                    ContainerRunning?: boolean;
                    /**
                     * Which images to scan: 0, all that have a license; 1, those in `Images`; 2, those that the service recommends; 3, those of the clusters in `ClusterIDs`. The service does not know it before June 2026. Format: int64. Example: `0`.
                     * @default 0
                     */
                    ScanScope?: 0 | 1 | 2 | 3;
                    /**
                     * Seconds after which the task ends; images that are not done by then have failed. Since June 2026. Format: int64. Example: `3600`.
                     * @default 3600
                     */
                    Timeout?: number;
                    /**
                     * Whether the task is the one-click scan of the vendor's console. Since June 2026.
                     * @default false
                     */
                    IsOneClickScanningTask?: boolean;
                    /** IDs of the clusters whose images are scanned. Counts only if `ScanScope` is 3. Since June 2026. */
                    ClusterIDs?: string[];
                };
            };
        };
        responses: {
            /** The task, or the reason why none was started. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** ID of the task; for registry images it is a number. Example: `41033`. */
                            TaskID: string;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("FailedOperation.ErrAlreadyScanning" | "InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the image: `sha256:` and 64 hexadecimal digits. */
                    ImageID: string;
                };
            };
        };
        responses: {
            /** The image, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it. */
                            ImageID: string;
                            /** Name and tag, `<none>:<none>` for an image without a tag. Example: `docker.io/centos:latest`. */
                            ImageName: string;
                            /** Digest of the image: `sha256:` and 64 hexadecimal digits. Absent from answers before June 2026. */
                            ImageDigest?: string;
                            /** When the image was built, in UTC by ISO 8601, or `YYYY-MM-DD HH:MM:SS`. Example: `2021-01-29T04:03:11Z`. */
                            CreateTime: string;
                            /** Size of the image in bytes. Format: int64. Example: `16159906`. */
                            Size: number;
                            /** Hosts that hold the image, ordinary hosts and super nodes together. Format: int64. Example: `1`. */
                            HostCnt: number;
                            /** Containers made from the image. Format: int64. Example: `0`. */
                            ContainerCnt: number;
                            /** Super nodes among the hosts. Absent from answers before June 2026. Format: int64. Example: `1`. */
                            SuperNodeCnt?: number;
                            /** When the last scan ended, in the format of `CreateTime`; an empty string if there was none. Example: `2021-01-29T05:26:18.07Z`. */
                            ScanTime: string;
                            /** Vulnerabilities found. Format: int64. Example: `5`. */
                            VulCnt: number;
                            /** Risky behaviors found. In `DescribeAssetImageList` the field of this name counts sensitive data. Format: int64. Example: `7`. */
                            RiskCnt: number;
                            /** Pieces of sensitive data found, such as keys and passwords. Format: int64. Example: `0`. */
                            SensitiveInfoCnt: number;
                            /** Whether the image is marked as trusted. */
                            IsTrustImage: boolean;
                            /** Operating system in the image. Example: `alpine:v3.12`. */
                            OsName: string;
                            /** What the agent on the host reported as failed; an empty string if nothing did. */
                            AgentError: string;
                            /** What failed on the side of the service; an empty string if nothing did. */
                            ScanError: string;
                            /** Architecture of the processor for which the image was built; an empty string if it is not known. Example: `amd64`. */
                            Architecture: string;
                            /** Author of the image; an empty string if it names none. Example: `symon`. */
                            Author: string;
                            /** How the image was built, one text for all layers. Example: `ADD file:c92c248239f8 in /`. */
                            BuildHistory: string;
                            /** How far the malware scan has come, in percent. Format: int64. Example: `100`. */
                            ScanVirusProgress: number;
                            /** How far the vulnerability scan has come, in percent. Format: int64. Example: `100`. */
                            ScanVulProgress: number;
                            /** How far the scan for sensitive data has come, in percent. Format: int64. Example: `100`. */
                            ScanRiskProgress: number;
                            /** What failed in the malware scan; an empty string if nothing did. */
                            ScanVirusError: string;
                            /** What failed in the vulnerability scan; an empty string if nothing did. */
                            ScanVulError: string;
                            /** What failed in the scan for sensitive data; an empty string if nothing did. */
                            ScanRiskError: string;
                            /** How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it. Example: `SCANNED`. */
                            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /** Malware files found. Format: int64. Example: `11`. */
                            VirusCnt: number;
                            /** `ScanStatus` as a number: 0, `NOT_SCAN`; 1, `SCANNING`; 2, `SCANNED`; 3, `SCAN_ERR`; 4, `CANCELED`. The vendor documents no numbers, and its example of 2026 has 5 with `SCANNED`: go by `ScanStatus`. Format: int64. Example: `2`. */
                            Status: number;
                            /** Seconds that a running scan is expected to take; 0 if none is running. Format: int64. Example: `0`. */
                            RemainScanTime: number;
                            /** 1 if the image has a scan license, 0 if not. Format: int64. Example: `1`. */
                            IsAuthorized: number;
                            /** What to do about a failed scan. Absent from answers before June 2026. */
                            Solution?: string;
                            /** Why a scan failed. Absent from answers before June 2026. Example: `The agent was offline.`. */
                            Reason?: string;
                            /** Digests under which repositories hold the image, each `name@sha256:...`. Absent from answers before June 2026. */
                            RepoDigests?: string[];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageHostList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Filters, all of which a row must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "ImageID" | "HostID" | (string & {});
                    })[];
                };
            };
        };
        responses: {
            /** The rows, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The rows. */
                            List: components["schemas"]["ImageHost"][];
                            /** Rows that pass the filters. Format: int64. Example: `24`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Images in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Images to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which an image must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "ImageName" | "ImageID" | "ScanStatus" | "SecurityRisk" | "IsAuthorized" | (string & {});
                    })[];
                    /** Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt` or `SensitiveCount`. Without it the service chooses the order. Example: `CreateTime`. */
                    By?: "HostCnt" | "ContainerCnt" | "CreateTime" | "ComponentCnt" | "SensitiveCount" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** A page of images, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The images of this page. */
                            List: components["schemas"]["ImagesInfo"][];
                            /** Images that pass the filters. Format: int64. Example: `339`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "InvalidParameter.RequestTimeout" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryAssetStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** How far the fetching is, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** How far the fetching is: `doing`, it goes on; `success`, it is done; `failed`. Example: `doing`. */
                            Status: "doing" | "success" | "failed" | (string & {});
                            /** What failed; empty or absent if nothing did. Example: `rpc service error`. */
                            Err?: string;
                            /** When the lists were fetched last, `YYYY-MM-DD HH:MM:SS`. Absent from answers before 2026. Example: `2006-01-02 15:04:05`. */
                            LatestSyncSuccessTime?: string;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. It goes before `ImageId`. Format: int64. Example: `3421599`. */
                    Id?: number;
                    /** Image ID, `sha256:` and 64 hexadecimal digits. Several registry images may share it; the service then chooses one. */
                    ImageId?: string;
                };
            };
        };
        responses: {
            /** The image, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Digest of the image: `sha256:` and 64 hexadecimal digits of the manifest. */
                            ImageDigest: string;
                            /** Address of the repository without the tag. Example: `hkccr.ccs.tencentyun.com/mhzou/mhccrxg`. */
                            ImageRepoAddress: string;
                            /** Kind of the registry, as in the list. Example: `ccr`. */
                            RegistryType: string;
                            /** Name of the image without namespace and tag. Example: `mhccrxg`. */
                            ImageName: string;
                            /** Tag of the image. Example: `mhccrxg1`. */
                            ImageTag: string;
                            /** When the last scan ended, by ISO 8601 with an offset; an empty string if there was none. Example: `2022-01-19T22:58:23+08:00`. */
                            ScanTime: string;
                            /** How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it. Example: `SCANNED`. */
                            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /** Vulnerabilities found. Format: int64. Example: `5`. */
                            VulCnt: number;
                            /** Malware files found. Format: int64. Example: `11`. */
                            VirusCnt: number;
                            /** Risky behaviors found. In `DescribeAssetImageList` the field of this name counts sensitive data. Format: int64. Example: `7`. */
                            RiskCnt: number;
                            /**
                             * Pieces of sensitive data found, spelled so. The newer field is `SensitiveInfoCnt`. Format: int64. Example: `1`.
                             * @deprecated
                             */
                            SentiveInfoCnt: number;
                            /** Operating system in the image. Example: `alpine:v3.12`. */
                            OsName: string;
                            /** What failed in the malware scan; an empty string if nothing did. */
                            ScanVirusError: string;
                            /** What failed in the vulnerability scan; an empty string if nothing did. */
                            ScanVulError: string;
                            /** How the image was built, one text for all layers: of each a line with `#` and the time, an empty line, the command and an empty line. Commands may hold secrets. */
                            LayerInfo: string;
                            /** ID of the registry instance; empty if it has none. */
                            InstanceId: string;
                            /** Name of the registry instance. Example: `ccr-ap-hongkong`. */
                            InstanceName: string;
                            /** Namespace in the registry; some call it project. Example: `mhzou`. */
                            Namespace: string;
                            /** What failed in the scan for sensitive data; an empty string if nothing did. */
                            ScanRiskError: string;
                            /** How far the malware scan has come, in percent. Format: int64. Example: `100`. */
                            ScanVirusProgress: number;
                            /** How far the vulnerability scan has come, in percent. Format: int64. Example: `100`. */
                            ScanVulProgress: number;
                            /** How far the scan for sensitive data has come, in percent. Format: int64. Example: `100`. */
                            ScanRiskProgress: number;
                            /** Seconds that a running scan is expected to take; 0 if none is running. Format: int64. Example: `0`. */
                            ScanRemainTime: number;
                            /** How far the vulnerability scan has come, in the words of `ScanStatus`. Example: `SCANNED`. */
                            CveStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /** How far the scan for sensitive data has come, in the words of `ScanStatus`. Example: `SCANNED`. */
                            RiskStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /** How far the malware scan has come, in the words of `ScanStatus`. Example: `SCANNED`. */
                            VirusStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /** How far the scan as a whole has come, in percent. Format: int64. Example: `100`. */
                            Progress: number;
                            /** 1 if the image has a scan license, 0 if not. Format: int64. Example: `1`. */
                            IsAuthorized: number;
                            /** Size of the image in bytes. Format: int64. Example: `3360774711`. */
                            ImageSize: number;
                            /** Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it, so images that share it share the license. */
                            ImageId: string;
                            /** Region of the registry; `default` if it has none. Example: `default`. */
                            RegistryRegion: string;
                            /** When the image was built, by ISO 8601 with an offset; `1900-01-01T00:00:00+00:00` if it is not known. Example: `2026-03-31T21:04:17+08:00`. */
                            ImageCreateTime: string;
                            /** Pieces of sensitive data found, such as keys and passwords. Absent from answers before June 2026. Format: int64. Example: `3`. */
                            SensitiveInfoCnt?: number;
                            /** Number of the registry image. Absent from answers before June 2026. Format: int64. Example: `3421599`. */
                            Id?: number;
                            /** What to do about a failed scan. Absent from answers before June 2026. */
                            Solution?: string;
                            /** Why a scan failed. Absent from answers before June 2026. Example: `The agent was offline.`. */
                            Reason?: string;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Images in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Images to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which an image must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "ImageName" | "ImageTag" | "Namespace" | "InstanceName" | "ImageRepoAddress" | "ImageDigest" | "ImageId" | "ImageAssetIds" | "RepoType" | "ScanStatus" | "SecurityRisk" | "IsAuthorized" | (string & {});
                    })[];
                    /** Field to sort by: `ScanTime`, `VirusCount`, `SensitiveCount`, `ImageCreateTime` or `ContainerCount`. Without it the service chooses the order. Example: `ImageCreateTime`. */
                    By?: "ScanTime" | "VirusCount" | "SensitiveCount" | "ImageCreateTime" | "ContainerCount" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /**
                     * Whether to list only the newest image of each repository.
                     * @default false
                     */
                    OnlyShowLatest?: boolean;
                    /** Whether to list only images from which a container is running. The service does not know it before June 2026. */
                    IsRunning?: boolean;
                };
            };
        };
        responses: {
            /** A page of images, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The images of this page. */
                            List: components["schemas"]["ImageRepoInfo"][];
                            /** Images that pass the filters. Format: int64. Example: `100`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("FailedOperation" | "InvalidParameter" | "InvalidParameter.RequestTimeout" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryRegistryList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Registries in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Registries to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a registry must pass. The vendor does not say what the one it documents compares. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "IsAuthorized" | (string & {});
                    })[];
                    /** Field to sort by: `InsertTime`, when the registry was connected. Without it the service chooses the order. Example: `InsertTime`. */
                    By?: "InsertTime" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** A page of registries, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The registries of this page. */
                            List: components["schemas"]["ImageRepoRegistryInfo"][];
                            /** Registries that pass the filters. Format: int64. Example: `3`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryRiskInfoList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Risks in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Risks to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a risk must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Name" | "Level" | "Behavior" | "Type" | (string & {});
                    })[];
                    ImageInfo?: components["schemas"]["ImageInfo"];
                    /** Field to sort by, such as `Level`. Without it the service chooses the order. Example: `Level`. */
                    By?: "Level" | (string & {});
                    /** Direction of the sort: `+` is ascending, `-` descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC" | "+" | "-";
                    /** Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. Format: int64. Example: `1929935`. */
                    Id?: number;
                };
            };
        };
        responses: {
            /** A page of risks, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The risks of this page. */
                            List: components["schemas"]["ImageRisk"][];
                            /** Risks that pass the filters. Format: int64. Example: `658`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("FailedOperation" | "InternalError" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryScanStatusOneKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Images to ask about, by name. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /** Whether to ask about all images of the task. */
                    All?: boolean;
                    /** Images to ask about, by the number of the registry image. */
                    Id?: number[];
                    /** Task to ask about, the `TaskID` of `CreateAssetImageRegistryScanTask`. Without it, the latest. Only the site of mainland China documents it; the other may answer `UnknownParameter`. Format: int64. Example: `100`. */
                    TaskID?: number;
                };
            };
        };
        responses: {
            /** How far the task is, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Images of the task. Format: int64. Example: `190`. */
                            ImageTotal: number;
                            /** Images of which the scan is over, whatever came of it. Format: int64. Example: `190`. */
                            ImageScanCnt: number;
                            /** How far single images are. It may be empty, and lists only some if there are many. */
                            ImageStatus: components["schemas"]["ImageProgress"][];
                            /** Scanned images in which nothing was found. The English page calls them successfully scanned. Format: int64. Example: `7`. */
                            SuccessCount: number;
                            /** Scanned images in which something was found. Format: int64. Example: `11`. */
                            RiskCount: number;
                            /** How far the task has come, in percent of its images. Format: int64. Example: `100`. */
                            Schedule: number;
                            /** How far the task is: `SCANNING`; `SCANNED`, it is done; `SCAN_TIMEOUT`, its time was over first; `CANCELED`, it was stopped. Example: `SCANNING`. */
                            Status: "SCANNING" | "SCANNED" | "SCAN_TIMEOUT" | "CANCELED" | (string & {});
                            /** Seconds that the task may still take. Format: int64. Example: `3840`. */
                            ScanRemainTime: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistrySummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Filters, all of which an image must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "OnlyShowLatest" | (string & {});
                    })[];
                };
            };
        };
        responses: {
            /** The count, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Images that pass the filters and wait for a scan. Absent from answers before June 2026. Format: int64. Example: `2`. */
                            UnScannedImageCnt?: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryVirusList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Files in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Files to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a file must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Name" | "Level" | "RiskLevel" | (string & {});
                    })[];
                    ImageInfo?: components["schemas"]["ImageInfo"];
                    /** Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. Format: int64. Example: `1929935`. */
                    Id?: number;
                };
            };
        };
        responses: {
            /** A page of malware files, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The files of this page. */
                            List: components["schemas"]["ImageVirus"][];
                            /** Files that pass the filters. Format: int64. Example: `17`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRegistryVulList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Vulnerabilities in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Vulnerabilities to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a vulnerability must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Name" | "Level" | "Tag" | (string & {});
                    })[];
                    ImageInfo?: components["schemas"]["ImageInfo"];
                    /** Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. Format: int64. Example: `1929935`. */
                    Id?: number;
                };
            };
        };
        responses: {
            /** A page of vulnerabilities, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The vulnerabilities of this page. */
                            List: components["schemas"]["ImageVul"][];
                            /** Vulnerabilities that pass the filters. Format: int64. Example: `211`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("FailedOperation" | "InternalError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageRiskList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the image: `sha256:` and 64 hexadecimal digits. */
                    ImageID: string;
                    /**
                     * Risks in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Risks to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a risk must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Level" | "Behavior" | "Type" | (string & {});
                    })[];
                    /** Field to sort by, such as `Level`. Without it the service chooses the order. Example: `Level`. */
                    By?: "Level" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** A page of risks, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The risks of this page. */
                            List: components["schemas"]["ImageRiskInfo"][];
                            /** Risks that pass the filters. Format: int64. Example: `6`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageScanSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The schedule, or the reason why it cannot be read. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Whether the schedule runs. */
                            Enable: boolean;
                            /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`, in UTC; perhaps with a date before it, which does not count. Example: `16:40`. */
                            ScanTime: string;
                            /** Days from one scan to the next; 0 if no schedule was ever set. Format: int64. Example: `7`. */
                            ScanPeriod: number;
                            /** Whether the scan looks for malware. */
                            ScanVirus: boolean;
                            /** Whether the scan looks for sensitive data. */
                            ScanRisk: boolean;
                            /** Whether the scan looks for vulnerabilities. */
                            ScanVul: boolean;
                            /**
                             * Whether every licensed image is scanned; `ScanScope` says more.
                             * @deprecated
                             */
                            All?: boolean;
                            /** IDs of images that are scanned. Counts only if `ScanScope` is 1. */
                            Images: string[];
                            /** Whether only images from which a container is running are scanned. Absent from answers before June 2026. */
                            ContainerRunning?: boolean;
                            /** Which images are scanned: 0, all that have a license; 1, those in `Images`; 2, those that the service recommends; 3, those of the clusters in `ClusterIDs`. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            ScanScope?: 0 | 1 | 2 | 3;
                            /** Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`, in UTC; absent or empty if it has no end. Absent from answers before June 2026. Example: `17:00`. */
                            ScanEndTime?: string;
                            /** IDs of images that are left out. Absent from answers before June 2026. */
                            ExcludeImages?: string[];
                            /** When the last run started, `YYYY-MM-DD HH:MM:SS`; absent or empty if there was none. Absent from answers before June 2026. Example: `2024-10-30 16:40:00`. */
                            LastScanTime?: string;
                            /** What came of the last run: `Success`; `InsufficientLicense`, too few licenses; `ImageNeedIsEmpty`, no image to scan; `InternalError`. Absent or empty if there was none. Absent from answers before June 2026. Example: `Success`. */
                            ScanResult?: "Success" | "InsufficientLicense" | "ImageNeedIsEmpty" | "InternalError" | (string & {});
                            /** IDs of the clusters whose images are scanned. Absent from answers before June 2026. */
                            ClusterIDs?: string[];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.MissingParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageScanStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Task to ask about, the `TaskID` of `CreateAssetImageScanTask`. Without it, the latest. Example: `41030`. */
                    TaskID?: string;
                };
            };
        };
        responses: {
            /** How far the task is, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Images of the task. Format: int64. Example: `190`. */
                            ImageTotal: number;
                            /** Images of which the scan is over, whatever came of it. Format: int64. Example: `190`. */
                            ImageScanCnt: number;
                            /** How far the task is: `SCANNING`; `END`, it is over, whether all went well or it was stopped. Example: `END`. */
                            Status: "SCANNING" | "END" | (string & {});
                            /** How far the task has come, in percent of its images. Format: int64. Example: `100`. */
                            Schedule: number;
                            /** Scanned images in which nothing was found. The English page calls them successfully scanned. Format: int64. Example: `7`. */
                            SuccessCount: number;
                            /** Scanned images in which something was found. Format: int64. Example: `11`. */
                            RiskCount: number;
                            /** Seconds that the task may still take. Format: int64. Example: `0`. */
                            LeftSeconds: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageVirusList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the image: `sha256:` and 64 hexadecimal digits. */
                    ImageID: string;
                    /**
                     * Files in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Files to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a file must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Name" | "RiskLevel" | (string & {});
                    })[];
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by, such as `LatestScanTime`. Without it the service chooses the order. Example: `LatestScanTime`. */
                    By?: "LatestScanTime" | (string & {});
                };
            };
        };
        responses: {
            /** A page of malware files, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The files of this page. */
                            List: components["schemas"]["ImageVirusInfo"][];
                            /** Files that pass the filters. Format: int64. Example: `10`. */
                            TotalCount: number;
                            /** How far the last malware scan has come: 0, there was none; 1, it is running; 2, it is done; 3, it failed; 4, somebody stopped it. Format: int64. Example: `2`. */
                            VirusScanStatus: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageVulList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the image: `sha256:` and 64 hexadecimal digits. */
                    ImageID: string;
                    /**
                     * Vulnerabilities in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Vulnerabilities to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a vulnerability must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Name" | "Level" | (string & {});
                    })[];
                    /** Field to sort by: `Level` or `CVSSV3Score`. Without it the service chooses the order. Example: `Level`. */
                    By?: "Level" | "CVSSV3Score" | (string & {});
                    /** Direction of the sort: `+` is ascending, `-` descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC" | "+" | "-";
                };
            };
        };
        responses: {
            /** A page of vulnerabilities, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The vulnerabilities of this page. */
                            List: components["schemas"]["ImagesVul"][];
                            /** Vulnerabilities that pass the filters. Format: int64. Example: `230`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The counts, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Applications. Format: int64. Example: `926`. */
                            AppCnt: number;
                            /** Containers in any state. Format: int64. Example: `42`. */
                            ContainerCnt: number;
                            /** Paused containers. Format: int64. Example: `239`. */
                            ContainerPause: number;
                            /** Running containers. Format: int64. Example: `37`. */
                            ContainerRunning: number;
                            /** Stopped containers. Format: int64. Example: `175512`. */
                            ContainerStop: number;
                            /** A time of creation, `YYYY-MM-DD HH:MM:SS`; the vendor does not say of what. Example: `2021-06-04 17:24:40`. */
                            CreateTime: string;
                            /** Databases. Format: int64. Example: `41`. */
                            DbCnt: number;
                            /** Images on hosts. Format: int64. Example: `6859`. */
                            ImageCnt: number;
                            /** Hosts with an agent online. Format: int64. Example: `42`. */
                            HostOnline: number;
                            /** Hosts. Format: int64. Example: `57`. */
                            HostCnt: number;
                            /** Images with sensitive data. Format: int64. Example: `33`. */
                            ImageHasRiskInfoCnt: number;
                            /** Images with malware. Format: int64. Example: `196`. */
                            ImageHasVirusCnt: number;
                            /** Vulnerable images. Format: int64. Example: `1833`. */
                            ImageHasVulsCnt: number;
                            /** Images not trusted. Format: int64. Example: `6246`. */
                            ImageUntrustCnt: number;
                            /** Ports listened on. Format: int64. Example: `1390`. */
                            ListenPortCnt: number;
                            /** Processes. Format: int64. Example: `4398`. */
                            ProcessCnt: number;
                            /** Web services. Format: int64. Example: `35`. */
                            WebServiceCnt: number;
                            /** When the last scan of a host image ended, `YYYY-MM-DD HH:MM:SS`; empty if there was none. No time zone is named. Example: `2024-10-30 02:02:24`. */
                            LatestImageScanTime: string;
                            /** Images with findings. Format: int64. Example: `1833`. */
                            ImageUnsafeCnt: number;
                            /** Hosts without agent. Format: int64. Example: `2`. */
                            HostUnInstallCnt: number;
                            /** Super nodes. Format: int64. Example: `30`. */
                            SuperNodeCnt: number;
                            /** Super nodes running. Format: int64. Example: `30`. */
                            SuperNodeRunningCnt: number;
                            /** Images that were first found today. Not in every answer. Format: int64. Example: `0`. */
                            TodayNewImageCnt?: number;
                            /** Images first found today in which anything was found. Not in every answer. Format: int64. Example: `0`. */
                            TodayUnsafeImageCnt?: number;
                            /** Images that the service recommends to fix first. Not in every answer. Format: int64. Example: `12`. */
                            RecommendedFixImageCnt?: number;
                            /** Images that were scanned. Not in every answer. Format: int64. Example: `733`. */
                            ScannedImageCnt?: number;
                            /** Images that wait for a scan. Absent from answers before June 2026. Format: int64. Example: `12`. */
                            UnScannedImageCnt?: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAutoAuthorizedRuleHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it. Format: int64. Example: `1`. */
                    RuleId: number;
                    /** Hosts in one page, 1 to 100; without it, all hosts. Format: int64. Example: `100`. */
                    Limit?: number;
                    /**
                     * Hosts to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by: `ImageCnt` or `ContainerCnt`. Without it the service chooses the order. Example: `ContainerCnt`. */
                    By?: "ImageCnt" | "ContainerCnt" | (string & {});
                };
            };
        };
        responses: {
            /** The hosts, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The hosts. */
                            List: components["schemas"]["AutoAuthorizedRuleHostInfo"][];
                            /** Hosts that the rule covers. Format: int64. Example: `3`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation.ErrRuleNotFind" | "FailedOperation.RuleNotFind" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAuthorizedInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The counters, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Licenses that are valid, on trial and bought. Format: int64. Example: `300000`. */
                            TotalAuthorizedCnt: number;
                            /** Licenses that are used. Format: int64. Example: `120`. */
                            UsedAuthorizedCnt: number;
                            /** Images with a license, on hosts and in registries. Format: int64. Example: `118`. */
                            ScannedImageCnt: number;
                            /** Images without a license, on hosts and in registries. Format: int64. Example: `38`. */
                            NotScannedImageCnt: number;
                            /** Host images without a license. Format: int64. Example: `12`. */
                            NotScannedLocalImageCnt: number;
                            /** Licenses on trial. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            TrialAuthorizedCnt?: number;
                            /** Used licenses among those on trial. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            UsedTrialAuthorizedCnt?: number;
                            /** Licenses bought. Absent from answers before June 2026. Format: int64. Example: `300000`. */
                            PurchasedAuthorizedCnt?: number;
                            /** Used licenses among those bought. Absent from answers before June 2026. Format: int64. Example: `120`. */
                            UsedPurchasedAuthorizedCnt?: number;
                            /** Whether the account can still claim free licenses. Absent from answers before June 2026. */
                            CanApplyFreeImageAuthorize?: boolean;
                            ImageScanInquireInfo?: components["schemas"]["ImageScanInquireInfo"];
                            /** Image IDs that are on a host and in a registry. One license covers both places. Absent from answers before June 2026. Format: int64. Example: `2`. */
                            RepeatImageIdCnt?: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InternalError.MainDBFail") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAutoAuthorizedLogList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the licensing task, as `DescribeImageAutoAuthorizedTaskList` lists it. Format: int64. Example: `1`. */
                    TaskId: number;
                    /** Filters, all of which a row must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Status" | (string & {});
                    })[];
                    /**
                     * Rows in one page, 1 to 100. Format: int64. Example: `10`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Rows to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Field to sort by: `AuthorizedTime`. Without it the service chooses the order. Example: `AuthorizedTime`. */
                    By?: "AuthorizedTime" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** A page of the log, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Rows that pass the filters. Format: int64. Example: `1`. */
                            TotalCount: number;
                            /** The rows of this page. */
                            List: components["schemas"]["AutoAuthorizedImageInfo"][];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAutoAuthorizedRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The rule, or the reason why it cannot be read. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** 1 if the rule is on, 0 if it is off. Format: int64. Example: `1`. */
                            IsEnabled: 0 | 1;
                            /** Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on chosen hosts. Example: `ALL`. */
                            RangeType: "ALL" | "MANUAL" | (string & {});
                            /** Hosts that are chosen if `RangeType` is `MANUAL`. Format: int64. Example: `0`. */
                            HostCount: number;
                            /** Licenses that the rule may use in a day; 0 for no limit. Format: int64. Example: `5`. */
                            MaxDailyCount: number;
                            /** ID of the rule; 0 if none was ever saved. Format: int64. Example: `1`. */
                            RuleId: number;
                            /** 1 if an image is scanned as soon as the rule has licensed it, 0 if not. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            AutoScanEnabled?: 0 | 1;
                            /** What such a scan looks for; `ALL` for everything. Absent from answers before June 2026. */
                            ScanType?: string[];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAutoAuthorizedTaskList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** First day of the tasks, `YYYY-MM-DD`. Format: date. Example: `2022-01-01`. */
                    StartTime: string;
                    /** Last day of the tasks, `YYYY-MM-DD`. Not before `StartTime`. Format: date. Example: `2022-01-07`. */
                    EndTime: string;
                    /** Filters, all of which a task must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Status" | "Type" | "Source" | (string & {});
                    })[];
                    /**
                     * Tasks in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Tasks to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                };
            };
        };
        responses: {
            /** A page of tasks, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The tasks of this page. */
                            List: components["schemas"]["ImageAutoAuthorizedTask"][];
                            /** Tasks that pass the filters. Format: int64. Example: `1`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageComponentList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** ID of the image: `sha256:` and 64 hexadecimal digits. */
                    ImageID: string;
                    /**
                     * Components in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Components to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a component must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "ComponentName" | "ComponentVersion" | "ComponentType" | "VulLevel" | "HasVul" | (string & {});
                    })[];
                    /** Field to sort by, such as `VulCount`. Without it the service chooses the order. Example: `VulCount`. */
                    By?: "VulCount" | (string & {});
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** A page of components, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The components of this page. */
                            List: components["schemas"]["ImageComponent"][];
                            /** Components that pass the filters. Format: int64. Example: `509`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "InvalidParameterValue" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageRegistryNamespaceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Namespaces to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /**
                     * Namespaces in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /** Filters, all of which a namespace must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "Namespace" | (string & {});
                    })[];
                };
            };
        };
        responses: {
            /** A page of namespaces, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Namespaces that pass the filters. Format: int64. Example: `33`. */
                            TotalCount: number;
                            /** The names of this page. */
                            NamespaceList: string[];
                            /** The namespaces of this page with counts. The international site does not document it. */
                            NamespaceDetail?: components["schemas"]["NamespaceInfo"][];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation" | "InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "InvalidParameterValue" | "MissingParameter" | "UnknownParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageRegistryTimingScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The schedule, or the reason why it cannot be read. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Whether the schedule runs. */
                            Enable: boolean;
                            /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone. Example: `17:10`. */
                            ScanTime: string;
                            /** Days from one scan to the next; 0 if no schedule was ever set. Format: int64. Example: `1`. */
                            ScanPeriod: number;
                            /** What to look for. */
                            ScanType: ("CVE" | "VIRUS" | "RISK" | "cve" | "virus" | "risk")[];
                            /**
                             * Whether every licensed image is scanned; `ScanScope` says more.
                             * @deprecated
                             */
                            All: boolean;
                            /** Images to scan, by name. Counts only if `ScanScope` is 1. */
                            Images: components["schemas"]["ImageInfo"][];
                            /** Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1. */
                            Id: number[];
                            /** Whether only the newest tag of each repository is scanned. */
                            Latest: boolean;
                            /** Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`; absent or empty if it has no end. Example: `20:00`. */
                            ScanEndTime?: string;
                            /** Kinds of registry that are scanned, such as `tcr`, `ccr` and `harbor`; absent or empty for all. */
                            RegistryType?: string[];
                            /** Whether only images from which a container is running are scanned. */
                            ContainerRunning?: boolean;
                            /** Which images are scanned: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends. Format: int64. Example: `0`. */
                            ScanScope?: 0 | 1 | 2;
                            /** Namespaces that are scanned; absent or empty for all. */
                            Namespace?: string[];
                            /** Numbers of registry images that are left out. Absent from answers before June 2026. */
                            ExcludeImageAssetIds?: number[];
                            /** When the last run started, `YYYY-MM-DD HH:MM:SS`; absent or empty if there was none. Absent from answers before June 2026. Example: `2024-10-29 17:10:00`. */
                            LastScanTime?: string;
                            /** What came of the last run: `Success`; `InsufficientLicense`, too few licenses; `ImageNeedIsEmpty`, no image to scan; `InternalError`. Absent or empty if there was none. Absent from answers before June 2026. Example: `Success`. */
                            ScanResult?: "Success" | "InsufficientLicense" | "ImageNeedIsEmpty" | "InternalError" | (string & {});
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageRiskSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The counts, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Vulnerabilities, one entry for each level. A level without an entry has none. */
                            VulnerabilityCnt: components["schemas"]["RunTimeRiskInfo"][];
                            /** Malware files, one entry for each level. A level without an entry has none. */
                            MalwareVirusCnt: components["schemas"]["RunTimeRiskInfo"][];
                            /** Pieces of sensitive data, one entry for each level. A level without an entry has none. */
                            RiskCnt: components["schemas"]["RunTimeRiskInfo"][];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribePurchaseStateInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** What was bought, or the reason why it cannot be said. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Edition of the account: 0, none, it may try or buy; 1, none, it may only buy, because a trial was refused or is over; 2, a trial; 3, Pro; 4, Pro that has expired. Format: int64. Example: `3`. */
                            State: 0 | 1 | 2 | 3 | 4;
                            /** Cores of all hosts, protected or not. Absent from answers before June 2026. Format: int64. Example: `154`. */
                            AllCoresCnt?: number;
                            /** Cores that are protected: those bought, on trial and billed by use. Format: int64. Example: `68`. */
                            CoresCnt: number;
                            /** Cores that are not protected. Absent from answers before June 2026. Format: int64. Example: `86`. */
                            UndefendCoresCnt?: number;
                            /** Cores bought. Format: int64. Example: `147`. */
                            AuthorizedCoresCnt: number;
                            /** Cores given with a trial of Pro. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            GivenAuthorizedCoresCnt?: number;
                            /** Cores billed by use at the moment. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            CurrentFlexibleCoresCnt?: number;
                            /** Images of the account. Format: int64. Example: `291209`. */
                            ImageCnt: number;
                            /** Images with a license. Format: int64. Example: `287756`. */
                            AuthorizedImageCnt: number;
                            /** When the edition ends, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone. Example: `2024-12-24 13:01:18`. */
                            ExpirationTime: string;
                            /** Image licenses bought. Format: int64. Example: `300000`. */
                            PurchasedAuthorizedCnt: number;
                            /** Whether the edition renews itself: 0, nobody has chosen; 1, it does; 2, it does not. The vendor's example of 2026 has 194. Format: int64. Example: `0`. */
                            AutomaticRenewal: number;
                            /** Image licenses given with a trial. They may lapse. Format: int64. Example: `500`. */
                            GivenAuthorizedCnt: number;
                            /** When the edition began, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone. Example: `2024-09-24 13:01:18`. */
                            BeginTime: string;
                            /** More about `State`: with 4, `ISOLATE` while the data is kept and `DESTROED` (spelled so) when it is gone; otherwise `NORMAL`. Example: `NORMAL`. */
                            SubState: string;
                            /** Key of the item that is billed. Absent from answers before June 2026. Example: `sv_yunjing_css_pem`. */
                            InquireKey?: string;
                            /** Which hosts are protected; `Part` in the vendor's example. Absent from answers before June 2026. Example: `Part`. */
                            DefendPolicy?: string;
                            /** Cores that may be billed by use at most. Absent from answers before June 2026. Format: int64. Example: `5000`. */
                            FlexibleCoresLimit?: number;
                            /** Cores of protected clusters. Absent from answers before June 2026. Format: int64. Example: `48`. */
                            DefendClusterCoresCnt?: number;
                            /** Cores of protected hosts. Absent from answers before June 2026. Format: int64. Example: `20`. */
                            DefendHostCoresCnt?: number;
                            /** Cores on trial of Pro. Absent from answers before June 2026. Format: int64. Example: `0`. */
                            TrialCoresCnt?: number;
                            /** Cores of hosts without containers. Only the mainland site documents it. Format: int64. Example: `0`. */
                            NoContainerCoresCnt?: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InternalError.ErrRoleNotExist" | "InternalError.MainDBFail" | "InvalidParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeSystemVulList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Vulnerabilities in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Vulnerabilities to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a vulnerability must pass. */
                    Filters?: (Omit<components["schemas"]["RunTimeFilters"], "Name"> & {
                        Name: "OnlyAffectedContainer" | "OnlyAffectedNewestImage" | "Level" | "Tags" | "CanBeFixed" | "CVEID" | "ImageID" | "ImageName" | "ContainerID" | "ContainerName" | "ComponentName" | "ComponentVersion" | "Name" | "FocusOnType" | (string & {});
                    })[];
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by, such as `LatestFoundTime`. Without it the service chooses the order. Example: `LatestFoundTime`. */
                    By?: "LatestFoundTime" | (string & {});
                };
            };
        };
        responses: {
            /** A page of vulnerabilities, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The vulnerabilities of this page. */
                            List: components["schemas"]["VulInfo"][];
                            /** Vulnerabilities that pass the filters. Format: int64. Example: `836`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "InvalidParameterValue" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeVulDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`. Example: `pcmgr-444379`. */
                    PocID: string;
                };
            };
        };
        responses: {
            /** The vulnerability, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            VulInfo: components["schemas"]["VulDetailInfo"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeVulImageList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`. Example: `pcmgr-444379`. */
                    PocID: string;
                    /**
                     * Images in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Images to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which an image must pass. */
                    Filters?: (Omit<components["schemas"]["RunTimeFilters"], "Name"> & {
                        Name: "OnlyAffectedNewestImage" | "ImageID" | "ImageName" | "HostIP" | "PublicIP" | "ComponentName" | "ComponentVersion" | "HostName" | (string & {});
                    })[];
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by; the vendor names none. Without it the service chooses the order. Example: `HostCount`. */
                    By?: string;
                };
            };
        };
        responses: {
            /** A page of images, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The images of this page. */
                            List: components["schemas"]["VulAffectedImageInfo"][];
                            /** Images that pass the filters. Format: int64. Example: `1`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeVulRegistryImageList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`. Example: `pcmgr-444379`. */
                    PocID: string;
                    /**
                     * Images in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Images to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which an image must pass. */
                    Filters?: (Omit<components["schemas"]["AssetFilters"], "Name"> & {
                        Name: "OnlyAffectedNewestImage" | "ImageDigest" | "ImageId" | "Namespace" | "ImageTag" | "InstanceName" | "ImageName" | "ImageRepoAddress" | (string & {});
                    })[];
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by, such as `VulCount`. Without it the service chooses the order. Example: `VulCount`. */
                    By?: "VulCount" | (string & {});
                };
            };
        };
        responses: {
            /** A page of images, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** Images that pass the filters. Format: int64. Example: `1`. */
                            TotalCount: number;
                            /** The images of this page. */
                            List: components["schemas"]["VulAffectedRegistryImageInfo"][];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeWebVulList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Vulnerabilities in one page, 1 to 100. Format: int64. Example: `100`.
                     * @default 10
                     */
                    Limit?: number;
                    /**
                     * Vulnerabilities to skip. Format: int64. Example: `0`.
                     * @default 0
                     */
                    Offset?: number;
                    /** Filters, all of which a vulnerability must pass. */
                    Filters?: (Omit<components["schemas"]["RunTimeFilters"], "Name"> & {
                        Name: "OnlyAffectedContainer" | "OnlyAffectedNewestImage" | "Level" | "Tags" | "CanBeFixed" | "CVEID" | "ImageID" | "ImageName" | "ContainerID" | "ContainerName" | "ComponentName" | "ComponentVersion" | "Name" | "FocusOnType" | (string & {});
                    })[];
                    /** Direction of the sort, ascending or descending. Example: `desc`. */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /** Field to sort by, such as `LatestFoundTime`. Without it the service chooses the order. Example: `LatestFoundTime`. */
                    By?: "LatestFoundTime" | (string & {});
                };
            };
        };
        responses: {
            /** A page of vulnerabilities, or an error. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** The vulnerabilities of this page. */
                            List: components["schemas"]["VulInfo"][];
                            /** Vulnerabilities that pass the filters. Format: int64. Example: `836`. */
                            TotalCount: number;
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    ModifyAssetImageRegistryScanStop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to stop every scan of registry images. */
                    All?: boolean;
                    /** Images to stop scanning, by name. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /** Images to stop scanning, by the number of the registry image. */
                    Id?: number[];
                    /** Filters that choose images to stop scanning; the names are those of `DescribeAssetImageRegistryList`. */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /** Numbers of registry images to leave out of those that `Filters` chooses. */
                    ExcludeImageList?: number[];
                    /** Whether `Filters` chooses only the newest tag of each repository. */
                    OnlyScanLatest?: boolean;
                    /** Task to stop. Only the site of mainland China documents it; the other may answer `UnknownParameter`. Format: int64. Example: `1`. */
                    TaskID?: number;
                };
            };
        };
        responses: {
            /** The scan is stopped, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    ModifyAssetImageScanStop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Task to stop. Example: `41059`. */
                    TaskID?: string;
                    /** IDs of images to stop scanning, whatever task they belong to. */
                    Images?: string[];
                    /** Filters that choose images to stop scanning; the names are those of `DescribeAssetImageList`. */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /** IDs of images to leave out of those that `Filters` chooses, as the text of a JSON array of strings. */
                    ExcludeImageIds?: string;
                };
            };
        };
        responses: {
            /** The scan is stopped, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** `SUCCESS` if the scan is stopped. Example: `SUCCESS`. */
                            Status: "SUCCESS" | (string & {});
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation" | "InternalError" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    ModifyImageAuthorized: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to license all host images, whatever `LocalImageIds` and `LocalImageFilter` say. Needs `UpdatedLocalImageCnt` above 0. */
                    AllLocalImages: boolean;
                    /** Whether to license all registry images, whatever `RegistryImageIds` and `RegistryImageFilter` say. Needs `UpdatedRegistryImageCnt` above 0. */
                    AllRegistryImages: boolean;
                    /** Host images to license at most; 0 leaves host images alone. If fewer are chosen, that is no error. Format: int64. Example: `10`. */
                    UpdatedLocalImageCnt: number;
                    /** Registry images to license at most; 0 leaves registry images alone. If fewer are chosen, that is no error. Format: int64. Example: `0`. */
                    UpdatedRegistryImageCnt: number;
                    /** Where `LocalImageFilter` looks: `ASSETIMAGE`, in the list of host images; `IMAGEALL`, in the synchronized host images. Required in every call, though it matters only with `LocalImageFilter`. Example: `ASSETIMAGE`. */
                    ImageSourceType: "ASSETIMAGE" | "IMAGEALL";
                    /** Filters that choose host images; the names are those of `DescribeAssetImageList`. */
                    LocalImageFilter?: components["schemas"]["AssetFilters"][];
                    /** Filters that choose registry images; the names are those of `DescribeAssetImageRegistryList`. Needs `OnlyShowLatest`. */
                    RegistryImageFilter?: components["schemas"]["AssetFilters"][];
                    /** IDs of host images to leave out of those that `LocalImageFilter` chooses. */
                    ExcludeLocalImageIds?: string[];
                    /** IDs of registry images to leave out of those that `RegistryImageFilter` chooses. */
                    ExcludeRegistryImageIds?: string[];
                    /** IDs of host images to license, whatever `LocalImageFilter` says. */
                    LocalImageIds?: string[];
                    /** IDs of registry images to license, whatever `RegistryImageFilter` says. An image ID or the number of a registry image. */
                    RegistryImageIds?: string[];
                    /** Whether `RegistryImageFilter` chooses only the newest image of each repository. */
                    OnlyShowLatest?: boolean;
                };
            };
        };
        responses: {
            /** The images are licensed, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.AuthorizedNotEnough" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "InvalidParameterValue" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    SwitchImageAutoAuthorizedRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 1 to turn the rule on, 0 to turn it off. Format: int64. Example: `1`. */
                    IsEnabled: 0 | 1;
                    /** ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it. Format: int64. Example: `1`. */
                    RuleId: number;
                };
            };
        };
        responses: {
            /** The rule is on or off, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.ErrRuleNotFind" | "FailedOperation.RuleNotFind" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    SyncAssetImageRegistryAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to fetch the lists of all registries. */
                    All?: boolean;
                    /** Registries whose lists to fetch, the `RegistryId` of `DescribeAssetImageRegistryRegistryList`. Without it, or with `All`, those of all. */
                    RegistryIds?: number[];
                };
            };
        };
        responses: {
            /** The lists are being fetched, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    UpdateImageRegistryTimingScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30. Format: int64. Example: `1`. */
                    ScanPeriod: number;
                    /** Whether the schedule runs. */
                    Enable: boolean;
                    /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone. Example: `04:00:00`. */
                    ScanTime: string;
                    /** What to look for. If absent or empty, everything. */
                    ScanType?: ("CVE" | "VIRUS" | "RISK" | "cve" | "virus" | "risk")[];
                    /** Images to scan, by name. Counts only if `ScanScope` is 1. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /**
                     * Whether to scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.
                     * @deprecated
                     */
                    All?: boolean;
                    /** Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1. */
                    Id?: number[];
                    /** Whether to scan only the newest tag of each repository. */
                    Latest?: boolean;
                    /** Whether to scan only images from which a container is running. */
                    ContainerRunning?: boolean;
                    /** Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`. Example: `20:00`. */
                    ScanEndTime?: string;
                    /** Which images to scan: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends. Format: int64. Example: `0`. */
                    ScanScope?: 0 | 1 | 2;
                    /** Kinds of registry to scan, such as `tcr`, `ccr` and `harbor`. If absent, all. Counts only if `ScanScope` is 0 or 2. */
                    RegistryType?: ("tcr" | "ccr" | "harbor" | (string & {}))[];
                    /** Namespaces to scan. If absent, all. Counts only if `ScanScope` is 0 or 2. */
                    Namespace?: string[];
                    /** Numbers of registry images to leave out. Counts only if `ScanScope` is 0 or 2. Only the site of mainland China documents it; the other may answer `UnknownParameter`. */
                    ExcludeImageAssetIds?: number[];
                };
            };
        };
        responses: {
            /** The schedule is stored, or the reason why not. */
            200: {
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            Error: {
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
}
