// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/DescribeImageInfoList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up images by UUID
         * @description Returns the images that belong to the given UUIDs, all in one answer. A UUID that the service does not know is no
         *     error; it adds nothing.
         */
        post: operations["DescribeImageInfoList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description ID that the service gave to the request. Quote it when you ask the vendor about a call.
         * @example BC3B0DAE-CC0E-59E9-9383-6F060F22****
         */
        RequestId: string;
        /**
         * ImageInfo
         * @description One image, with what the service found in it.
         */
        ImageInfo: {
            /**
             * @description State of the image. `NORMAL` is the only value that the vendor documents.
             * @example NORMAL
             */
            Status: string;
            /**
             * @description Where the registry is reached: a word, a URL or a JSON array as text, depending on the registry.
             * @example cn-hangzhou-x7
             */
            Endpoints: string;
            /**
             * @description Whether the image is at risk, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            RiskStatus: "YES" | "NO";
            /**
             * @description Whether vulnerabilities were found in the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            VulStatus: "YES" | "NO";
            /**
             * Format: int64
             * @description When the image was built, in milliseconds since 1970.
             * @example 1636962328000
             */
            ImageCreate: number;
            /**
             * @description Whether there are alerts on the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            AlarmStatus: "YES" | "NO";
            /**
             * @description Digest of the image, 64 hexadecimal digits without `sha256:`.
             * @example a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f0001
             */
            Digest: string;
            /**
             * @description Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`.
             * @example harbor
             */
            RegistryType: string;
            /**
             * Format: int64
             * @description When the image was last changed, in milliseconds since 1970.
             * @example 1636974116000
             */
            ImageUpdate: number;
            /**
             * @description Tag of the image.
             * @example v1
             */
            Tag: string;
            /**
             * @description ID of the registry instance.
             * @example cri-5qk9v2rdt0s0001
             */
            InstanceId: string;
            /**
             * @description Who may pull from the repository: `PUBLIC`, everybody; `PRIVATE`, the account.
             * @example PUBLIC
             * @enum {string}
             */
            RepoType: "PUBLIC" | "PRIVATE";
            /**
             * @description Region of the registry instance.
             * @example cn-hangzhou
             */
            RegionId: string;
            /**
             * @description UUID under which the image was found. Its form differs, so compare it as it is.
             * @example ff9ca084-7faa-4ab2-8728-690247550001
             */
            Uuid: string;
            /**
             * Format: int64
             * @description Size of the image in bytes.
             * @example 157408623
             */
            ImageSize: number;
            /**
             * @description ID of the repository.
             * @example crr-5qk9v2rdt0s0001
             */
            RepoId: string;
            /**
             * Format: int32
             * @description 1 if a tag cannot be moved to another image, 0 if it can.
             * @example 0
             * @enum {integer}
             */
            TagImmutable: 0 | 1;
            /**
             * Format: int32
             * @description Vulnerabilities found in the image.
             * @example 1
             */
            VulCount: number;
            /**
             * Format: int32
             * @description Alerts on the image.
             * @example 10
             */
            AlarmCount: number;
            /**
             * @description Image ID, 64 hexadecimal digits without `sha256:`.
             * @example bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a150001
             */
            ImageId: string;
            /**
             * @description Name of the repository.
             * @example opa-test
             */
            RepoName: string;
            /**
             * @description Namespace of the repository.
             * @example libssh2
             */
            RepoNamespace: string;
        };
        /**
         * ErrorFields
         * @description What a refusal has besides its code.
         */
        ErrorFields: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Host that answered.
             * @example tds.ap-southeast-1.aliyuncs.com
             */
            HostId?: string;
            /**
             * @description Text for people. It may change; the code does not.
             * @example caller has no permission
             */
            Message: string;
            /**
             * @description Address of the vendor's page on this error.
             * @example https://api.aliyun.com/troubleshoot?q=NoPermission&product=Sas
             */
            Recommend?: string;
        };
        /**
         * BadRequestCode
         * @description Error codes that any operation can answer with HTTP 400.
         * @enum {string}
         */
        BadRequestCode: "ContentMD5NotMatched" | "IncompleteSignature" | "InvalidAccessKeyId.Inactive" | "InvalidParameter.Accept" | "InvalidParameter.Format" | "InvalidProtocol.NeedSsl" | "InvalidSecurityToken.Expired" | "InvalidSecurityToken.Malformed" | "InvalidSecurityToken.MismatchWithAccessKey" | "InvalidSignatureMethod" | "InvalidTimeStamp.Expired" | "InvalidTimeStamp.Format" | "InvalidVersion" | "MissingAccessKeyId" | "MissingAction" | "MissingSecurityToken" | "MissingSignature" | "MissingSignatureNonce" | "MissingTimestamp" | "MissingVersion" | "NoPermission" | "SignatureDoesNotMatch" | "SignatureNonceUsed" | "Throttling" | "Throttling.Api" | "Throttling.User" | "UnsupportedHTTPMethod";
        /**
         * ForbiddenCode
         * @description Error codes that any operation can answer with HTTP 403.
         * @enum {string}
         */
        ForbiddenCode: "Forbidden.RAM";
        /**
         * NotFoundCode
         * @description Error codes that any operation can answer with HTTP 404.
         * @enum {string}
         */
        NotFoundCode: "InvalidAccessKeyId.NotFound" | "InvalidAction.NotFound" | "InvalidApi.NotFound" | "InvalidProduct.NotFound";
        /**
         * ServerFaultCode
         * @description Error codes that any operation can answer with HTTP 500.
         * @enum {string}
         */
        ServerFaultCode: "InternalError";
        /**
         * UnavailableCode
         * @description Error codes that any operation can answer with HTTP 503.
         * @enum {string}
         */
        UnavailableCode: "ServiceUnavailable";
        /**
         * TimeoutCode
         * @description Error codes that any operation can answer with HTTP 504.
         * @enum {string}
         */
        TimeoutCode: "ServiceTimeout";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DescribeImageInfoList: {
        parameters: {
            query: {
                /**
                 * @description UUIDs of servers or of images, separated by commas; spaces around them do not count. A server stands for the
                 *     images of the containers on it.
                 */
                Uuids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** @description The images; an empty list if no UUID is known. */
                        ImageInfos: components["schemas"]["ImageInfo"][];
                    };
                };
            };
            /** @description The request is wrong, badly signed or too frequent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "MissingUuids" | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            /** @description The caller is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                    };
                };
            };
            /** @description The key, the operation or the product does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["NotFoundCode"];
                    };
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                    };
                };
            };
            /** @description The service is unavailable for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["UnavailableCode"];
                    };
                };
            };
            /** @description The service did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["TimeoutCode"];
                    };
                };
            };
        };
    };
}
