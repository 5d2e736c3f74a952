// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/CancelOnceTask": {
        /**
         * Stop a scan.
         *
         * Stops a scan. Images that were scanned keep their findings and used quota; the others are not scanned. A scan that is over stays as it is.
         */
        post: operations["CancelOnceTask"];
    };
    "/CreateCycleTask": {
        /**
         * Schedule scans.
         *
         * Schedules scans that are repeated every so many days or hours, within a window of hours of the day: of images, for viruses or for urgent vulnerabilities. A scan of images has `IMAGE_SCAN` as `TaskName` and as `TaskType`, and is of all images.
         */
        post: operations["CreateCycleTask"];
    };
    "/DeleteCycleTask": {
        /**
         * Delete a schedule of scans.
         *
         * Deletes a schedule. A scan that it has started goes on.
         */
        post: operations["DeleteCycleTask"];
    };
    "/DescribeAffectedMaliciousFileImages": {
        /**
         * List the malicious files of the images.
         *
         * Returns one page of the malicious files that scans found in images and containers: those of the whole account, or of the images that the parameters name. `PageInfo.TotalCount` counts the rows that match. A page after the last is empty.
         *
         * `CurrentPage` and `PageSize` must be given, and `PageSize` is a text. `DescribeGroupedMaliciousFiles` has the names of the files.
         */
        post: operations["DescribeAffectedMaliciousFileImages"];
    };
    "/DescribeCloudCenterInstances": {
        /**
         * List the servers and other assets.
         *
         * Returns one page of the assets that the service knows: servers, products of the cloud, containers. `DescribeImageInfoList` takes their UUIDs.
         *
         * There are two ways through the pages. With `CurrentPage`, `PageInfo.TotalCount` counts all assets that match. With `UseNextToken`, each answer has the token of the next page and there is no total; the vendor recommends it.
         */
        post: operations["DescribeCloudCenterInstances"];
    };
    "/DescribeCycleTaskList": {
        /**
         * List the schedules of scans.
         *
         * Returns one page of the schedules, with when each runs next and the scan that it started last. `PageInfo.TotalCount` counts all schedules that match. A page after the last is empty.
         */
        post: operations["DescribeCycleTaskList"];
    };
    "/DescribeGroupedMaliciousFiles": {
        /**
         * List the kinds of malicious files.
         *
         * Returns one page of the malicious files that scans found in images, each once, with its name and the number of images that have it. `PageInfo.TotalCount` counts the files that match. A page after the last is empty.
         *
         * `CurrentPage` and `PageSize` must be given, and `PageSize` is a text.
         */
        post: operations["DescribeGroupedMaliciousFiles"];
    };
    "/DescribeImageBaselineItemList": {
        /**
         * List the baseline checks of an image.
         *
         * Returns one page of the baseline checks that found something in an image, each with the baseline it belongs to. What to do about a check is not part of it.
         */
        post: operations["DescribeImageBaselineItemList"];
    };
    "/DescribeImageBuildRiskByKey": {
        /**
         * List the risky build instructions of an image.
         *
         * Returns one page of the instructions in the build history of an image that a rule calls risky, such as running as root, or those of one rule. `Data.PageInfo.TotalCount` counts the instructions that match. A page after the last is empty.
         */
        post: operations["DescribeImageBuildRiskByKey"];
    };
    "/DescribeImageInfoList": {
        /**
         * Look up images by UUID.
         *
         * Returns the images that belong to the given UUIDs, all in one answer. `DescribeCloudCenterInstances` lists the UUIDs of servers, `DescribeImageInstances` those of images. A UUID that the service does not know is no error; it adds nothing.
         */
        post: operations["DescribeImageInfoList"];
    };
    "/DescribeImageInstances": {
        /**
         * List the images.
         *
         * Returns one page of the images that the service knows, each with what was found in it and how its last scan went. `PageInfo.TotalCount` counts all images that match, not only those of the page. A page after the last is empty.
         */
        post: operations["DescribeImageInstances"];
    };
    "/DescribeImageLatestScanTask": {
        /**
         * Tell how the last scan of an image goes.
         *
         * Returns the latest scan of the image with a digest: whether it waits, runs or is over, and when. The list is empty if the image was never scanned.
         */
        post: operations["DescribeImageLatestScanTask"];
    };
    "/DescribeImageListBySensitiveFile": {
        /**
         * List the images that have sensitive files.
         *
         * Returns one page of the images in which scans found sensitive files, or those of one kind. `PageInfo.TotalCount` counts the images that match. A page after the last is empty. `DescribeImageSensitiveFileByKey` has the files of an image.
         */
        post: operations["DescribeImageListBySensitiveFile"];
    };
    "/DescribeImageScanAuthCount": {
        /**
         * Tell the quota for scans of images.
         *
         * Returns how many images can be scanned, and how many were. An image uses one unit in a month, however often it is scanned. The quota is of the account, not of an image.
         *
         * The code `NoPermission` comes with status 400 if the account has not bought scans of images, and with 403 if the caller may not ask.
         */
        post: operations["DescribeImageScanAuthCount"];
    };
    "/DescribeImageSensitiveFileByKey": {
        /**
         * List the sensitive files of an image.
         *
         * Returns one page of the sensitive files in an image, such as private keys and passwords, or those of one kind. **The answer has the secrets themselves**, in `Promt`. `PageInfo.TotalCount` counts the files that match. A page after the last is empty.
         */
        post: operations["DescribeImageSensitiveFileByKey"];
    };
    "/DescribeImageSensitiveFileList": {
        /**
         * List the kinds of sensitive files.
         *
         * Returns one page of the kinds of sensitive files that scans found, in all images or in one, each with how often and in how many images. `PageInfo.TotalCount` counts the kinds that match. A page after the last is empty. `DescribeImageListBySensitiveFile` has the images of a kind.
         */
        post: operations["DescribeImageSensitiveFileList"];
    };
    "/DescribeImageVulList": {
        /**
         * List the vulnerabilities of the images.
         *
         * Returns one page of the vulnerabilities that scans found in the system software of images and containers: those of the whole account, or of the images that the parameters name. One row is one vulnerability of one image, with all its packages. `TotalCount` counts the rows that match. A page after the last is empty.
         *
         * The rows have a priority but neither a severity nor a fixed version; `DescribeVulDetails` has severity and texts by `Name`.
         */
        post: operations["DescribeImageVulList"];
    };
    "/DescribeVulDetails": {
        /**
         * Get the texts of a vulnerability.
         *
         * Returns what the vendor's database says of a vulnerability: severity, CVSS score, texts. A notice may cover several CVEs, each of which is one entry. A name that the database does not have is no error; the list is empty.
         */
        post: operations["DescribeVulDetails"];
    };
    "/ModifyCycleTask": {
        /**
         * Change a schedule of scans.
         *
         * Changes a schedule. What is left out stays as it is.
         */
        post: operations["ModifyCycleTask"];
    };
    "/PublicCreateImageScanTask": {
        /**
         * Scan images now.
         *
         * Starts a scan of the images that meet every parameter, or of all images without parameters. The answer comes at once; how the scan of an image goes on is in `DescribeImageLatestScanTask` and in `DescribeImageInstances`.
         *
         * At most 10 scans run at once: with 10 running, `CanCreate` is `false` and nothing is started. A scan for which the quota is too small stops on the way, so ask `PublicPreCheckImageScanTask` before.
         */
        post: operations["PublicCreateImageScanTask"];
    };
    "/PublicPreCheckImageScanTask": {
        /**
         * Tell what a scan would cost.
         *
         * Counts the images that `PublicCreateImageScanTask` would scan with the same parameters, and the quota that it would use. An image uses one unit in a month, however often it is scanned. Nothing is scanned. Without parameters, all images count.
         */
        post: operations["PublicPreCheckImageScanTask"];
    };
    "/PublicSyncAndCreateImageScanTask": {
        /**
         * Add images and scan them.
         *
         * Makes images known to the service that were pushed to a registry since it was last read, and scans them. Images that are known already are scanned too. `CanCreate`, the quota and what to ask afterwards are as for `PublicCreateImageScanTask`.
         */
        post: operations["PublicSyncAndCreateImageScanTask"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** ID that the service gave to the request. Quote it when you ask the vendor about a call. Example: `BC3B0DAE-CC0E-59E9-9383-6F060F22****`. */
        RequestId: string;
        /** Who was refused by a RAM policy, and by what kind of policy. Only with refusals for want of permission. */
        AccessDeniedDetail: {
            /** Action that a policy has to allow. Example: `yundun-sas:DescribeImageInfoList`. */
            AuthAction?: string;
            /** Name or ID of the caller. Example: `200000000000000001`. */
            AuthPrincipalDisplayName?: string;
            /** ID of the account that the caller belongs to. Example: `1000000000000001`. */
            AuthPrincipalOwnerId?: string;
            /** Kind of the caller, such as `SubUser` or `AssumedRoleUser`. Example: `SubUser`. */
            AuthPrincipalType?: string;
            /** `ImplicitDeny`: no policy allows it. `ExplicitDeny`: a policy denies it. Example: `ImplicitDeny`. */
            NoPermissionType?: string;
            /** Kind of the policy that decided. Example: `AccountLevelIdentityBasedPolicy`. */
            PolicyType?: string;
            /** Text that the vendor can decode for the owner of the account. Example: `AQEAAAAA`. */
            EncodedDiagnosticMessage?: string;
        };
        /** What a refusal has besides its code. */
        ErrorFields: {
            RequestId: components["schemas"]["RequestId"];
            /** Host that answered. Example: `tds.ap-southeast-1.aliyuncs.com`. */
            HostId?: string;
            /** Text for people. It may change; the code does not. Example: `caller has no permission`. */
            Message: string;
            /** Address of the vendor's page on this error. */
            Recommend?: string;
            AccessDeniedDetail?: components["schemas"]["AccessDeniedDetail"];
        };
        /** Error codes that any operation can answer with HTTP 400. */
        BadRequestCode: "ContentMD5NotMatched" | "IncompleteSignature" | "InvalidAccessKeyId.Inactive" | "InvalidParameter.Accept" | "InvalidParameter.Format" | "InvalidProtocol.NeedSsl" | "InvalidSecurityToken.Expired" | "InvalidSecurityToken.Malformed" | "InvalidSecurityToken.MismatchWithAccessKey" | "InvalidSignatureMethod" | "InvalidTimeStamp.Expired" | "InvalidTimeStamp.Format" | "InvalidVersion" | "MissingAccessKeyId" | "MissingAction" | "MissingSecurityToken" | "MissingSignature" | "MissingSignatureMethod" | "MissingSignatureNonce" | "MissingSignatureVersion" | "MissingTimestamp" | "MissingVersion" | "NoPermission" | "SignatureDoesNotMatch" | "SignatureNonceUsed" | "Throttling" | "Throttling.Api" | "Throttling.User" | "UnsupportedHTTPMethod";
        /** Error codes that any operation can answer with HTTP 403. */
        ForbiddenCode: "Forbidden.RAM";
        /** Error codes that any operation can answer with HTTP 404. */
        NotFoundCode: "InvalidAccessKeyId.NotFound" | "InvalidAction.NotFound" | "InvalidApi.NotFound" | "InvalidProduct.NotFound";
        /** Error codes that any operation can answer with HTTP 500. */
        ServerFaultCode: "InternalError";
        /** Error codes that any operation can answer with HTTP 503. */
        UnavailableCode: "ServiceUnavailable";
        /** Error codes that any operation can answer with HTTP 504. */
        TimeoutCode: "ServiceTimeout";
        /**
         * Rows in one page, a number of at least 1 as text. The vendor names no largest size. Example: `20`.
         * @default 20
         */
        PageSizeText: string;
        /** Where in the list the page is. */
        PageInfo: {
            /** Number of the page, counted from 1. Format: int32. Example: `1`. */
            CurrentPage: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Format: int32. Example: `69`. */
            TotalCount: number;
            /** Items of this page. Format: int32. Example: `4`. */
            Count: number;
        };
        /** One malicious file in one image or container. */
        AffectedMaliciousFileImage: {
            /** ID of the finding. Format: int64. Example: `1000040`. */
            Id: number;
            /** MD5 of the file, for `DescribeGroupedMaliciousFiles`, which has its name. Example: `d836968041f768300d9605a000000001`. */
            MaliciousMd5: string;
            /** Where the file is in the image. Example: `/d836968041f7683b5605a0001`. */
            FilePath?: string;
            /** How bad it is: `serious`, `suspicious` or `remind`. Example: `serious`. */
            Level?: "serious" | "suspicious" | "remind" | (string & {});
            /** State: 0, open; 1, dealt with; 2, being verified; 3, on the list of exceptions. Format: int32. Example: `1`. */
            Status?: number;
            /** What in the file to point out, a JSON object as text. */
            HighLight?: string;
            /** Where the file can be downloaded. */
            DownloadUrl?: string;
            /** When it was first found, in milliseconds since 1970. Format: int64. Example: `1594907349000`. */
            FirstScanTimestamp?: number;
            /** When it was last found, in milliseconds since 1970. Format: int64. Example: `1596522785000`. */
            LatestScanTimestamp?: number;
            /** When it was last verified, in milliseconds since 1970. Absent if it never was. Format: int64. Example: `1596522711000`. */
            LatestVerifyTimestamp?: number;
            /** UUID of the image. Example: `e05c0de798217637868ef40000000001`. */
            ImageUuid?: string;
            /** Digest of the image, hexadecimal digits without `sha256:`. Example: `6a5e1031a5858617f7d8a179ead60001`. */
            Digest?: string;
            /** Digest of the layer that has the file. Example: `27213ad3447f0209dd152a5cadea0001`. */
            Layer?: string;
            /** Whole name of the image, as `host/namespace/repository:tag`. */
            Image?: string;
            /** Region of the repository. Example: `cn-shanghai`. */
            RepoRegionId?: string;
            /** ID of the registry instance. Example: `cri-datvail3m0001`. */
            RepoInstanceId?: string;
            /** ID of the repository. Example: `crr-vridcl40001`. */
            RepoId?: string;
            /** Namespace of the repository; of a container, that in the container cluster. Example: `hanghai-namespace`. */
            Namespace?: string;
            /** Name of the repository. Example: `centos`. */
            RepoName?: string;
            /** Tag of the image. Example: `0.2`. */
            Tag?: string;
            /** What was scanned without an agent: `ECS_IMAGE`, an image of a server; `ECS_SNAPSHOT`, a snapshot. Example: `ECS_IMAGE`. */
            TargetType?: "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
            /** ID of what was scanned without an agent. Example: `m-bp17m0pc0xprzbwo0001`. */
            TargetId?: string;
            /** Name of what was scanned without an agent. Example: `source-test-obj-9LaLJ`. */
            TargetName?: string;
            /** ID of the container cluster. Only of containers. Example: `c08d5fc1a329a4b88950a253d082f10001`. */
            ClusterId?: string;
            /** Name of the container cluster. Only of containers. Example: `docker-law`. */
            ClusterName?: string;
            /** Name of the pod. Only of containers. Example: `22222-7xsqq`. */
            Pod?: string;
            /** ID of the container. Only of containers. */
            ContainerId?: string;
            /** UUID of the server. Only of containers. Example: `48a473c4-1650-4931-a822-7e6c2c280001`. */
            Uuid?: string;
            /** Name of the server. Only of containers. Example: `sql-test-001`. */
            InstanceName?: string;
            /** Public address of the server. Only of containers. Example: `192.0.2.10`. */
            InternetIp?: string;
            /** Private address of the server. Only of containers. Example: `10.0.0.10`. */
            IntranetIp?: string;
        };
        /** Where in the list the page is. What it has depends on how the pages are read. */
        AssetPageInfo: {
            /** Number of the page, counted from 1. Not with `UseNextToken`. Format: int32. Example: `1`. */
            CurrentPage?: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Not with `UseNextToken`. Format: int32. Example: `50`. */
            TotalCount?: number;
            /** Items of this page. Format: int32. Example: `10`. */
            Count: number;
            /** Token of the next page, only with `UseNextToken`; absent or empty after the last page. Example: `B604532DEF982B875E8360A6EFA3B0001`. */
            NextToken?: string;
        };
        /** One asset, most often a server. Which fields it has depends on its kind. */
        CloudCenterInstance: {
            /** UUID of the asset, for `DescribeImageInfoList`. That of a server outside Alibaba Cloud begins with `inet-`. Example: `c9107c04-942f-40c1-981a-f1c100000001`. */
            Uuid: string;
            /** ID of the asset in its own service, such as that of the server. Example: `i-m5e0000000000001`. */
            InstanceId: string;
            /** Name of the asset. Example: `yztest-l1`. */
            InstanceName: string;
            /** Kind of the asset, a number as text: `0`, server; `1`, load balancer; `2`, NAT gateway; `3`, RDS; `4`, MongoDB; `5`, Redis; `6`, container image; `7`, container. A sample of 2026 has `ecs`. Example: `0`. */
            AssetType: string;
            /** Kind of the asset in words. Example: `Elastic Compute Service`. */
            AssetTypeName?: string;
            /** Whether the asset runs. Example: `Running`. */
            Status?: "Running" | "notRunning";
            /** How important the asset is: 2, important; 1, normal; 0, for tests. Format: int32. Example: `2`. */
            Importance?: 0 | 1 | 2;
            /** Whose asset it is, a number as in the parameter `Flags`. Format: int32. Example: `0`. */
            Vendor?: number;
            /** Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `TENCENT`, `HUAWEICLOUD`, `Microsoft`, `AWS`, `TRIPARTITE`, `SAE`, `PAI`, `VOLCENGINE` or `google`. Example: `ALIYUN`. */
            VendorName?: string;
            /** ID of the account in the other cloud. Example: `123`. */
            VendorUid?: string;
            /** Name of the account in the other cloud. Example: `VendorUserName`. */
            VendorUserName?: string;
            /** 0 if the asset is Alibaba Cloud's, 1 if not. Format: int32. Example: `0`. */
            Flag?: 0 | 1;
            /** Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `Tencent`, `HUAWEICLOUD`, `Azure`, `AWS`, `ASK`, `TRIPARTITE`, `SAE`, `PAI`, `google` or `VOLCENGINE`. Example: `ALIYUN`. */
            FlagName?: string;
            /** Region of the asset, a second name beside `RegionId`. Example: `cn-hangzhou`. */
            Region?: string;
            /** Region of the asset. Example: `cn-hangzhou`. */
            RegionId: string;
            /** Name of the region in words. Example: `China (Hangzhou)`. */
            RegionName?: string;
            /** ID of the virtual network. Example: `vpc-uf60agqq65bs98zoo0001`. */
            VpcInstanceId?: string;
            /** Public address. Example: `192.0.2.10`. */
            Ip?: string;
            /** Public address. Example: `192.0.2.10`. */
            InternetIp?: string;
            /** Private address. Example: `10.0.0.10`. */
            IntranetIp?: string;
            /** All addresses, separated by commas. Example: `10.0.0.10,192.0.2.10`. */
            IpListString?: string;
            /** All hardware addresses, separated by commas. Example: `00:13:3e:31:13:39`. */
            MacListString?: string;
            /** Operating system. Example: `Linux`. */
            Os?: string;
            /** Name and version of the operating system; `-` if it is not known. Example: `CentOS 7.9`. */
            OsName?: string;
            /** Version of the kernel. Example: `3.10.0-1127.19.1.el7.x86_64`. */
            Kernel?: string;
            /** Cores of the processor. Format: int32. Example: `4`. */
            Cores?: number;
            /** Model of the processor. */
            CpuInfo?: string;
            /** Memory in MB. Format: int32. Example: `1024`. */
            Mem?: number;
            /** When the asset was created, in milliseconds since 1970. Format: int64. Example: `1607365213000`. */
            CreatedTime?: number;
            /** State of the agent on the server. Example: `online`. */
            ClientStatus?: "online" | "offline" | "pause";
            /** State of the agent on the server, in more detail. Example: `online`. */
            ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped";
            /** When the agent was last seen, in milliseconds since 1970. Format: int64. Example: `1637592907000`. */
            LastLoginTimestamp?: number;
            /** Whether a license of Security Center is bound to the asset. */
            Bind?: boolean;
            /** When the license was bound, in milliseconds since 1970. Format: int64. Example: `1627974044000`. */
            AuthModifyTime?: number;
            /** Edition that protects the asset: 1, Basic; 6, Anti-virus; 5, Advanced; 3, Enterprise; 7, Ultimate; 10, Value-added Plan. Format: int32. Example: `7`. */
            AuthVersion?: number;
            /** Edition that protects the asset, in words. Example: `Ultimate Edition`. */
            AuthVersionName?: string;
            /** How the edition is paid: 0, in advance; 1, by use. Format: int32. Example: `0`. */
            PostPaidFlag?: 0 | 1;
            /** Whether web pages are protected from being changed: `block`, yes; `none`, no. Example: `none`. */
            BindFileProtectType?: "block" | "none";
            /** ID of the group of the asset. Format: int64. Example: `4120080`. */
            GroupId?: number;
            /** Name of the group of the asset. Example: `default`. */
            GroupTrace?: string;
            /** Names of the tags, separated by commas. Example: `InternetIp,test`. */
            Tag?: string;
            /** IDs of the tags, separated by commas. Example: `121313,41412`. */
            TagId?: string;
            /** Tags of a Lingjun node, as `name:value` and separated by commas. Only such nodes have it. Example: `app:test,type:lingjun`. */
            TagResources?: string;
            /** Whether containers run on the asset, `YES` or `NO`. Example: `YES`. */
            HasContainer?: "YES" | "NO";
            /** Pods on the asset. Format: int32. Example: `1`. */
            PodCount?: number;
            /** ID of the container cluster. Example: `c690a0789419f4284a4e0a29e12fe0001`. */
            ClusterId?: string;
            /** Name of the container cluster. Example: `cluster1`. */
            ClusterName?: string;
            /** Namespace in the container cluster. Example: `crm-test`. */
            Namespace?: string;
            /** ID of the application. Only if `Vendor` is 9. Example: `test`. */
            AppId?: string;
            /** Name of the application. Only if `Vendor` is 9. Example: `testAppName`. */
            AppName?: string;
            /** ID of the service. Only if `Vendor` is 10. Example: `dsw-76jlywunsif09bp15p`. */
            ServiceId?: string;
            /** 1 if the asset is reachable from the internet, 0 if not. Format: int32. Example: `0`. */
            ExposedStatus?: 0 | 1;
            /** Whether the asset is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** What was found on the asset, a JSON object as text with one number for each kind of finding; those of its images begin with `image`, such as `imageVulAsap` and `imageMaliciousFileSerious`, those of its containers with `container`. */
            RiskCount?: string;
            /** Whether vulnerabilities were found on the asset, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** Vulnerabilities found on the asset. Format: int32. Example: `2`. */
            VulCount?: number;
            /** Whether there are alerts on the asset, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Alerts on the asset. Format: int32. Example: `5`. */
            SafeEventCount?: number;
            /** Whether baseline risks were found on the asset, `YES` or `NO`. Example: `YES`. */
            HcStatus?: "YES" | "NO";
            /** Baseline risks found on the asset. Format: int32. Example: `1`. */
            HealthCheckCount?: number;
        };
        /** A schedule of scans. */
        CycleTask: {
            /** ID of the schedule, 32 hexadecimal digits. Example: `2cdbdeba8dd70586d5814d4cbf210001`. */
            ConfigId: string;
            /** Name of the scans, `IMAGE_SCAN` for those of images. Example: `IMAGE_SCAN`. */
            TaskName?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
            /** Kind of the scans: `IMAGE_SCAN`, `VIRUS_VUL_SCHEDULE_SCAN` or `EMG_VUL_SCHEDULE_SCAN`. Example: `IMAGE_SCAN`. */
            TaskType?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
            /** 1 if the schedule is on, 0 if it is off. Format: int32. Example: `1`. */
            Enable?: number;
            /** When the first scan is due, in milliseconds since 1970; a number despite its name. Format: int64. Example: `1667491200000`. */
            FirstDateStr?: number;
            /** Days or hours between two scans, by `PeriodUnit`. Format: int32. Example: `3`. */
            IntervalPeriod?: number;
            /** Unit of `IntervalPeriod`: `day` or `hour`. Example: `day`. */
            PeriodUnit?: "day" | "hour" | (string & {});
            /** Hour of the day from which scans may run. Format: int32. Example: `0`. */
            TargetStartTime?: number;
            /** Hour of the day until which scans may run. Format: int32. Example: `7`. */
            TargetEndTime?: number;
            /** Further settings, a JSON object as text. Example: `{"userAgreement":"yes","lang":"zh"}`. */
            Param?: string;
            /** When the next scan is due, in milliseconds since 1970; a number despite its name. Format: int64. Example: `1671184531000`. */
            NextStartTimeStr?: number;
            /** ID of the scan that the schedule started last. Example: `38730bb078f4a1461d4ed283994c0001`. */
            LastTaskId?: string;
        };
        /** One malicious file, whatever images have it. */
        GroupedMaliciousFile: {
            /** MD5 of the file. Example: `d836968041f7683b545900000000001f`. */
            MaliciousMd5: string;
            /** Name of the malicious software. Example: `testFile`. */
            MaliciousName?: string;
            /** Kind of the malicious software. Example: `WEBSHELL_IMG`. */
            MaliciousKey?: string;
            /** How bad it is: `serious`, `suspicious` or `remind`. Example: `serious`. */
            Level?: "serious" | "suspicious" | "remind" | (string & {});
            /** State: 0, open; 1, dealt with; 2, being verified; 3, on the list of exceptions. Format: int32. Example: `0`. */
            Status?: number;
            /** Images that have the file. Format: int64. Example: `3`. */
            ImageCount?: number;
            /** When it was first found, in milliseconds since 1970. Format: int64. Example: `1594907349000`. */
            FirstScanTimestamp?: number;
            /** When it was last found, in milliseconds since 1970. Format: int64. Example: `1596533942000`. */
            LatestScanTimestamp?: number;
        };
        /** One check of a baseline, with what it said of an image. */
        BaselineItem: {
            /** Key of the check. Example: `ak_leak`. */
            BaselineItemKey: string;
            /** Name of the check. Example: `Access Key泄漏`. */
            BaselineItemAlias?: string;
            /** Key of the baseline that the check belongs to. Example: `ak_leak`. */
            BaselineNameKey?: string;
            /** Name of the baseline. Example: `Access Key泄漏`. */
            BaselineNameAlias?: string;
            /** Key of the class of the baseline. Example: `ak_leak`. */
            BaselineClassKey?: string;
            /** Name of the class of the baseline. Example: `Access Key泄漏`. */
            BaselineClassAlias?: string;
            /** State of the check: 0, not fixed; 1, fixed; 2, to be verified; 3, the fix failed. Format: int32. Example: `0`. */
            Status?: number;
            /** 1 if the check is on the account's list of exceptions, 0 if not. Format: int32. Example: `0`. */
            WhiteList?: number;
        };
        /** One risky build instruction of one image. */
        BuildRisk: {
            /** Key of the rule. Example: `no_user`. */
            RiskKey: string;
            /** Name of the rule. Example: `no_user`. */
            RiskKeyName?: string;
            /** Key of the class of the rule. Example: `other`. */
            RiskClass?: string;
            /** Name of the class of the rule. Example: `other`. */
            RiskClassName?: string;
            /** How bad it is: `high`, `medium` or `low`. Example: `medium`. */
            RiskLevel?: "high" | "medium" | "low" | (string & {});
            /** Digest of the layer that the instruction made, hexadecimal digits without `sha256:`. */
            LayerDigest?: string;
            /** The build instruction. It may have a secret in it. Example: `user root`. */
            LayerCmd?: string;
            /** What is risky about it. It may have a secret in it. The name is the vendor's spelling. Example: `the root user has excessive permissions`. */
            Promt?: string;
            /** What is risky about it, in general. Example: `the root user has excessive permissions`. */
            Description?: string;
            /** What to do about it. Example: `do not use root user`. */
            Advice?: string;
        };
        /** Where in the list of risky build instructions the page is. */
        BuildRiskPageInfo: {
            /** Number of the page, counted from 1. Format: int32. Example: `1`. */
            CurrentPage: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Format: int32. Example: `109`. */
            TotalCount: number;
        };
        /** A page of risky build instructions. */
        BuildRiskPage: {
            /** The risky instructions of this page. */
            List: components["schemas"]["BuildRisk"][];
            PageInfo: components["schemas"]["BuildRiskPageInfo"];
        };
        /** One image, with what the service found in it. */
        ImageInfo: {
            /** State of the image. `NORMAL` is the only value that the vendor documents. Example: `NORMAL`. */
            Status: string;
            /** Where the registry is reached: a word, a URL or a JSON array as text, depending on the registry. Example: `cn-hangzhou-x7`. */
            Endpoints: string;
            /** Whether the image is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** Whether vulnerabilities were found in the image, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** When the image was built, in milliseconds since 1970. Format: int64. Example: `1636962328000`. */
            ImageCreate: number;
            /** Whether there are alerts on the image, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Digest of the image, 64 hexadecimal digits without `sha256:`. */
            Digest: string;
            /** Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`. Example: `harbor`. */
            RegistryType: string;
            /** When the image was last changed, in milliseconds since 1970. Format: int64. Example: `1636974116000`. */
            ImageUpdate: number;
            /** Tag of the image. Example: `v1`. */
            Tag: string;
            /** ID of the registry instance. Example: `cri-5qk9v2rdt0s0001`. */
            InstanceId: string;
            /** Who may pull from the repository: `PUBLIC`, everybody; `PRIVATE`, the account. Example: `PUBLIC`. */
            RepoType: "PUBLIC" | "PRIVATE";
            /** Region of the registry instance. Example: `cn-hangzhou`. */
            RegionId: string;
            /** UUID under which the image was found. Its form differs, so compare it as it is. Example: `ff9ca084-7faa-4ab2-8728-690247550001`. */
            Uuid: string;
            /** Size of the image in bytes. Format: int64. Example: `157408623`. */
            ImageSize: number;
            /** ID of the repository. Example: `crr-5qk9v2rdt0s0001`. */
            RepoId: string;
            /** 1 if a tag cannot be moved to another image, 0 if it can. Format: int32. Example: `0`. */
            TagImmutable: 0 | 1;
            /** Vulnerabilities found in the image. Format: int32. Example: `1`. */
            VulCount: number;
            /** Alerts on the image. Format: int32. Example: `10`. */
            AlarmCount: number;
            /** Image ID, 64 hexadecimal digits without `sha256:`. */
            ImageId: string;
            /** Name of the repository. Example: `opa-test`. */
            RepoName: string;
            /** Namespace of the repository. Example: `libssh2`. */
            RepoNamespace: string;
        };
        /** One image, with what the service found in it and how its last scan went. */
        ImageInstance: {
            /** State of the image. `NORMAL` is the only value that the vendor documents. Example: `NORMAL`. */
            Status: string;
            /** Digest of the image, 64 hexadecimal digits without `sha256:`. */
            Digest: string;
            /** Whether vulnerabilities were found in the image, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** Who may pull from the repository: `public`, everybody; `private`, the account. Example: `private`. */
            RepoType: "private" | "public";
            /** Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`. Example: `acr`. */
            RegistryType: string;
            /** Whether there are alerts on the image, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Whether baseline risks were found in the image, `YES` or `NO`. Example: `YES`. */
            HcStatus: "YES" | "NO";
            /** Whether the image is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** 1 if a container was made from the image, 0 if not. Format: int32. Example: `1`. */
            Deployed: 0 | 1;
            /** ID of the registry instance. Example: `cri-5qk9v2rdt0s0001`. */
            InstanceId: string;
            /** Region of the registry instance. Example: `cn-hangzhou`. */
            RegionId: string;
            /** UUID of the image. Its form differs, so compare it as it is. Example: `12f80307-60aa-4efa-863a-56d72fb00001`. */
            Uuid: string;
            /** Where the registry is reached: a JSON array as text. Example: `[]`. */
            Endpoints: string;
            /** Image ID, 64 hexadecimal digits without `sha256:`. */
            ImageId: string;
            /** When the image was built, in milliseconds since 1970, as text. Example: `1600069948849`. */
            ImageCreate: string;
            /** When the image was last changed, in milliseconds since 1970, as text. Example: `1600069948849`. */
            ImageUpdate: string;
            /** Size of the image in bytes, as text. Example: `157408623`. */
            ImageSize: string;
            /** When the last scan ended, in milliseconds since 1970. Absent if there was none. Format: int64. Example: `1721363159000`. */
            LastScanTime?: number;
            /** ID of the repository. Example: `crr-5qk9v2rdt0s0001`. */
            RepoId: string;
            /** Name of the repository. Example: `sas-script-test`. */
            RepoName: string;
            /** Namespace of the repository; `N/A` if it has none. Example: `libssh2`. */
            RepoNamespace: string;
            /** Tag of the image. Example: `mysql_5.7`. */
            Tag: string;
            /** Vulnerabilities found in the image. Format: int32. Example: `0`. */
            VulCount: number;
            /** Alerts on the image. Format: int32. Example: `0`. */
            AlarmCount: number;
            /** Baseline risks found in the image. Format: int32. Example: `0`. */
            HcCount: number;
            /** How far the last scan has come: `INIT`, `START` and `MESSAGE_SEND`, it waits; `START_RUN`, `DOWNLOAD`, `PRE_ANALYZER`, `PRE_ANALYZER_SUCCESS` and those for web shells, vulnerabilities, binaries and the rest, it is running; `SUCCESS`, it is done; `FAIL` and `TIMEOUT`, it failed. Absent if there was none. Example: `SUCCESS`. */
            ScaStatus?: "INIT" | "START" | "MESSAGE_SEND" | "START_RUN" | "DOWNLOAD" | "PRE_ANALYZER" | "PRE_ANALYZER_SUCCESS" | "WEB_SHELL_ANALYZER" | "CVE_ANALYZER" | "BIN_ANALYZER" | "OTHER_ANALYZER" | "SUCCESS" | "FAIL" | "TIMEOUT";
            /** How far the last scan has come, in percent. Absent if there was none. Format: int32. Example: `100`. */
            ScaProgress?: number;
            /** Why the last scan could not run: `TASK_NOT_EXISTS`, `TASK_NOT_SUPPORT_REGION` or `forbid_create_repeat_task`. Absent or empty if it could. Example: `TASK_NOT_SUPPORT_REGION`. */
            ScaResult?: string;
            /** Business to which the image belongs, such as `PAI`. Not in every answer. Example: `PAI`. */
            SourceBizTag?: string;
        };
        /** The latest scan of an image. */
        LatestScanTask: {
            /** Number of the scan of this image. Format: int64. Example: `9755662`. */
            Id?: number;
            /** ID of the scan, 32 hexadecimal digits. Example: `0a960b9a48b788a8689154b032bf0001`. */
            TaskId?: string;
            /** Name of the scan, `IMAGE_SCAN`. Example: `IMAGE_SCAN`. */
            Name?: string;
            /** Kind of the scan, `IMAGE_SCAN`. Example: `IMAGE_SCAN`. */
            TaskType?: string;
            /** Digest of the image. */
            Target?: string;
            /** What is scanned, `IMAGE`. Example: `IMAGE`. */
            TargetType?: string;
            /** Where the scan was started: `console_batch`, in the console; `openapi`, through the API. Example: `openapi`. */
            Source?: "console_batch" | "openapi" | (string & {});
            /** State of the scan: `START` and `MESSAGE_SEND`, it waits; `PROCESSING` and `PRE_ANALYZER`, it is running; `SUCCESS`, it is done; `FAIL`, it failed; `TIMOUT`, so spelled, it took too long. Example: `SUCCESS`. */
            Status?: "START" | "MESSAGE_SEND" | "PROCESSING" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | "TIMOUT" | (string & {});
            /** Parts of the scan that are finished; 100 in the vendor's example of a scan that is done. Format: int32. Example: `100`. */
            Finish?: number;
            /** When the scan was started, as `2022-12-20 11:59:05`. Example: `2022-12-20 11:59:05`. */
            Create?: string;
            /** When its state changed last, as `2022-12-20 12:00:05`. Example: `2022-12-20 12:00:05`. */
            Modified?: string;
            /** When the scan began, in milliseconds since 1970. Format: int64. Example: `1668614400000`. */
            StartTime?: number;
            /** When the scan ended, in milliseconds since 1970. Absent as long as it runs. Format: int64. Example: `1669693430977`. */
            FinishTime?: number;
        };
        /** Kind of sensitive files, such as `npm_token` or `ssh_private_key`; new kinds are added from time to time. Example: `google_oauth_key`. */
        SensitiveFileKey: "npm_token" | "ftp_cfg" | "google_oauth_key" | "planetscale_passwd" | "github_ssh_key" | "msbuild_publish_profile" | "fastly_cdn_token" | "ssh_private_key" | "aws_cli" | "cpanel_proftpd" | "postgresql_passwd" | "discord_client_cred" | "rails_database" | "aws_access_key" | "esmtp_cfg" | "docker_registry_cfg" | "pem" | "common_cred" | "sftp_cfg" | "grafana_token" | "slack_token" | "ec_private_key" | "pypi_token" | "finicity_token" | "k8s_client_key" | "git_cfg" | "django_key" | "jenkins_ssh" | "openssh_private_key" | "square_oauth" | "typeform_token" | "common_database_cfg" | "wordpress_database_cfg" | "googlecloud_api_key" | "vscode_sftp" | "apache_htpasswd" | "planetscale_token" | "contentful_preview_token" | "php_database_cfg" | "atom_remote_sync" | "aws_session_token" | "atom_sftp_cfg" | "asana_client_private_key" | "tencentcloud_ak" | "rsa_private_key" | "github_personal_token" | "pgp" | "stripe_skpk" | "square_token" | "rails_carrierwave" | "dbeaver_database_cfg" | "robomongo_cred" | "github_oauth_token" | "pulumi_token" | "ventrilo_voip" | "macos_keychain" | "amazon_mws_token" | "dynatrace_token" | "java_keystore" | "microsoft_sdf" | "kubernetes_dashboard_cred" | "atlassian_token" | "rdp" | "mailgun_key" | "mailchimp_api_key" | "netrc_cfg" | "openvpn_cfg" | "github_refresh_token" | "salesforce" | "sendinblue" | "pkcs_private_key" | "rubyonrails_passwd" | "filezilla_ftp" | "databricks_token" | "gitLab_personal_token" | "rails_master_key" | "sqlite" | "firefox_logins" | "mailgun_private_token" | "joomla_cfg" | "hashicorp_terraform_token" | "jetbrains_ides" | "heroku_api_key" | "messagebird_token" | "github_app_token" | "hashicorp_vault_token" | "pgp_private_key" | "sshpasswd" | "huaweicloud_ak" | "aws_s3cmd" | "php_config" | "common_private_key" | "microsoft_mdf" | "mediawiki_cfg" | "jenkins_cred" | "rubygems_cred" | "clojars_token" | "phoenix_web_passwd" | "puttygen_private_key" | "google_oauth_token" | "rubyonrails_cfg" | "lob_api_key" | "pkcs_cred" | "otr_private_key" | "contentful_delivery_token" | "digital_ocean_tugboat" | "dsa_private_key" | "rails_app_token" | "git_cred" | "newrelic_api_key" | "github_hub" | "rubygem" | (string & {});
        /** Where in the list of sensitive files the page is. */
        SensitiveFilePageInfo: {
            /** Number of the page, counted from 1. Format: int32. Example: `1`. */
            CurrentPage: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Format: int32. Example: `100`. */
            TotalCount: number;
            /** Items of this page. Format: int32. Example: `2`. */
            Count?: number;
            /** Key of the last row of the page. No parameter takes it. */
            LastRowKey?: string;
        };
        /** One image that has sensitive files of a kind. */
        SensitiveFileImage: {
            /** UUID of the image. Example: `f58681174f944623345379e23b7b0001`. */
            Uuid: string;
            /** Digest of the image. Example: `v005`. */
            Digest?: string;
            /** Namespace of the repository. Example: `libssh2`. */
            RepoNamespace?: string;
            /** Name of the repository. Example: `opa-test`. */
            RepoName?: string;
            /** Tag of the image. Example: `nuxeo6`. */
            Tag?: string;
            /** ID of the registry instance. Example: `cri-a595qp31knh90001`. */
            InstanceId?: string;
            /** Name of the registry instance. Example: `sec-NessusSc`. */
            InstanceName?: string;
            /** Region of the registry instance. Example: `cn-hangzhou`. */
            RegionId?: string;
            /** How bad the files are: `high`, `medium` or `low`. Example: `low`. */
            RiskLevel?: "high" | "medium" | "low" | (string & {});
            /** State: `0`, open; `1`, ignored; `2`, a false positive. Example: `0`. */
            Status?: "0" | "1" | "2" | (string & {});
            /** When they were first found, in milliseconds since 1970. Format: int64. Example: `1649814050000`. */
            FirstScanTime?: number;
            /** When they were last found, in milliseconds since 1970. Format: int64. Example: `1649814050000`. */
            LastScanTime?: number;
        };
        /** The quota for scans of images. */
        ImageScanQuota: {
            /** Images that can be scanned in a month, those that were scanned included. Format: int64. Example: `15340`. */
            ImageScanCapacity?: number;
            /** Images that count as scanned. Format: int64. Example: `5489`. */
            ScanCount?: number;
            /** ID of the instance of Security Center, `sas-` and letters and digits. Example: `sas-qdl123412abc`. */
            InstanceId?: string;
        };
        /** One sensitive file in one image. */
        SensitiveFile: {
            SensitiveFileKey: components["schemas"]["SensitiveFileKey"];
            /** Kind of the file in words. Example: `Google OAuth Key`. */
            SensitiveFileName?: string;
            /** Where the file is in the image. Example: `/usr/lib/abc.txt`. */
            FilePath?: string;
            /** MD5 of the file, 32 hexadecimal digits. Example: `b484b0dff093f358897486b582660001`. */
            Md5?: string;
            /** Digest of the layer that has the file, hexadecimal digits without `sha256:`. */
            LayerDigest?: string;
            /** How bad it is: `high`, `medium` or `low`. Example: `low`. */
            RiskLevel?: "high" | "medium" | "low" | (string & {});
            /** The text that was found, **with the secret in it**: mask it before it is stored, logged or shown. The name is the vendor's spelling. Example: `AKPIDteow289f9s************`. */
            Promt?: string;
            /** What was found, in words. Example: `Verify the validity of the leaked AK.`. */
            Description?: string;
            /** What to do about it. */
            Advice?: string;
            /** When it was first found, in milliseconds since 1970. Format: int64. Example: `1663321552000`. */
            FirstScanTime?: number;
            /** When it was last found, in milliseconds since 1970. Format: int64. Example: `1663691592000`. */
            LastScanTime?: number;
        };
        /** One kind of sensitive files, whatever images have them. */
        SensitiveFileKind: {
            SensitiveFileKey: components["schemas"]["SensitiveFileKey"];
            /** Kind of the files in words. Example: `AccessKeyLeak`. */
            SensitiveFileName?: string;
            /** Key of the class of the kind. Example: `password`. */
            ClassKey?: string;
            /** Class of the kind in words. Example: `password`. */
            ClassName?: string;
            /** How bad it is: `high`, `medium` or `low`. Example: `high`. */
            RiskLevel?: "high" | "medium" | "low" | (string & {});
            /** 0 if some were not dealt with, 1 if all were. Format: int32. Example: `0`. */
            Status?: number;
            /** How often files of this kind were found. Format: int32. Example: `9`. */
            Count?: number;
            /** Images in which they were not dealt with. Format: int32. Example: `2`. */
            UnprocessedNum?: number;
            /** What the kind is, or what to do about it. */
            Description?: string;
            /** What to do about it, or what the kind is. */
            Advice?: string;
            /** When one was first found, in milliseconds since 1970. Format: int64. Example: `1663321552000`. */
            FirstScanTime?: number;
            /** When one was last found, in milliseconds since 1970. Format: int64. Example: `1663321552000`. */
            LastScanTime?: number;
        };
        /** One package that has a vulnerability. */
        VulnerablePackage: {
            /** Name of the package. Example: `libseccomp2`. */
            Name: string;
            /** Version of the package. Example: `2.3.3-4`. */
            Version?: string;
            /** Whole version of the package, with epoch and release where it has them. Example: `2.3.3-4`. */
            FullVersion?: string;
            /** Where the package is in the image; it may be a file inside an archive. Example: `/usr/lib64/libssh2.so.1`. */
            Path?: string;
            /** Digest of the layer that brought the package, hexadecimal digits without `sha256:`. */
            Layer?: string;
            /** Why the version counts as vulnerable, in words. */
            MatchDetail?: string;
            /** The rules that matched, each in words. */
            MatchList?: string[];
            /** Command that upgrades the package. It does not say to which version. */
            UpdateCmd?: string;
        };
        /** Where in an image a vulnerability is: the operating system and the packages. */
        VulnerableSystem: {
            /** Operating system of the image. Example: `debian`. */
            Os?: string;
            /** Release of the operating system. Example: `10.9`. */
            OsRelease?: string;
            /** The packages that have the vulnerability, of any package manager. One vulnerability of an image is one row, with all its packages here. */
            RpmEntityList?: components["schemas"]["VulnerablePackage"][];
        };
        /** One vulnerability in one image or container. */
        ImageVulRecord: {
            /** ID of the row. Format: int64. Example: `782661`. */
            PrimaryId: number;
            /** Name of the vulnerability in the vendor's database, for `DescribeVulDetails`. Example: `debian:10:CVE-2019-9893`. */
            Name: string;
            /** Title of the vulnerability. */
            AliasName?: string;
            /** The CVE numbers, separated by commas; absent or empty if it has none. Example: `CVE-2019-9893`. */
            Related?: string;
            /** Kind of the vulnerability, `cve`. Example: `cve`. */
            Type?: "cve" | (string & {});
            /** How soon to fix it: `asap`, at once; `later`, later; `nntf`, not for now. A priority, not a severity. Example: `asap`. */
            Necessity?: "asap" | "later" | "nntf" | (string & {});
            /** State: 1, not fixed; 4, being fixed; 7, fixed. Format: int32. Example: `1`. */
            Status?: number;
            /** Whether the console can fix it, `yes` or `no`. Example: `yes`. */
            CanFix?: "yes" | "no" | (string & {});
            /** Whether Security Center can upgrade the package. */
            CanUpdate?: boolean;
            /** Whether it can be fixed without an agent. Absent if that is not known. */
            AgentlessCanFix?: boolean;
            /** `AI` if it is about software for artificial intelligence, else absent. Example: `AI`. */
            RuleTag?: "AI" | (string & {});
            ExtendContentJson?: components["schemas"]["VulnerableSystem"];
            /** When it was first found, in milliseconds since 1970. Format: int64. Example: `1620752053000`. */
            FirstTs?: number;
            /** When it was last found, in milliseconds since 1970. Format: int64. Example: `1631779996000`. */
            LastTs?: number;
            /** When the row was last changed, in milliseconds since 1970. Format: int64. Example: `1580808765000`. */
            ModifyTs?: number;
            /** When the image was scanned, in milliseconds since 1970. Format: int64. Example: `1649814050000`. */
            ScanTime?: number;
            /** UUID of the image, or of the server where `MaliciousSource` is `container`; compare it as it is. Example: `0004a32a0305a7f6ab5ff9600d470001`. */
            Uuid?: string;
            /** Digest of the image, hexadecimal digits without `sha256:`. */
            ImageDigest?: string;
            /** Whole name of the image, as `host/namespace/repository:tag`. */
            Image?: string;
            /** Namespace of the repository. Example: `default`. */
            RepoNamespace?: string;
            /** Name of the repository. Example: `varnish`. */
            RepoName?: string;
            /** Tag of the image. Example: `oval`. */
            Tag?: string;
            /** Digests of the layers that have the vulnerability. */
            Layers?: string[];
            /** Where it was found: `image`, in an image of a registry; `container`, in a container; `agentless`, on a disk that was scanned without an agent. Example: `agentless`. */
            MaliciousSource?: "image" | "container" | "agentless" | (string & {});
            /** What was scanned without an agent: `ECS_IMAGE`, an image of a server; `ECS_SNAPSHOT`, a snapshot. Example: `ECS_IMAGE`. */
            TargetType?: "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
            /** ID of what was scanned without an agent. Example: `m-bp17m0pc0xprzbwo0001`. */
            TargetId?: string;
            /** Name of what was scanned without an agent. Example: `source-test-obj-XM0Ma`. */
            TargetName?: string;
            /** ID of the container cluster. Only of containers. Example: `c08d5fc1a329a4b88950a253d082f10001`. */
            ClusterId?: string;
            /** Name of the container cluster. Only of containers. Example: `docker-law`. */
            ClusterName?: string;
            /** Namespace in the container cluster. Only of containers. Example: `test-002`. */
            Namespace?: string;
            /** Name of the pod. Only of containers. Example: `22222-7xsqq`. */
            Pod?: string;
            /** ID of the container. Only of containers. */
            ContainerId?: string;
            /** Name of the server. Only of containers. Example: `testInstance`. */
            InstanceName?: string;
            /** Public address of the server. Only of containers. Example: `192.0.2.10`. */
            InternetIp?: string;
            /** Private address of the server. Only of containers. Example: `10.0.0.10`. */
            IntranetIp?: string;
        };
        /** What kind of attack a vulnerability allows. */
        VulClass: {
            /** Kind of the attack. Example: `remote_code_execution`. */
            Classify?: string;
            /** Kind of the attack in words. Example: `privilege escalation`. */
            Description?: string;
            /** Address of a film that shows the attack. Example: `https://example.com`. */
            DemoVideoUrl?: string;
        };
        /** What the vendor's database says of one CVE. */
        VulDetail: {
            /** CVE number; absent if it has none. Example: `CVE-2019-9167`. */
            CveId?: string;
            /** Number of the vulnerability in another list, or the CVE number once more. Example: `CVE-2020-8597`. */
            OtherId?: string;
            /** Title of the notice. */
            Title?: string;
            /** What the vulnerability is. It may have HTML. */
            Summary?: string;
            /** What to do about it. It may have HTML. Example: `<p>Upgrade to the latest version.</p>`. */
            Solution?: string;
            /** Severity: `serious`, `high`, `medium` or `low`. Example: `serious`. */
            VulLevel?: "serious" | "high" | "medium" | "low" | (string & {});
            /** CVSS score, a decimal number as text. Example: `10.0`. */
            CvssScore?: string;
            /** CVSS vector. One without a prefix `CVSS:` is of version 2. Example: `AV:N/AC:L/Au:N/C:C/I:C/A:C`. */
            CvssVector?: string;
            /** When it was disclosed, in milliseconds since 1970. Format: int64. Example: `1554189334000`. */
            ReleaseTime?: number;
            /** Address of further information. Example: `https://example.com`. */
            Reference?: string;
            /** Address of the vendor's page about it. */
            CveLink?: string;
            /** Kind of the attack. Example: `remote_code_execution`. */
            Classify?: string;
            /** The kinds of attack that it allows. */
            Classifys?: components["schemas"]["VulClass"][];
            /**
             * Number in China's national database. Example: `CNVD-2019-9167`.
             * @deprecated
             */
            CnvdId?: string;
            /**
             * How hard an attack is: `LOW`, `MEDIUM` or `HIGH`. Example: `LOW`.
             * @deprecated
             */
            Complexity?: "LOW" | "MEDIUM" | "HIGH" | (string & {});
            /**
             * Text of the notice.
             * @deprecated
             */
            Content?: string;
            /**
             * Who makes the software. Example: `Apache`.
             * @deprecated
             */
            Vendor?: string;
            /**
             * The software. Example: `Log4j2`.
             * @deprecated
             */
            Product?: string;
            /**
             * Code that shows the attack.
             * @deprecated
             */
            Poc?: string;
            /**
             * When the code was written, in milliseconds since 1970. Format: int64. Example: `1554189334000`.
             * @deprecated
             */
            PocCreateTime?: number;
            /**
             * When the code was disclosed, in milliseconds since 1970. Format: int64. Example: `1554189334000`.
             * @deprecated
             */
            PocDisclosureTime?: number;
            /**
             * Name of a server that has it. Example: `sql-test-001`.
             * @deprecated
             */
            InstanceName?: string;
            /**
             * Public address of the server. Example: `192.0.2.10`.
             * @deprecated
             */
            InternetIp?: string;
            /**
             * Private address of the server. Example: `10.0.0.10`.
             * @deprecated
             */
            IntranetIp?: string;
            /**
             * ID of what was scanned. Example: `m-bp17m0pc0xprzbwo0001`.
             * @deprecated
             */
            TargetId?: string;
            /**
             * Name of what was scanned. Example: `frontend`.
             * @deprecated
             */
            TargetName?: string;
        };
        /** A scan of images as it was when it was started. */
        ImageScanTask: {
            /** `false` if 10 scans run already; then nothing was started. */
            CanCreate?: boolean;
            /** ID of the scan, 32 hexadecimal digits. Absent if none was started. Example: `a410bb3e68c217a3368bc0238c66886d`. */
            TaskId?: string;
            /** State of the scan: `INIT`, it waits; `PRE_ANALYZER`, it is running; `SUCCESS`, it is done; `FAIL`, it failed. Example: `INIT`. */
            Status?: "INIT" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | (string & {});
            /** What came of the call: `SUCCESS`; `TASK_NOT_SUPPORT_REGION`, images of this region are not scanned. Example: `SUCCESS`. */
            Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | (string & {});
            /** How far the scan has come, in percent. Format: int32. Example: `0`. */
            Progress?: number;
            /** Images to scan. Format: int32. Example: `5`. */
            TotalCount?: number;
            /** Images that are scanned. Format: int32. Example: `0`. */
            FinishCount?: number;
            /** When the list of images was made, in milliseconds since 1970. Format: int64. Example: `1644286364150`. */
            CollectTime?: number;
            /** When the scan began, in milliseconds since 1970. Format: int64. Example: `1644286364150`. */
            ExecTime?: number;
        };
        /** What a scan would cost. The vendor's texts of the two numbers say the opposite of their names; this follows the names. Both are the same as long as none of the images was scanned in this month. */
        ImageScanCost: {
            /** Images to scan. Format: int32. Example: `6`. */
            ScanImageCount?: number;
            /** Quota that the scan would use. Format: int32. Example: `3`. */
            NeedAuthCount?: number;
        };
    };
    responses: {
        /** The caller is not allowed to do this. */
        Refusal403: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                };
            };
        };
        /** The key, the operation or the product does not exist. */
        Refusal404: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["NotFoundCode"];
                };
            };
        };
        /** The service failed. */
        Refusal500: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                };
            };
        };
        /** The service is unavailable for a moment. */
        Refusal503: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["UnavailableCode"];
                };
            };
        };
        /** The service did not answer in time. */
        Refusal504: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["TimeoutCode"];
                };
            };
        };
        /** The request is wrong, badly signed or too frequent. */
        Refusal400: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: ("InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize" | "InvalidStatus") | components["schemas"]["BadRequestCode"];
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CancelOnceTask: {
        parameters: {
            query: {
                /** ID of the scan, from `PublicCreateImageScanTask` or `DescribeImageLatestScanTask`. */
                TaskId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scan is stopped. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidParam" | "MissingTaskId") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    CreateCycleTask: {
        parameters: {
            query: {
                /**
                 * Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskName: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /**
                 * Kind of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskType: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /** 1 to switch the schedule on, 0 to switch it off. */
                Enable: 0 | 1;
                /** When the first scan is due, in milliseconds since 1970; a number despite its name. */
                FirstDateStr: number;
                /** Days or hours between two scans, by `PeriodUnit`. */
                IntervalPeriod: number;
                /** Unit of `IntervalPeriod`: `day` or `hour`. */
                PeriodUnit: "day" | "hour";
                /** Hour of the day from which scans may run. */
                TargetStartTime: number;
                /** Hour of the day until which scans may run. */
                TargetEndTime: number;
                /** Further settings, a JSON object as text. */
                Param?: string;
                /** Where the schedule was made, such as `console_batch`. */
                Source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule is made. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** ID of the new schedule. */
                        ConfigId?: string;
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidEnable" | "InvalidFirstDateStr" | "InvalidIntervalPeriod" | "InvalidPeriodUnit" | "InvalidTargetEndTime" | "InvalidTargetStartTime" | "InvalidTaskName" | "InvalidTaskType" | "MissingEnable" | "MissingFirstDateStr" | "MissingIntervalPeriod" | "MissingPeriodUnit" | "MissingTargetEndTime" | "MissingTargetStartTime" | "MissingTaskName" | "MissingTaskType") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DeleteCycleTask: {
        parameters: {
            query: {
                /** ID of the schedule, 32 hexadecimal digits. */
                ConfigId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** There is no such schedule any more. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("MissingConfigId" | "RdCheckNoPermission") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            /** The service failed. */
            500: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("RdCheckInnerError" | "ServerError") | components["schemas"]["ServerFaultCode"];
                    };
                };
            };
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeAffectedMaliciousFileImages: {
        parameters: {
            query: {
                /** MD5 of the malicious file, 32 hexadecimal digits. */
                MaliciousMd5?: string;
                /** How bad the files are, separated by commas: `serious`, `suspicious` or `remind`. */
                Levels?: string;
                /** State: `0`, open; `1`, dealt with; `2`, being verified; `3`, on the list of exceptions. */
                Status?: "0" | "1" | "2" | "3";
                /** Region of the repository, such as `cn-hangzhou`. */
                RepoRegionId?: string;
                /** ID of the registry instance; that of Container Registry begins with `cri-`. */
                RepoInstanceId?: string;
                /** ID of the repository; that of Container Registry begins with `crr-`. */
                RepoId?: string;
                /** Namespace of the repository, or a part of it. */
                RepoNamespace?: string;
                /** Name of the repository, or a part of it. */
                RepoName?: string;
                /** Tag of the image. */
                ImageTag?: string;
                /** Digest of the image, hexadecimal digits without `sha256:`. */
                ImageDigest?: string;
                /** Digest of the layer. */
                ImageLayer?: string;
                /** Whole name of the image, as `host/namespace/repository:tag`. */
                Image?: string;
                /**
                 * Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from
                 * 1: `ScanRange.1`, `ScanRange.2`.
                 */
                ScanRange?: ("image" | "container")[];
                /** ID of the container cluster. */
                ClusterId?: string;
                /** Name of the container cluster. */
                ClusterName?: string;
                /** Namespace in the container cluster. */
                Namespace?: string;
                /** Name of the pod. */
                Pod?: string;
                /** ID of the container. */
                ContainerId?: string;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage: number;
                /** Files in one page, a number of at least 1 as text. The vendor names no largest size. */
                PageSize: components["schemas"]["PageSizeText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of malicious files. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The malicious files of this page. */
                        AffectedMaliciousFileImagesResponse: components["schemas"]["AffectedMaliciousFileImage"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize" | "InvalidScanRange" | "InvalidStatus" | "MissingCurrentPage" | "MissingPageSize") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeCloudCenterInstances: {
        parameters: {
            query?: {
                /**
                 * What to look for, a JSON array as text. Each entry has `name` and `value`, both case-sensitive. Among the names are
                 * `instanceId`, `instanceName`, `uuidList`, `vpcInstanceId`, `regionId`, `internetIp`, `intranetIp`, `ipList`, `osType`,
                 * `clientStatus`, `riskStatus`, `vulStatus`, `alarmStatus`, `hcStatus` and `importance`; the operation `DescribeCriteria`
                 * lists them all.
                 */
                Criteria?: string;
                /** How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Assets in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** Whether to read the pages by token. The answers then have no `PageInfo.TotalCount`. */
                UseNextToken?: boolean;
                /** Token of the page, the `PageInfo.NextToken` of the answer before it. None for the first page. Counts only with `UseNextToken`. */
                NextToken?: string;
                /** Kind of the assets: `ecs`, servers; `cloud_product`, products of the cloud; `eci`, elastic container instances; `rund` and `runc`, containers of these run times. */
                MachineTypes?: "ecs" | "cloud_product" | "eci" | "rund" | "runc";
                /**
                 * Whose assets, numbers separated by commas: 0, Alibaba Cloud; 1, outside it; 2, a data center; 3, 4, 5, 7, 14 and 16, other
                 * clouds; 8, lightweight servers; 9, Serverless App Engine; 10, Platform for AI.
                 */
                Flags?: string;
                /** How important the assets are: 2, important; 1, normal; 0, for tests. */
                Importance?: 0 | 1 | 2;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** `true` keeps the Chinese name of the group of assets without a group in `GroupTrace`, `false` shows it as `default`. */
                NoGroupTrace?: boolean;
                /** Account whose assets are listed, a member of the resource directory of the caller's account. */
                ResourceDirectoryAccountId?: number;
                /**
                 * @deprecated
                 * Region of the assets. Use `regionId` in `Criteria`.
                 */
                RegionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assets. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        PageInfo: components["schemas"]["AssetPageInfo"];
                        /** The assets of this page. */
                        Instances: components["schemas"]["CloudCenterInstance"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidImportance" | "InvalidLang" | "InvalidLogicalExp" | "InvalidMachineTypes" | "InvalidNoGroupTrace" | "InvalidPageSize" | "InvalidParam" | "InvalidResourceDirectoryAccountId" | "InvalidUseNextToken") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeCycleTaskList: {
        parameters: {
            query?: {
                /** ID of the schedule, 32 hexadecimal digits. */
                ConfigId?: string;
                /**
                 * Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskName?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /**
                 * Kind of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskType?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Schedules in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of schedules. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The schedules of this page. */
                        CycleScheduleResponseList: components["schemas"]["CycleTask"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidPageSize" | "InvalidTaskName" | "InvalidTaskType") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeGroupedMaliciousFiles: {
        parameters: {
            query: {
                /** A part of the name of the malicious software. */
                FuzzyMaliciousName?: string;
                /** MD5 of the malicious file, 32 hexadecimal digits. */
                MaliciousMd5?: string;
                /** How bad the files are, separated by commas: `serious`, `suspicious` or `remind`. */
                Levels?: string;
                /** Region of the repository, such as `cn-hangzhou`. */
                RepoRegionId?: string;
                /** ID of the registry instance; that of Container Registry begins with `cri-`. */
                RepoInstanceId?: string;
                /** ID of the repository; that of Container Registry begins with `crr-`. */
                RepoId?: string;
                /** Namespace of the repository, or a part of it. */
                RepoNamespace?: string;
                /** Name of the repository, or a part of it. */
                RepoName?: string;
                /** Tag of the image. */
                ImageTag?: string;
                /** Digest of the image, hexadecimal digits without `sha256:`. */
                ImageDigest?: string;
                /** Digest of the layer. */
                ImageLayer?: string;
                /** ID of the container cluster. */
                ClusterId?: string;
                /**
                 * Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from
                 * 1: `ScanRange.1`, `ScanRange.2`.
                 */
                ScanRange?: ("image" | "container")[];
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage: number;
                /** Files in one page, a number of at least 1 as text. The vendor names no largest size. */
                PageSize: components["schemas"]["PageSizeText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of malicious files. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The malicious files of this page. */
                        GroupedMaliciousFileResponse: components["schemas"]["GroupedMaliciousFile"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize" | "InvalidScanRange" | "MissingCurrentPage" | "MissingPageSize") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageBaselineItemList: {
        parameters: {
            query: {
                /** UUID of the image, as `DescribeImageInstances` lists it in `Uuid`. */
                ImageUuid: string;
                /** UUIDs of further images. On the wire they are numbered from 1: `Uuids.1`, `Uuids.2`. */
                Uuids?: string[];
                /** State of the check: `0`, not fixed; `1`, fixed; `2`, to be verified; `3`, the fix failed. */
                Status?: "0" | "1" | "2" | "3";
                /** Key of the class of baselines. */
                BaselineClassKey?: string;
                /** Key of the baseline. */
                BaselineNameKey?: string;
                /**
                 * Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from
                 * 1: `ScanRange.1`, `ScanRange.2`.
                 */
                ScanRange?: ("image" | "container")[];
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Checks in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of checks. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The checks of this page. */
                        BaselineItemInfos: components["schemas"]["BaselineItem"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize" | "InvalidScanRange" | "InvalidStatus" | "MissingImageUuid") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageBuildRiskByKey: {
        parameters: {
            query?: {
                /** UUID of the image, as `DescribeImageInstances` lists it in `Uuid`. */
                ImageUuid?: string;
                /** Key of the rule. */
                RiskKey?: string;
                /** State: 0, open; 1, ignored; 2, a false positive. */
                Status?: 0 | 1 | 2;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Instructions in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of risky build instructions. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        /** `200` if the call succeeded. Example: `200`. */
                        Code?: string;
                        /** What came of the call in words. Example: `successful`. */
                        Message?: string;
                        Data: components["schemas"]["BuildRiskPage"];
                    };
                };
            };
            400: components["responses"]["Refusal400"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageInfoList: {
        parameters: {
            query: {
                /**
                 * UUIDs of servers, as `DescribeCloudCenterInstances` lists them, or of images, as `DescribeImageInstances` does,
                 * separated by commas; spaces around them do not count. A server stands for the images of the containers on it.
                 */
                Uuids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The images. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** The images; an empty list if no UUID is known. */
                        ImageInfos: components["schemas"]["ImageInfo"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: "MissingUuids" | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageInstances: {
        parameters: {
            query?: {
                /**
                 * What to look for, a JSON array as text. Each entry has `name`, `value` and, for several values of one name, `logicalExp`
                 * (`OR` or `AND`). Names are case-sensitive: `instanceId`, `repoName`, `repoId`, `repoNamespace`, `regionId`, `vulStatus`,
                 * `alarmStatus`, `hcStatus`, `riskStatus`, `registryType`, `imageId`, `tag` and `digest`.
                 */
                Criteria?: string;
                /** How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Images in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** `true` for the images that were scanned, `false` for those that were not. Without it, both. */
                Scanned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of images. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The images of this page. */
                        ImageInstanceList: components["schemas"]["ImageInstance"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLogicalExp" | "InvalidPageSize" | "InvalidParam" | "InvalidScanned") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageLatestScanTask: {
        parameters: {
            query: {
                /** Digest of the image, hexadecimal digits without `sha256:`. */
                Digest: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The latest scan. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** The latest scan, alone in a list, or nothing. */
                        Task: components["schemas"]["LatestScanTask"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: "MissingDigest" | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageListBySensitiveFile: {
        parameters: {
            query?: {
                /** Kind of the files, such as `npm_token` or `ssh_private_key`. */
                SensitiveFileKey?: components["schemas"]["SensitiveFileKey"];
                /** How bad the files are: `high`, `medium` or `low`, several separated by commas. */
                RiskLevel?: "high" | "medium" | "low" | (string & {});
                /** State: `0`, open; `1`, ignored; `2`, a false positive. */
                Status?: "0" | "1" | "2";
                /** ID of the registry instance; that of Container Registry begins with `cri-`. */
                RepoInstanceId?: string;
                /** Namespace of the repository, or a part of it. */
                RepoNamespace?: string;
                /** Name of the repository, or a part of it. */
                RepoName?: string;
                /** Digest of the image, or a part of it. */
                ImageDigest?: string;
                /** Where the files were found, a JSON array as text with `image`, `container` or both: `["image"]`. */
                ScanRange?: string;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Images in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of images. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        /** `200` if the call succeeded. Example: `200`. */
                        Code?: string;
                        /** Status of the answer, once more. Format: int32. Example: `200`. */
                        HttpStatusCode?: number;
                        /** What came of the call in words. Example: `successful`. */
                        Message?: string;
                        PageInfo: components["schemas"]["SensitiveFilePageInfo"];
                        /** The images of this page. */
                        ImageInfos: components["schemas"]["SensitiveFileImage"][];
                    };
                };
            };
            400: components["responses"]["Refusal400"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageScanAuthCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The quota. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        ImageScan?: components["schemas"]["ImageScanQuota"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageSensitiveFileByKey: {
        parameters: {
            query?: {
                /** UUID of the image, as `DescribeImageInstances` lists it in `Uuid`. */
                ImageUuid?: string;
                /** Kind of the files, such as `npm_token` or `ssh_private_key`. */
                SensitiveFileKey?: components["schemas"]["SensitiveFileKey"];
                /** Where the files were found, a JSON array as text with `image`, `container` or both: `["image"]`. */
                ScanRange?: string;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Files in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of sensitive files. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        /** `200` if the call succeeded. Example: `200`. */
                        Code?: string;
                        /** Status of the answer, once more. Format: int32. Example: `200`. */
                        HttpStatusCode?: number;
                        /** What came of the call in words. Example: `successful`. */
                        Message?: string;
                        PageInfo: components["schemas"]["SensitiveFilePageInfo"];
                        /** The files of this page. */
                        SensitiveFileList: components["schemas"]["SensitiveFile"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageSensitiveFileList: {
        parameters: {
            query?: {
                /** UUID of the image, as `DescribeImageInstances` lists it in `Uuid`. */
                ImageUuid?: string;
                /** What to look for: a key or a name of a kind, as `CriteriaType` says. */
                Criteria?: string;
                /** What `Criteria` is: `SensitiveFileKey`, a key; `SensitiveFileName`, a name. */
                CriteriaType?: "SensitiveFileKey" | "SensitiveFileName";
                /** Keys of kinds. On the wire they are numbered from 1: `SensitiveKeyList.1`. */
                SensitiveKeyList?: components["schemas"]["SensitiveFileKey"][];
                /** How bad the files are: `high`, `medium` or `low`. */
                RiskLevel?: "high" | "medium" | "low" | (string & {});
                /** Where the files were found, a JSON array as text with `image`, `container` or both: `["image"]`. */
                ScanRange?: string;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Kinds in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of kinds. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        /** `200` if the call succeeded. Example: `200`. */
                        Code?: string;
                        /** Status of the answer, once more. Format: int32. Example: `200`. */
                        HttpStatusCode?: number;
                        /** What came of the call in words. Example: `successful`. */
                        Message?: string;
                        PageInfo: components["schemas"]["SensitiveFilePageInfo"];
                        /** The kinds of this page. */
                        SensitiveFileList: components["schemas"]["SensitiveFileKind"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCriteriaType" | "InvalidCurrentPage" | "InvalidLang" | "InvalidPageSize") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageVulList: {
        parameters: {
            query: {
                /** Kind of the vulnerabilities. `cve`, those of system software, is the only value. */
                Type: "cve";
                /** UUIDs of images, as `DescribeImageInstances` lists them in `Uuid`, separated by commas. */
                Uuids?: string;
                /** Digest of the image, hexadecimal digits without `sha256:`. */
                Digest?: string;
                /** Whole name of the image, as `host/namespace/repository:tag`. */
                Image?: string;
                /** Region of the repository, such as `cn-hangzhou`. */
                RepoRegionId?: string;
                /** ID of the registry instance; that of Container Registry begins with `cri-`. */
                RepoInstanceId?: string;
                /** ID of the repository; that of Container Registry begins with `crr-`. */
                RepoId?: string;
                /** Namespace of the repository. */
                RepoNamespace?: string;
                /** Name of the repository. */
                RepoName?: string;
                /** Tag of the image. */
                Tag?: string;
                /** Region of the asset. */
                RegionId?: string;
                /** ID of the asset. */
                InstanceId?: string;
                /** Name of the vulnerability, such as `debian:10:CVE-2019-9893`. */
                Name?: string;
                /** Title of the vulnerability. */
                AliasName?: string;
                /** How soon to fix it: `asap`, at once; `later`, later; `nntf`, not for now. */
                Necessity?: "asap" | "later" | "nntf" | (string & {});
                /** State: `1`, not fixed; `4`, being fixed; `7`, fixed. Several are separated by commas. */
                StatusList?: "1" | "4" | "7" | (string & {});
                /** `y` for the vulnerabilities that were dealt with, `n` for the others. Without it, both. */
                Dealed?: "y" | "n";
                /** `AI` for those in software for artificial intelligence. */
                RuleTag?: "AI" | (string & {});
                /**
                 * Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from
                 * 1: `ScanRange.1`, `ScanRange.2`.
                 */
                ScanRange?: ("image" | "container")[];
                /** ID of the container cluster. */
                ClusterId?: string;
                /** Name of the container cluster. */
                ClusterName?: string;
                /** Namespace in the container cluster. */
                Namespace?: string;
                /** Name of the pod. */
                Pod?: string;
                /** ID of the container. */
                ContainerId?: string;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Vulnerabilities in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of vulnerabilities. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Number of the page, counted from 1. Format: int32. Example: `1`. */
                        CurrentPage?: number;
                        /** Items that a page may have. Format: int32. Example: `10`. */
                        PageSize?: number;
                        /** Items of all pages. Format: int32. Example: `1`. */
                        TotalCount: number;
                        /** The vulnerabilities of this page. */
                        VulRecords: components["schemas"]["ImageVulRecord"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidDealed" | "InvalidLang" | "InvalidPageSize" | "InvalidScanRange" | "InvalidType" | "MissingType") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeVulDetails: {
        parameters: {
            query: {
                /** Language of the texts: `zh` or `en`. */
                Lang: "zh" | "en";
                /** Kind of the vulnerability: `cve`, of Linux software, also that of images; `sys`, of Windows; `cms`, of content management; `app`, of applications; `emg`, urgent; `sca`, of components. */
                Type: "cve" | "sys" | "cms" | "app" | "emg" | "sca";
                /** Name of the vulnerability, as `DescribeImageVulList` lists it in `Name`. */
                Name: string;
                /** Title of the vulnerability. */
                AliasName?: string;
                /** Account whose assets are listed, a member of the resource directory of the caller's account. */
                ResourceDirectoryAccountId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is known of the vulnerability. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** One entry for each CVE of the notice; an empty list if the name is not known. */
                        Cves: components["schemas"]["VulDetail"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidLang" | "InvalidResourceDirectoryAccountId" | "InvalidType" | "MissingLang" | "MissingName" | "MissingType") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    ModifyCycleTask: {
        parameters: {
            query: {
                /** ID of the schedule, 32 hexadecimal digits. */
                ConfigId: string;
                /**
                 * Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskName?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /**
                 * Kind of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent
                 * vulnerabilities.
                 */
                TaskType?: "IMAGE_SCAN" | "VIRUS_VUL_SCHEDULE_SCAN" | "EMG_VUL_SCHEDULE_SCAN";
                /** 1 to switch the schedule on, 0 to switch it off. */
                Enable?: 0 | 1;
                /** When the first scan is due, in milliseconds since 1970; a number despite its name. */
                FirstDateStr?: number;
                /** Days or hours between two scans, by `PeriodUnit`. */
                IntervalPeriod?: number;
                /** Unit of `IntervalPeriod`: `day` or `hour`. */
                PeriodUnit?: "day" | "hour";
                /** Hour of the day from which scans may run. */
                TargetStartTime?: number;
                /** Hour of the day until which scans may run. */
                TargetEndTime?: number;
                /** Further settings, a JSON object as text. */
                Param?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule is changed. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidEnable" | "InvalidFirstDateStr" | "InvalidIntervalPeriod" | "InvalidParam" | "InvalidPeriodUnit" | "InvalidTargetEndTime" | "InvalidTargetStartTime" | "InvalidTaskName" | "InvalidTaskType" | "MissingConfigId") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    PublicCreateImageScanTask: {
        parameters: {
            query?: {
                /** Kinds of registries, separated by commas: `acr`, `harbor` or `quay`. */
                RegistryTypes?: string;
                /** Regions of images, such as `cn-hangzhou`, separated by commas. */
                RegionIds?: string;
                /** IDs of registry instances, separated by commas. */
                InstanceIds?: string;
                /** IDs of repositories, separated by commas. */
                RepoIds?: string;
                /** Namespaces of repositories, separated by commas. */
                RepoNamespaces?: string;
                /** Names of repositories, separated by commas. */
                RepoNames?: string;
                /** Tags of images, separated by commas. */
                Tags?: string;
                /** Digests of images without `sha256:`, separated by commas. */
                Digests?: string;
                /** IP address of the caller. It changes nothing. */
                SourceIp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scan that was started, or that none was. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        Data?: components["schemas"]["ImageScanTask"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    PublicPreCheckImageScanTask: {
        parameters: {
            query?: {
                /** Kinds of registries, separated by commas: `acr`, `harbor` or `quay`. */
                RegistryTypes?: string;
                /** Regions of images, such as `cn-hangzhou`, separated by commas. */
                RegionIds?: string;
                /** IDs of registry instances, separated by commas. */
                InstanceIds?: string;
                /** IDs of repositories, separated by commas. */
                RepoIds?: string;
                /** Namespaces of repositories, separated by commas. */
                RepoNamespaces?: string;
                /** Names of repositories, separated by commas. */
                RepoNames?: string;
                /** Tags of images, separated by commas. */
                Tags?: string;
                /** Digests of images without `sha256:`, separated by commas. */
                Digests?: string;
                /** IP address of the caller. It changes nothing. */
                SourceIp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What the scan would cost. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        Data?: components["schemas"]["ImageScanCost"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    PublicSyncAndCreateImageScanTask: {
        parameters: {
            query: {
                /**
                 * The images, a JSON array as text. Each entry has `registryType` (`acr`, `harbor` or `quay`), `regionId`, `instanceId`,
                 * `repoId`, `repoNamespace`, `repoName`, `tag`, `digest`, and `createTime` and `updateTime` in milliseconds since 1970.
                 */
                Images: string;
                /** IP address of the caller. It changes nothing. */
                SourceIp?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scan that was started, or that none was. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        Data?: components["schemas"]["ImageScanTask"];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidParam" | "MissingImages") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
}
