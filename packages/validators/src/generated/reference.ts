// Generated from specs/ by `pnpm generate`. Do not edit.

import type { OperationReference } from "../operation-reference.js";

export const reference: Readonly<Record<"tcss" | "sas", Readonly<Record<string, OperationReference>>>> = {
  "tcss": {
    "AddEditImageAutoAuthorizedRule": {
      "summary": "Save the automatic licensing rule",
      "description": "Creates the rule by which host images get licenses without being asked for, or replaces it. An account has one rule. Give the `RuleId` that `DescribeImageAutoAuthorizedRule` answers to edit it, and none (or 0) to create it.\n\nThe rule acts at the next update of the inventory: it licenses the images in its range that have no license, until the number for the day is used up or no license is left. `DescribeImageAutoAuthorizedTaskList` lists what it did. A license is spent for good.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "RangeType",
          "MaxDailyCount",
          "IsEnabled"
        ],
        "properties": {
          "RangeType": {
            "type": "string",
            "enum": [
              "ALL",
              "MANUAL"
            ],
            "description": "Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on the hosts of `HostIdSet` or `HostIdFilters`.",
            "examples": [
              "ALL"
            ]
          },
          "MaxDailyCount": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Licenses that the rule may use in a day; 0 for no limit.",
            "examples": [
              5
            ]
          },
          "IsEnabled": {
            "type": "integer",
            "format": "int64",
            "enum": [
              0,
              1
            ],
            "description": "1 to turn the rule on, 0 to turn it off.",
            "examples": [
              1
            ]
          },
          "HostIdSet": {
            "type": "array",
            "description": "IDs of the hosts whose images are licensed. Counts only if `RangeType` is `MANUAL`.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "be119857-7949-4650-aef5-9591b54091d0"
              ]
            ]
          },
          "RuleId": {
            "type": "integer",
            "format": "int64",
            "description": "ID of the rule to edit. Without it, or with 0, the rule is created.",
            "examples": [
              1
            ]
          },
          "HostIdFilters": {
            "type": "array",
            "description": "Filters that choose hosts. Count only if `RangeType` is `MANUAL` and `HostIdSet` is empty.",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "x-filters": {
              "HostName": {
                "meaning": "Name of the host",
                "match": "text"
              }
            },
            "examples": [
              [
                {
                  "Name": "HostName",
                  "Values": [
                    "host1"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "ExcludeHostIdSet": {
            "type": "array",
            "description": "IDs of hosts to leave out of those that `HostIdFilters` chooses.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "be119857-7949-4650-aef5-9591b54091d0"
              ]
            ]
          },
          "AutoScanEnabled": {
            "type": "integer",
            "format": "int64",
            "enum": [
              0,
              1
            ],
            "description": "1 to scan an image as soon as the rule has licensed it, 0 not to. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
            "examples": [
              1
            ]
          },
          "ScanType": {
            "type": "array",
            "description": "What such a scan looks for; `ALL` for everything. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
            "items": {
              "type": "string",
              "x-known-values": [
                "ALL"
              ]
            },
            "examples": [
              [
                "ALL"
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "RangeType": "MANUAL",
            "HostIdSet": [
              "xx"
            ],
            "MaxDailyCount": 1,
            "RuleId": 1,
            "IsEnabled": 1
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "RangeType": "MANUAL",
            "HostIdSet": [
              "be119857-7949-4650-aef5-9591b54091d0"
            ],
            "MaxDailyCount": 1,
            "RuleId": 1,
            "IsEnabled": 1
          }
        },
        "everything": {
          "summary": "All host images, at most fifty a day",
          "value": {
            "RangeType": "ALL",
            "MaxDailyCount": 50,
            "IsEnabled": 1
          }
        },
        "by-filter": {
          "summary": "The images of some hosts, chosen by name",
          "value": {
            "RangeType": "MANUAL",
            "MaxDailyCount": 0,
            "IsEnabled": 1,
            "HostIdFilters": [
              {
                "Name": "HostName",
                "Values": [
                  "build-"
                ],
                "ExactMatch": false
              }
            ],
            "ExcludeHostIdSet": [
              "be119857-7949-4650-aef5-9591b54091d0"
            ]
          }
        }
      },
      "conditions": [
        {
          "id": "manual-range-needs-hosts",
          "meaning": "RangeType MANUAL needs HostIdSet or HostIdFilters",
          "code": "InvalidParameter.MissingParameter"
        }
      ],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "FailedOperation.ErrRuleNotFind": {
          "meaning": "There is no rule with this ID; the same as `FailedOperation.RuleNotFind`.",
          "retry": "never"
        },
        "FailedOperation.RuleNotFind": {
          "meaning": "There is no rule with this ID.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:AddEditImageAutoAuthorizedRule"
      },
      "source": {
        "document": "TCSS 2020-11-01, AddEditImageAutoAuthorizedRule (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53191",
        "read": "2026-11-22"
      }
    },
    "DescribeAssetImageDetail": {
      "summary": "Read one image found on hosts",
      "description": "Returns one of the images that the agents have found on the hosts of the account, with more about its last scan and how it was built than `DescribeAssetImageList` has.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageID"
        ],
        "properties": {
          "ImageID": {
            "type": "string",
            "minLength": 1,
            "description": "ID of the image: `sha256:` and 64 hexadecimal digits.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageID": "dskaldjskld"
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "ImageID": "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageDetail"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageDetail (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53171",
        "read": "2026-11-22"
      }
    },
    "DescribeAssetImageHostList": {
      "summary": "List which host holds which image",
      "description": "Returns a row for each image on each host. The action has no pages: one answer holds all rows that pass the filters, so filter by image or host in an account that has many.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a row must pass.",
            "x-filters": {
              "ImageID": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "value"
              },
              "HostID": {
                "meaning": "ID of the host",
                "match": "value"
              }
            },
            "examples": [
              [
                {
                  "Name": "HostID",
                  "Values": [
                    "5cd1c13e-d18a-4904-ada3-a2efed76c6f9"
                  ]
                }
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        },
        "one-image": {
          "summary": "The hosts that hold one image",
          "value": {
            "Filters": [
              {
                "Name": "ImageID",
                "Values": [
                  "sha256:bd571e6529f32461648680c82e2540f9db4b3bb92709ae5d19dd347531c98f19"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageHostList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageHostList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53170",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageList": {
      "summary": "List the images found on hosts",
      "description": "Returns one page of the images that the agents have found on the hosts of the account, each with the findings of its last scan. `TotalCount` counts all images that pass the filters, not only those of the page.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Images in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Images to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which an image must pass.",
            "x-filters": {
              "ImageName": {
                "meaning": "Name and tag of the image",
                "match": "text"
              },
              "ImageID": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "value"
              },
              "ScanStatus": {
                "meaning": "How far the last scan has come",
                "match": "value",
                "values": [
                  "notScan",
                  "scanning",
                  "scanned",
                  "scanErr"
                ]
              },
              "SecurityRisk": {
                "meaning": "Kind of finding of which the image has at least one",
                "match": "value",
                "values": [
                  "VulCnt",
                  "VirusCnt",
                  "RiskCnt",
                  "IsTrustImage",
                  "CriticalLevelVul",
                  "HighLevelVul",
                  "MediumLevelVul",
                  "LowLevelVul"
                ]
              },
              "IsAuthorized": {
                "meaning": "Whether the image has a license, `0` or `1`",
                "match": "value",
                "values": [
                  "0",
                  "1"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "HostCnt",
              "ContainerCnt",
              "CreateTime",
              "ComponentCnt",
              "SensitiveCount"
            ],
            "description": "Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt` or `SensitiveCount`. Without it the service chooses the order.",
            "examples": [
              "CreateTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        },
        "filtered": {
          "summary": "The first page of nginx images, newest first",
          "value": {
            "Limit": 100,
            "Offset": 0,
            "Filters": [
              {
                "Name": "ImageName",
                "Values": [
                  "nginx"
                ],
                "ExactMatch": false
              }
            ],
            "By": "CreateTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameter.RequestTimeout": {
          "meaning": "The query takes longer than the service waits and goes on in the background; send it again.",
          "retry": "reads"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageList",
        "url": "https://www.tencentcloud.com/document/product/1163/53169",
        "read": "2026-11-21"
      }
    },
    "DescribeAssetImageRegistryDetail": {
      "summary": "Read one image in a registry",
      "description": "Returns one image in a connected registry, named by its number or by its image ID, with more about how it was built than `DescribeAssetImageRegistryList` has.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Id": {
            "type": "integer",
            "format": "int64",
            "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`. It goes before `ImageId`.",
            "examples": [
              3421599
            ]
          },
          "ImageId": {
            "type": "string",
            "description": "Image ID, `sha256:` and 64 hexadecimal digits. Several registry images may share it; the service then chooses one.",
            "examples": [
              "sha256:bb804a9c85d7199b8fd6a0c1a34ef1d049689604046fc5ce1ee6b968de78281b"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Id": 5427
          }
        },
        "documented-2": {
          "summary": "The vendor's second example",
          "value": {
            "Id": 3421599
          }
        },
        "by-image-id": {
          "summary": "One of the registry images that share an image ID",
          "value": {
            "ImageId": "sha256:bb804a9c85d7199b8fd6a0c1a34ef1d049689604046fc5ce1ee6b968de78281b"
          }
        }
      },
      "conditions": [
        {
          "id": "some-image-is-named",
          "meaning": "Id or ImageId must say which image",
          "code": "InvalidParameter"
        }
      ],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryDetail"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryDetail (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53166",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRegistryList": {
      "summary": "List the images in registries",
      "description": "Returns one page of the images in the connected registries, each with the findings of its last scan. `TotalCount` counts all images that pass the filters, not only those of the page.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Images in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Images to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which an image must pass.",
            "x-filters": {
              "ImageName": {
                "meaning": "Name of the image",
                "match": "text"
              },
              "ImageTag": {
                "meaning": "Tag of the image",
                "match": "text"
              },
              "Namespace": {
                "meaning": "Namespace in the registry",
                "match": "text"
              },
              "InstanceName": {
                "meaning": "Name of the registry instance",
                "match": "text"
              },
              "ImageRepoAddress": {
                "meaning": "Address of the repository",
                "match": "text"
              },
              "ImageDigest": {
                "meaning": "Digest of the image, `sha256:...`",
                "match": "value"
              },
              "ImageId": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "value"
              },
              "ImageAssetIds": {
                "meaning": "Number of the registry image, the `Id` of the answer",
                "match": "value"
              },
              "RepoType": {
                "meaning": "Kind of the registry, the `RegistryType` of the answer",
                "match": "value"
              },
              "ScanStatus": {
                "meaning": "How far the last scan has come",
                "match": "value",
                "values": [
                  "notScan",
                  "scanning",
                  "scanned",
                  "scanErr"
                ]
              },
              "SecurityRisk": {
                "meaning": "Kind of finding of which the image has at least one",
                "match": "value",
                "values": [
                  "VulCnt",
                  "VirusCnt",
                  "RiskCnt",
                  "IsTrustImage",
                  "CriticalLevelVul",
                  "HighLevelVul",
                  "MediumLevelVul",
                  "LowLevelVul"
                ]
              },
              "IsAuthorized": {
                "meaning": "Whether the image has a license, `0` or `1`",
                "match": "value",
                "values": [
                  "0",
                  "1"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "IsAuthorized",
                  "Values": [
                    "0"
                  ]
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "ScanTime",
              "VirusCount",
              "SensitiveCount",
              "ImageCreateTime",
              "ContainerCount"
            ],
            "description": "Field to sort by: `ScanTime`, `VirusCount`, `SensitiveCount`, `ImageCreateTime` or `ContainerCount`. Without it the service chooses the order.",
            "examples": [
              "ImageCreateTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "OnlyShowLatest": {
            "type": "boolean",
            "default": false,
            "description": "Whether to list only the newest image of each repository.",
            "examples": [
              true
            ]
          },
          "IsRunning": {
            "type": "boolean",
            "description": "Whether to list only images from which a container is running. The service does not know it before June 2026.",
            "examples": [
              false
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Filters": [
              {
                "ExactMatch": false,
                "Name": "ScanStatus",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "RepoType",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "SecurityRisk",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "IsAuthorized",
                "Values": [
                  "all"
                ]
              }
            ],
            "Limit": 10,
            "Offset": 0
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {}
        },
        "unlicensed": {
          "summary": "The newest images of one namespace that have no license",
          "value": {
            "Limit": 100,
            "Offset": 0,
            "Filters": [
              {
                "Name": "Namespace",
                "Values": [
                  "tke-images"
                ],
                "ExactMatch": true
              },
              {
                "Name": "IsAuthorized",
                "Values": [
                  "0"
                ],
                "ExactMatch": true
              }
            ],
            "OnlyShowLatest": true,
            "By": "ImageCreateTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.RequestTimeout": {
          "meaning": "The query takes longer than the service waits and goes on in the background; send it again.",
          "retry": "reads"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53165",
        "read": "2026-11-22"
      }
    },
    "DescribeAssetImageRegistryRegistryList": {
      "summary": "List the connected registries",
      "description": "Returns one page of the registries that are connected to the account, each with how its list of images was last fetched and whether it can be reached. Without registries, or after a fetch that failed, the inventory of registry images is not whole.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Registries in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Registries to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a registry must pass. The vendor does not say what the one it documents compares.",
            "x-filters": {
              "IsAuthorized": {
                "meaning": "Documented as whether licensed, `0` or `1`",
                "match": "value",
                "values": [
                  "0",
                  "1"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "IsAuthorized",
                  "Values": [
                    "1"
                  ]
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "InsertTime"
            ],
            "description": "Field to sort by: `InsertTime`, when the registry was connected. Without it the service chooses the order.",
            "examples": [
              "InsertTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Limit": 100,
            "Offset": 0
          }
        },
        "newest": {
          "summary": "The registries that were connected last",
          "value": {
            "Limit": 10,
            "Offset": 0,
            "By": "InsertTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryRegistryList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryRegistryList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53162",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRegistryRiskInfoList": {
      "summary": "List the sensitive data and build risks of one image in a registry",
      "description": "Returns one page of what the last scan found in how one registry image was built, such as a password in a variable or a start as root. `InstructionContent` may hold the secret itself: mask it before it is written anywhere.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Risks in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Risks to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a risk must pass.",
            "x-filters": {
              "Name": {
                "meaning": "Description of the risk",
                "match": "text"
              },
              "Level": {
                "meaning": "Level of the risk, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "Behavior": {
                "meaning": "What is risky, the `Behavior` of the answer",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "Type": {
                "meaning": "Kind of the risk, the `Type` of the answer",
                "match": "value",
                "values": [
                  "1",
                  "2"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Behavior",
                  "Values": [
                    "3"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "ImageInfo": {
            "type": "object",
            "description": "Names one image in a registry.",
            "required": [
              "InstanceName",
              "Namespace",
              "ImageName",
              "ImageTag",
              "Force"
            ],
            "additionalProperties": false,
            "properties": {
              "InstanceName": {
                "type": "string",
                "description": "Name of the registry instance.",
                "examples": [
                  "ccr-default"
                ]
              },
              "Namespace": {
                "type": "string",
                "description": "Namespace in the registry; some registries call it project.",
                "examples": [
                  "tke-images"
                ]
              },
              "ImageName": {
                "type": "string",
                "description": "Name of the image without namespace and tag.",
                "examples": [
                  "nginx"
                ]
              },
              "ImageTag": {
                "type": "string",
                "description": "Tag of the image.",
                "examples": [
                  "1.27"
                ]
              },
              "Force": {
                "type": "string",
                "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
                "examples": [
                  "true"
                ]
              },
              "ImageDigest": {
                "type": "string",
                "description": "Digest of the image.",
                "examples": [
                  "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                ]
              },
              "RegistryType": {
                "type": "string",
                "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
                "examples": [
                  "ccr"
                ]
              },
              "ImageRepoAddress": {
                "type": "string",
                "description": "Address of the repository without the tag.",
                "examples": [
                  "ccr.ccs.tencentyun.com/tke-images/nginx"
                ]
              },
              "InstanceId": {
                "type": "string",
                "description": "ID of the registry instance.",
                "examples": [
                  "tcr-1a2b3c4d"
                ]
              }
            }
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "Level"
            ],
            "description": "Field to sort by, such as `Level`. Without it the service chooses the order.",
            "examples": [
              "Level"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC",
              "+",
              "-"
            ],
            "description": "Direction of the sort: `+` is ascending, `-` descending.",
            "examples": [
              "desc"
            ]
          },
          "Id": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`.",
            "examples": [
              1929935
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Filters": [
              {
                "ExactMatch": false,
                "Name": "Level",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "Behavior",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "Type",
                "Values": [
                  "all"
                ]
              }
            ],
            "Id": 6947411,
            "Limit": 10,
            "Offset": 0
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Offset": 0,
            "Limit": 10,
            "Filters": [
              {
                "Name": "Level",
                "Values": [
                  "all"
                ],
                "ExactMatch": false
              },
              {
                "Name": "Behavior",
                "Values": [
                  "all"
                ],
                "ExactMatch": false
              },
              {
                "Name": "Type",
                "Values": [
                  "all"
                ],
                "ExactMatch": false
              }
            ],
            "Id": 100078461
          }
        }
      },
      "conditions": [
        {
          "id": "image-is-named",
          "meaning": "Id or ImageInfo must name the image",
          "code": "InvalidParameter.MissingParameter"
        }
      ],
      "errors": {
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryRiskInfoList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryRiskInfoList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53161",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRegistrySummary": {
      "summary": "Count the registry images that wait for a scan",
      "description": "Returns how many of the images in the connected registries wait for a scan. Answers before June 2026 have no count.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which an image must pass.",
            "x-filters": {
              "OnlyShowLatest": {
                "meaning": "Whether only the newest image of each repository counts, `1` if so",
                "match": "value"
              }
            },
            "examples": [
              [
                {
                  "Name": "OnlyShowLatest",
                  "Values": [
                    "1"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Filters": [
              {
                "Name": "OnlyShowLatest",
                "ExactMatch": true,
                "Values": [
                  "1021"
                ]
              }
            ]
          }
        },
        "newest": {
          "summary": "The newest image of each repository",
          "value": {
            "Filters": [
              {
                "Name": "OnlyShowLatest",
                "ExactMatch": true,
                "Values": [
                  "1"
                ]
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistrySummary"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistrySummary (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53158",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRegistryVirusList": {
      "summary": "List the malware of one image in a registry",
      "description": "Returns one page of the malware files that the last scan found in one registry image.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Files in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Files to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a file must pass.",
            "x-filters": {
              "Name": {
                "meaning": "Name of the file",
                "match": "text"
              },
              "Level": {
                "meaning": "The same as `RiskLevel`",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "RiskLevel": {
                "meaning": "Level of the malware, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "RiskLevel",
                  "Values": [
                    "4"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "ImageInfo": {
            "type": "object",
            "description": "Names one image in a registry.",
            "required": [
              "InstanceName",
              "Namespace",
              "ImageName",
              "ImageTag",
              "Force"
            ],
            "additionalProperties": false,
            "properties": {
              "InstanceName": {
                "type": "string",
                "description": "Name of the registry instance.",
                "examples": [
                  "ccr-default"
                ]
              },
              "Namespace": {
                "type": "string",
                "description": "Namespace in the registry; some registries call it project.",
                "examples": [
                  "tke-images"
                ]
              },
              "ImageName": {
                "type": "string",
                "description": "Name of the image without namespace and tag.",
                "examples": [
                  "nginx"
                ]
              },
              "ImageTag": {
                "type": "string",
                "description": "Tag of the image.",
                "examples": [
                  "1.27"
                ]
              },
              "Force": {
                "type": "string",
                "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
                "examples": [
                  "true"
                ]
              },
              "ImageDigest": {
                "type": "string",
                "description": "Digest of the image.",
                "examples": [
                  "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                ]
              },
              "RegistryType": {
                "type": "string",
                "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
                "examples": [
                  "ccr"
                ]
              },
              "ImageRepoAddress": {
                "type": "string",
                "description": "Address of the repository without the tag.",
                "examples": [
                  "ccr.ccs.tencentyun.com/tke-images/nginx"
                ]
              },
              "InstanceId": {
                "type": "string",
                "description": "ID of the registry instance.",
                "examples": [
                  "tcr-1a2b3c4d"
                ]
              }
            }
          },
          "Id": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`.",
            "examples": [
              1929935
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Filters": [
              {
                "ExactMatch": false,
                "Name": "RiskLevel",
                "Values": [
                  "all"
                ]
              }
            ],
            "Id": 6947411,
            "Limit": 10,
            "Offset": 0
          }
        },
        "critical-only": {
          "summary": "The critical malware of a registry image",
          "value": {
            "Id": 6947411,
            "Limit": 100,
            "Filters": [
              {
                "Name": "RiskLevel",
                "Values": [
                  "4"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [
        {
          "id": "image-is-named",
          "meaning": "Id or ImageInfo must name the image",
          "code": "ResourceNotFound"
        }
      ],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryVirusList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryVirusList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53157",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRegistryVulList": {
      "summary": "List the vulnerabilities of one image in a registry",
      "description": "Returns one page of the vulnerabilities that the last scan found in one registry image. A row is one vulnerability with all components that have it.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Vulnerabilities in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Vulnerabilities to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a vulnerability must pass.",
            "x-filters": {
              "Name": {
                "meaning": "Name of the vulnerability",
                "match": "text"
              },
              "Level": {
                "meaning": "Level of the vulnerability, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "Tag": {
                "meaning": "Mark of the vulnerability, one of the `Tag` of the answer",
                "match": "value"
              }
            },
            "examples": [
              [
                {
                  "Name": "Level",
                  "Values": [
                    "4",
                    "3"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "ImageInfo": {
            "type": "object",
            "description": "Names one image in a registry.",
            "required": [
              "InstanceName",
              "Namespace",
              "ImageName",
              "ImageTag",
              "Force"
            ],
            "additionalProperties": false,
            "properties": {
              "InstanceName": {
                "type": "string",
                "description": "Name of the registry instance.",
                "examples": [
                  "ccr-default"
                ]
              },
              "Namespace": {
                "type": "string",
                "description": "Namespace in the registry; some registries call it project.",
                "examples": [
                  "tke-images"
                ]
              },
              "ImageName": {
                "type": "string",
                "description": "Name of the image without namespace and tag.",
                "examples": [
                  "nginx"
                ]
              },
              "ImageTag": {
                "type": "string",
                "description": "Tag of the image.",
                "examples": [
                  "1.27"
                ]
              },
              "Force": {
                "type": "string",
                "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
                "examples": [
                  "true"
                ]
              },
              "ImageDigest": {
                "type": "string",
                "description": "Digest of the image.",
                "examples": [
                  "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                ]
              },
              "RegistryType": {
                "type": "string",
                "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
                "examples": [
                  "ccr"
                ]
              },
              "ImageRepoAddress": {
                "type": "string",
                "description": "Address of the repository without the tag.",
                "examples": [
                  "ccr.ccs.tencentyun.com/tke-images/nginx"
                ]
              },
              "InstanceId": {
                "type": "string",
                "description": "ID of the registry instance.",
                "examples": [
                  "tcr-1a2b3c4d"
                ]
              }
            }
          },
          "Id": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Number of the registry image, the `Id` of `DescribeAssetImageRegistryList`.",
            "examples": [
              1929935
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Filters": [
              {
                "ExactMatch": false,
                "Name": "Level",
                "Values": [
                  "all"
                ]
              },
              {
                "ExactMatch": false,
                "Name": "Tag",
                "Values": [
                  "all"
                ]
              }
            ],
            "Id": 1929935,
            "Limit": 10,
            "Offset": 0
          }
        },
        "worst-only": {
          "summary": "The critical and high vulnerabilities of a registry image",
          "value": {
            "Id": 1929935,
            "Limit": 100,
            "Filters": [
              {
                "Name": "Level",
                "Values": [
                  "4",
                  "3"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [
        {
          "id": "image-is-named",
          "meaning": "Id or ImageInfo must name the image",
          "code": "ResourceNotFound"
        }
      ],
      "errors": {
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRegistryVulList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRegistryVulList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53155",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageRiskList": {
      "summary": "List the sensitive data and build risks of one image found on hosts",
      "description": "Returns one page of what the last scan found in how one image was built, such as a password in a variable or a start as root. `InstructionContent` may hold the secret itself: mask it before it is written anywhere.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageID"
        ],
        "properties": {
          "ImageID": {
            "type": "string",
            "minLength": 1,
            "description": "ID of the image: `sha256:` and 64 hexadecimal digits.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Risks in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Risks to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a risk must pass.",
            "x-filters": {
              "Level": {
                "meaning": "Level of the risk, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "Behavior": {
                "meaning": "What is risky, the `Behavior` of the answer",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              },
              "Type": {
                "meaning": "Kind of the risk, the `Type` of the answer",
                "match": "value",
                "values": [
                  "1",
                  "2"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Behavior",
                  "Values": [
                    "3"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "Level"
            ],
            "description": "Field to sort by, such as `Level`. Without it the service chooses the order.",
            "examples": [
              "Level"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageID": "dskaldjskld"
          }
        },
        "secrets-only": {
          "summary": "The sensitive data in how an image was built",
          "value": {
            "ImageID": "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
            "Limit": 100,
            "Filters": [
              {
                "Name": "Behavior",
                "Values": [
                  "3"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageRiskList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageRiskList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53153",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageVirusList": {
      "summary": "List the malware of one image found on hosts",
      "description": "Returns one page of the malware files that the last scan found in one image, and how far that scan has come.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageID"
        ],
        "properties": {
          "ImageID": {
            "type": "string",
            "minLength": 1,
            "description": "ID of the image: `sha256:` and 64 hexadecimal digits.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Files in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Files to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a file must pass.",
            "x-filters": {
              "Name": {
                "meaning": "Name of the file",
                "match": "text"
              },
              "RiskLevel": {
                "meaning": "Level of the malware, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "RiskLevel",
                  "Values": [
                    "4"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "LatestScanTime"
            ],
            "description": "Field to sort by, such as `LatestScanTime`. Without it the service chooses the order.",
            "examples": [
              "LatestScanTime"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageID": "dskaldjskld"
          }
        },
        "critical-only": {
          "summary": "The critical malware of an image",
          "value": {
            "ImageID": "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
            "Limit": 100,
            "Filters": [
              {
                "Name": "RiskLevel",
                "Values": [
                  "4"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageVirusList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageVirusList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53147",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetImageVulList": {
      "summary": "List the vulnerabilities of one image found on hosts",
      "description": "Returns one page of the vulnerabilities that the last scan found in one image. A row is one vulnerability in one component, without the path of the component.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageID"
        ],
        "properties": {
          "ImageID": {
            "type": "string",
            "minLength": 1,
            "description": "ID of the image: `sha256:` and 64 hexadecimal digits.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Vulnerabilities in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Vulnerabilities to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a vulnerability must pass.",
            "x-filters": {
              "Name": {
                "meaning": "Name of the vulnerability",
                "match": "text"
              },
              "Level": {
                "meaning": "Level of the vulnerability, from `1`, low, to `4`, critical",
                "match": "value",
                "values": [
                  "1",
                  "2",
                  "3",
                  "4"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Level",
                  "Values": [
                    "4",
                    "3"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "Level",
              "CVSSV3Score"
            ],
            "description": "Field to sort by: `Level` or `CVSSV3Score`. Without it the service chooses the order.",
            "examples": [
              "Level"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC",
              "+",
              "-"
            ],
            "description": "Direction of the sort: `+` is ascending, `-` descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageID": "csnjkcnshj"
          }
        },
        "worst-first": {
          "summary": "The critical and high vulnerabilities of an image",
          "value": {
            "ImageID": "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
            "Limit": 100,
            "Filters": [
              {
                "Name": "Level",
                "Values": [
                  "4",
                  "3"
                ],
                "ExactMatch": true
              }
            ],
            "By": "Level",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetImageVulList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageVulList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53145",
        "read": "2026-11-27"
      }
    },
    "DescribeAssetSummary": {
      "summary": "Count what the account has",
      "description": "Returns how many hosts, containers, host images and other assets the agents have found in the account, and in how many images the last scans found something. Images in registries are not counted.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAssetSummary"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetSummary (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53141",
        "read": "2026-11-27"
      }
    },
    "DescribeAutoAuthorizedRuleHost": {
      "summary": "List the hosts of the automatic licensing rule",
      "description": "Returns the hosts whose images the automatic licensing rule licenses, those that are chosen if its range is `MANUAL`: one page of them, or all if the request has no `Limit`.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "RuleId"
        ],
        "properties": {
          "RuleId": {
            "type": "integer",
            "format": "int64",
            "description": "ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it.",
            "examples": [
              1
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "description": "Hosts in one page, 1 to 100; without it, all hosts.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Hosts to skip."
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "ImageCnt",
              "ContainerCnt"
            ],
            "description": "Field to sort by: `ImageCnt` or `ContainerCnt`. Without it the service chooses the order.",
            "examples": [
              "ContainerCnt"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "RuleId": 1
          }
        },
        "most-containers": {
          "summary": "The hosts with the most containers first",
          "value": {
            "RuleId": 1,
            "Limit": 100,
            "Offset": 0,
            "By": "ContainerCnt",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "FailedOperation.ErrRuleNotFind": {
          "meaning": "There is no rule with this ID; the same as `FailedOperation.RuleNotFind`.",
          "retry": "never"
        },
        "FailedOperation.RuleNotFind": {
          "meaning": "There is no rule with this ID.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeAutoAuthorizedRuleHost"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeAutoAuthorizedRuleHost (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53139",
        "read": "2026-11-27"
      }
    },
    "DescribeImageAuthorizedInfo": {
      "summary": "Read the license counters",
      "description": "Returns how many scan licenses the account has and has used, and how many images have none. What is left to hand out is `TotalAuthorizedCnt` less `UsedAuthorizedCnt`.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageAuthorizedInfo"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageAuthorizedInfo (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53136",
        "read": "2026-11-22"
      }
    },
    "DescribeImageAutoAuthorizedLogList": {
      "summary": "List what one licensing task did",
      "description": "Returns one page of the images that a licensing task tried to license, each with what came of it. The automatic rule starts a task when the inventory is updated; `ModifyImageAuthorized` starts one as well.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "TaskId"
        ],
        "properties": {
          "TaskId": {
            "type": "integer",
            "format": "int64",
            "description": "ID of the licensing task, as `DescribeImageAutoAuthorizedTaskList` lists it.",
            "examples": [
              1
            ]
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a row must pass.",
            "x-filters": {
              "Status": {
                "meaning": "What came of the attempt",
                "match": "value",
                "values": [
                  "SUCCESS",
                  "REACH_LIMIT",
                  "LICENSE_INSUFFICIENT"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Status",
                  "Values": [
                    "LICENSE_INSUFFICIENT"
                  ]
                }
              ]
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Rows in one page, 1 to 100.",
            "examples": [
              10
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Rows to skip."
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "AuthorizedTime"
            ],
            "description": "Field to sort by: `AuthorizedTime`. Without it the service chooses the order.",
            "examples": [
              "AuthorizedTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "TaskId": 1,
            "Limit": 10,
            "Offset": 0
          }
        },
        "failed-only": {
          "summary": "The images for which no license was left",
          "value": {
            "TaskId": 1,
            "Limit": 100,
            "Filters": [
              {
                "Name": "Status",
                "Values": [
                  "LICENSE_INSUFFICIENT"
                ],
                "ExactMatch": true
              }
            ],
            "By": "AuthorizedTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageAutoAuthorizedLogList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageAutoAuthorizedLogList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53135",
        "read": "2026-11-21"
      }
    },
    "DescribeImageAutoAuthorizedRule": {
      "summary": "Read the automatic licensing rule",
      "description": "Returns the rule by which host images get licenses without being asked for. An account has one rule; it acts whenever the inventory of hosts is updated. If none was ever saved, `RuleId` is 0.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageAutoAuthorizedRule"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageAutoAuthorizedRule (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53134",
        "read": "2026-11-22"
      }
    },
    "DescribeImageAutoAuthorizedTaskList": {
      "summary": "List the licensing tasks",
      "description": "Returns one page of the licensing tasks between two days. A task is what one way of licensing did for one kind of images on one day; `DescribeImageAutoAuthorizedLogList` lists its images.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "StartTime",
          "EndTime"
        ],
        "properties": {
          "StartTime": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            "description": "First day of the tasks, `YYYY-MM-DD`.",
            "examples": [
              "2022-01-01"
            ]
          },
          "EndTime": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            "description": "Last day of the tasks, `YYYY-MM-DD`. Not before `StartTime`.",
            "examples": [
              "2022-01-07"
            ]
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a task must pass.",
            "x-filters": {
              "Status": {
                "meaning": "What came of the task: all images licensed, some, or none",
                "match": "value",
                "values": [
                  "ALLSUCCSESS",
                  "PARTIALFAIL",
                  "ALLFAIL"
                ]
              },
              "Type": {
                "meaning": "Who licensed: the rule, or `ModifyImageAuthorized`",
                "match": "value",
                "values": [
                  "AUTO",
                  "MANUAL"
                ]
              },
              "Source": {
                "meaning": "Where the images are",
                "match": "value",
                "values": [
                  "LOCAL",
                  "REGISTRY"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Type",
                  "Values": [
                    "AUTO"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Tasks in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Tasks to skip."
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "StartTime": "2022-01-01",
            "EndTime": "2022-01-07"
          }
        },
        "failed-only": {
          "summary": "What the rule could not license in a week",
          "value": {
            "StartTime": "2026-11-01",
            "EndTime": "2026-11-07",
            "Limit": 100,
            "Filters": [
              {
                "Name": "Type",
                "Values": [
                  "AUTO"
                ],
                "ExactMatch": true
              },
              {
                "Name": "Status",
                "Values": [
                  "PARTIALFAIL",
                  "ALLFAIL"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageAutoAuthorizedTaskList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageAutoAuthorizedTaskList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53133",
        "read": "2026-11-22"
      }
    },
    "DescribeImageComponentList": {
      "summary": "List the components of one image found on hosts",
      "description": "Returns one page of the packages and libraries that the last scan found in one image. There is no such action for images in registries.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageID"
        ],
        "properties": {
          "ImageID": {
            "type": "string",
            "minLength": 1,
            "description": "ID of the image: `sha256:` and 64 hexadecimal digits.",
            "examples": [
              "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Components in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Components to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a component must pass.",
            "x-filters": {
              "ComponentName": {
                "meaning": "Name of the component",
                "match": "text"
              },
              "ComponentVersion": {
                "meaning": "Version of the component",
                "match": "text"
              },
              "ComponentType": {
                "meaning": "Kind of the component, the `Type` of the answer",
                "match": "value"
              },
              "VulLevel": {
                "meaning": "Level of a vulnerability that the component has",
                "match": "value"
              },
              "HasVul": {
                "meaning": "Whether the component has a vulnerability",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "HasVul",
                  "Values": [
                    "true"
                  ]
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "VulCount"
            ],
            "description": "Field to sort by, such as `VulCount`. Without it the service chooses the order.",
            "examples": [
              "VulCount"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageID": "xx",
            "Limit": 10,
            "Offset": 0
          }
        },
        "vulnerable-only": {
          "summary": "The components with vulnerabilities, those with most of them first",
          "value": {
            "ImageID": "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
            "Limit": 100,
            "Filters": [
              {
                "Name": "HasVul",
                "Values": [
                  "true"
                ],
                "ExactMatch": true
              }
            ],
            "By": "VulCount",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameterValue": {
          "meaning": "The value of a parameter is wrong.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageComponentList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageComponentList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53132",
        "read": "2026-11-27"
      }
    },
    "DescribeImageRegistryNamespaceList": {
      "summary": "List the namespaces in the connected registries",
      "description": "Returns one page of the names of namespaces in the connected registries; some registries call them projects. A name is listed once, however many registries have it.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Namespaces to skip."
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Namespaces in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a namespace must pass.",
            "x-filters": {
              "Namespace": {
                "meaning": "Name of the namespace",
                "match": "text"
              }
            },
            "examples": [
              [
                {
                  "Name": "Namespace",
                  "Values": [
                    "tke"
                  ],
                  "ExactMatch": false
                }
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Offset": 0,
            "Limit": 10
          }
        },
        "by-name": {
          "summary": "The namespaces with a word in their name",
          "value": {
            "Limit": 100,
            "Filters": [
              {
                "Name": "Namespace",
                "Values": [
                  "tke"
                ],
                "ExactMatch": false
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameterValue": {
          "meaning": "The value of a parameter is wrong.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "UnknownParameter": {
          "meaning": "A parameter is not defined.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageRegistryNamespaceList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageRegistryNamespaceList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53131",
        "read": "2026-11-27"
      }
    },
    "DescribeImageRegistryTimingScanTask": {
      "summary": "Read the scheduled scan of registry images",
      "description": "Returns the schedule by which registry images are scanned again, as `UpdateImageRegistryTimingScanTask` has set it, and what came of the last run. An account has one schedule; before the first is set, `Enable` is `false` and the rest empty.",
      "tags": [
        "Schedules"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageRegistryTimingScanTask"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageRegistryTimingScanTask (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53130",
        "read": "2026-11-22"
      }
    },
    "DescribeImageRiskSummary": {
      "summary": "Count the findings in host images by level",
      "description": "Returns how many vulnerabilities, malware files and pieces of sensitive data the last scans found in the images on hosts, by level. Images in registries are not counted.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeImageRiskSummary"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageRiskSummary (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53129",
        "read": "2026-11-27"
      }
    },
    "DescribePurchaseStateInfo": {
      "summary": "Read what the account has bought",
      "description": "Returns the edition of the account, from when to when it runs, and how many cores and image licenses were bought. `DescribeImageAuthorizedInfo` counts the licenses in more detail.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.ErrRoleNotExist": {
          "meaning": "The account has not granted the service the role that it needs.",
          "retry": "never"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribePurchaseStateInfo"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribePurchaseStateInfo (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53123",
        "read": "2026-11-22"
      }
    },
    "DescribeSystemVulList": {
      "summary": "List the vulnerabilities of the account in packages of operating systems",
      "description": "Returns one page of the vulnerabilities that scans found in packages of operating systems, over all images of the account, each with the number of images and containers that have it. `DescribeVulImageList` and `DescribeVulRegistryImageList` name the images.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Vulnerabilities in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Vulnerabilities to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "CVEID"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "CVE-2023-3341"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared: the same as in `AssetFilters`.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a vulnerability must pass.",
            "x-filters": {
              "OnlyAffectedContainer": {
                "meaning": "Whether to list only what affects a container",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "OnlyAffectedNewestImage": {
                "meaning": "Whether to list only what affects the newest image of a repository",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "Level": {
                "meaning": "Level of the vulnerability",
                "match": "value",
                "values": [
                  "CRITICAL",
                  "HIGH",
                  "MIDDLE",
                  "LOW"
                ]
              },
              "Tags": {
                "meaning": "What is known to exploit it",
                "match": "value",
                "values": [
                  "POC",
                  "EXP"
                ]
              },
              "CanBeFixed": {
                "meaning": "Whether there is a fix",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "CVEID": {
                "meaning": "CVE number",
                "match": "text"
              },
              "ImageID": {
                "meaning": "ID of an image that has it, `sha256:...`",
                "match": "value"
              },
              "ImageName": {
                "meaning": "Name of an image that has it",
                "match": "text"
              },
              "ContainerID": {
                "meaning": "ID of a container that has it",
                "match": "value"
              },
              "ContainerName": {
                "meaning": "Name of a container that has it",
                "match": "text"
              },
              "ComponentName": {
                "meaning": "Name of a component that has it",
                "match": "text"
              },
              "ComponentVersion": {
                "meaning": "Version of a component that has it",
                "match": "text"
              },
              "Name": {
                "meaning": "Name of the vulnerability",
                "match": "text"
              },
              "FocusOnType": {
                "meaning": "What makes it urgent: critical or high, the vendor's advice, a proof or an exploit, an exploit from afar",
                "match": "value",
                "values": [
                  "ALL",
                  "SERIOUS_LEVEL",
                  "IS_SUGGEST",
                  "POC_EXP",
                  "NETWORK_EXP"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Level",
                  "Values": [
                    "CRITICAL",
                    "HIGH"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "LatestFoundTime"
            ],
            "description": "Field to sort by, such as `LatestFoundTime`. Without it the service chooses the order.",
            "examples": [
              "LatestFoundTime"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Limit": 1,
            "Offset": 0
          }
        },
        "fixable-and-urgent": {
          "summary": "What is critical or high and has a fix, the newest first",
          "value": {
            "Limit": 100,
            "Filters": [
              {
                "Name": "Level",
                "Values": [
                  "CRITICAL",
                  "HIGH"
                ],
                "ExactMatch": true
              },
              {
                "Name": "CanBeFixed",
                "Values": [
                  "true"
                ],
                "ExactMatch": true
              }
            ],
            "By": "LatestFoundTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameterValue": {
          "meaning": "The value of a parameter is wrong.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeSystemVulList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeSystemVulList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53120",
        "read": "2026-11-27"
      }
    },
    "DescribeVulDetail": {
      "summary": "Read one vulnerability",
      "description": "Returns what is known of one vulnerability: its texts and scores, which versions of which components have it, and how many images and containers of the account do.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "PocID"
        ],
        "properties": {
          "PocID": {
            "type": "string",
            "minLength": 1,
            "description": "The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`.",
            "examples": [
              "pcmgr-444379"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "PocID": "1"
          }
        },
        "one-of-the-list": {
          "summary": "A vulnerability of the list, by its `PocID`",
          "value": {
            "PocID": "pcmgr-444379"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeVulDetail"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeVulDetail (page updated 2025-10-30)",
        "url": "https://www.tencentcloud.com/document/product/1163/52973",
        "read": "2026-11-27"
      }
    },
    "DescribeVulImageList": {
      "summary": "List the images found on hosts that have one vulnerability",
      "description": "Returns one page of the images on hosts that have one vulnerability, each with the components that have it and the number of hosts and containers.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "PocID"
        ],
        "properties": {
          "PocID": {
            "type": "string",
            "minLength": 1,
            "description": "The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`.",
            "examples": [
              "pcmgr-444379"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Images in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Images to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "CVEID"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "CVE-2023-3341"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared: the same as in `AssetFilters`.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which an image must pass.",
            "x-filters": {
              "OnlyAffectedNewestImage": {
                "meaning": "Whether to list only the newest image of each name",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "ImageID": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "value"
              },
              "ImageName": {
                "meaning": "Name of the image",
                "match": "text"
              },
              "HostIP": {
                "meaning": "Private address of a host that holds it",
                "match": "text"
              },
              "PublicIP": {
                "meaning": "Public address of a host that holds it",
                "match": "text"
              },
              "ComponentName": {
                "meaning": "Name of a component that has the vulnerability",
                "match": "text"
              },
              "ComponentVersion": {
                "meaning": "Version of a component that has the vulnerability",
                "match": "text"
              },
              "HostName": {
                "meaning": "Name of a host that holds it",
                "match": "text"
              }
            },
            "examples": [
              [
                {
                  "Name": "ComponentName",
                  "Values": [
                    "openssl"
                  ]
                }
              ]
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "description": "Field to sort by; the vendor names none. Without it the service chooses the order.",
            "examples": [
              "HostCount"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "PocID": "1"
          }
        },
        "one-component": {
          "summary": "The images in which one component has the vulnerability",
          "value": {
            "PocID": "pcmgr-444379",
            "Limit": 100,
            "Filters": [
              {
                "Name": "ComponentName",
                "Values": [
                  "bind-libs"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeVulImageList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeVulImageList (page updated 2025-10-30)",
        "url": "https://www.tencentcloud.com/document/product/1163/52972",
        "read": "2026-11-27"
      }
    },
    "DescribeVulRegistryImageList": {
      "summary": "List the images in registries that have one vulnerability",
      "description": "Returns one page of the registry images that have one vulnerability, each with the components that have it.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "PocID"
        ],
        "properties": {
          "PocID": {
            "type": "string",
            "minLength": 1,
            "description": "The vendor's ID of the vulnerability, the `PocID` of `DescribeSystemVulList` and `DescribeWebVulList`.",
            "examples": [
              "pcmgr-444379"
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Images in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Images to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which an image must pass.",
            "x-filters": {
              "OnlyAffectedNewestImage": {
                "meaning": "Whether to list only the newest image of each repository",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "ImageDigest": {
                "meaning": "Digest of the image, `sha256:...`",
                "match": "text"
              },
              "ImageId": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "text"
              },
              "Namespace": {
                "meaning": "Namespace in the registry",
                "match": "text"
              },
              "ImageTag": {
                "meaning": "Tag of the image",
                "match": "text"
              },
              "InstanceName": {
                "meaning": "Name of the registry instance",
                "match": "text"
              },
              "ImageName": {
                "meaning": "Name of the image",
                "match": "text"
              },
              "ImageRepoAddress": {
                "meaning": "Address of the repository",
                "match": "text"
              }
            },
            "examples": [
              [
                {
                  "Name": "OnlyAffectedNewestImage",
                  "Values": [
                    "true"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "VulCount"
            ],
            "description": "Field to sort by, such as `VulCount`. Without it the service chooses the order.",
            "examples": [
              "VulCount"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "PocID": "1"
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Offset": 0,
            "Limit": 10,
            "Filters": [
              {
                "Name": "OnlyAffectedNewestImage",
                "Values": [
                  "false"
                ],
                "ExactMatch": false
              }
            ],
            "PocID": "pcmgr-448277"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeVulRegistryImageList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeVulRegistryImageList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/57996",
        "read": "2026-11-27"
      }
    },
    "DescribeWebVulList": {
      "summary": "List the vulnerabilities of the account in web applications and their libraries",
      "description": "Returns one page of the vulnerabilities that scans found in web applications and their libraries, over all images of the account, each with the number of images and containers that have it. `DescribeVulImageList` and `DescribeVulRegistryImageList` name the images.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Vulnerabilities in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "examples": [
              0
            ],
            "description": "Vulnerabilities to skip."
          },
          "Filters": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "CVEID"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "CVE-2023-3341"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared: the same as in `AssetFilters`.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "description": "Filters, all of which a vulnerability must pass.",
            "x-filters": {
              "OnlyAffectedContainer": {
                "meaning": "Whether to list only what affects a container",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "OnlyAffectedNewestImage": {
                "meaning": "Whether to list only what affects the newest image of a repository",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "Level": {
                "meaning": "Level of the vulnerability",
                "match": "value",
                "values": [
                  "CRITICAL",
                  "HIGH",
                  "MIDDLE",
                  "LOW"
                ]
              },
              "Tags": {
                "meaning": "What is known to exploit it",
                "match": "value",
                "values": [
                  "POC",
                  "EXP"
                ]
              },
              "CanBeFixed": {
                "meaning": "Whether there is a fix",
                "match": "value",
                "values": [
                  "true",
                  "false"
                ]
              },
              "CVEID": {
                "meaning": "CVE number",
                "match": "text"
              },
              "ImageID": {
                "meaning": "ID of an image that has it, `sha256:...`",
                "match": "value"
              },
              "ImageName": {
                "meaning": "Name of an image that has it",
                "match": "text"
              },
              "ContainerID": {
                "meaning": "ID of a container that has it",
                "match": "value"
              },
              "ContainerName": {
                "meaning": "Name of a container that has it",
                "match": "text"
              },
              "ComponentName": {
                "meaning": "Name of a component that has it",
                "match": "text"
              },
              "ComponentVersion": {
                "meaning": "Version of a component that has it",
                "match": "text"
              },
              "Name": {
                "meaning": "Name of the vulnerability",
                "match": "text"
              },
              "FocusOnType": {
                "meaning": "What makes it urgent: critical or high, the vendor's advice, a proof or an exploit, an exploit from afar",
                "match": "value",
                "values": [
                  "ALL",
                  "SERIOUS_LEVEL",
                  "IS_SUGGEST",
                  "POC_EXP",
                  "NETWORK_EXP"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Level",
                  "Values": [
                    "CRITICAL",
                    "HIGH"
                  ],
                  "ExactMatch": true
                }
              ]
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          },
          "By": {
            "type": "string",
            "x-known-values": [
              "LatestFoundTime"
            ],
            "description": "Field to sort by, such as `LatestFoundTime`. Without it the service chooses the order.",
            "examples": [
              "LatestFoundTime"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Limit": 10,
            "Offset": 0
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Limit": 1,
            "Offset": 0
          }
        },
        "exploited": {
          "summary": "What has a proof or an exploit and affects a container",
          "value": {
            "Limit": 100,
            "Filters": [
              {
                "Name": "FocusOnType",
                "Values": [
                  "POC_EXP"
                ],
                "ExactMatch": true
              },
              {
                "Name": "OnlyAffectedContainer",
                "Values": [
                  "true"
                ],
                "ExactMatch": true
              }
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:DescribeWebVulList"
      },
      "source": {
        "document": "TCSS 2020-11-01, DescribeWebVulList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/52969",
        "read": "2026-11-27"
      }
    },
    "ModifyImageAuthorized": {
      "summary": "License images for scanning",
      "description": "Gives scan licenses to many images at once. Host images and registry images are chosen apart, each by the first of these that is given: all of them, a list of IDs, a filter less the excluded IDs. Those that have a license already do not count. Of the others, at most `UpdatedLocalImageCnt` and `UpdatedRegistryImageCnt` get one; if there are more, the service leaves some out at random.\n\nA license is bound to an image ID and does not come back. The answer does not say how many were used: read the images or the log afterwards.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "AllLocalImages",
          "AllRegistryImages",
          "UpdatedLocalImageCnt",
          "UpdatedRegistryImageCnt",
          "ImageSourceType"
        ],
        "properties": {
          "AllLocalImages": {
            "type": "boolean",
            "description": "Whether to license all host images, whatever `LocalImageIds` and `LocalImageFilter` say. Needs `UpdatedLocalImageCnt` above 0.",
            "examples": [
              false
            ]
          },
          "AllRegistryImages": {
            "type": "boolean",
            "description": "Whether to license all registry images, whatever `RegistryImageIds` and `RegistryImageFilter` say. Needs `UpdatedRegistryImageCnt` above 0.",
            "examples": [
              false
            ]
          },
          "UpdatedLocalImageCnt": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Host images to license at most; 0 leaves host images alone. If fewer are chosen, that is no error.",
            "examples": [
              10
            ]
          },
          "UpdatedRegistryImageCnt": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Registry images to license at most; 0 leaves registry images alone. If fewer are chosen, that is no error.",
            "examples": [
              0
            ]
          },
          "ImageSourceType": {
            "type": "string",
            "enum": [
              "ASSETIMAGE",
              "IMAGEALL"
            ],
            "description": "Where `LocalImageFilter` looks: `ASSETIMAGE`, in the list of host images; `IMAGEALL`, in the synchronized host images. Required in every call, though it matters only with `LocalImageFilter`.",
            "examples": [
              "ASSETIMAGE"
            ]
          },
          "LocalImageFilter": {
            "type": "array",
            "description": "Filters that choose host images; the names are those of `DescribeAssetImageList`.",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "RegistryImageFilter": {
            "type": "array",
            "description": "Filters that choose registry images; the names are those of `DescribeAssetImageRegistryList`. Needs `OnlyShowLatest`.",
            "items": {
              "type": "object",
              "description": "One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "description": "What is compared. Each action knows names of its own.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values, of which one must match. `all`, in upper or lower case, switches the filter off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "ExcludeLocalImageIds": {
            "type": "array",
            "description": "IDs of host images to leave out of those that `LocalImageFilter` chooses.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
              ]
            ]
          },
          "ExcludeRegistryImageIds": {
            "type": "array",
            "description": "IDs of registry images to leave out of those that `RegistryImageFilter` chooses.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
              ]
            ]
          },
          "LocalImageIds": {
            "type": "array",
            "description": "IDs of host images to license, whatever `LocalImageFilter` says.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
              ]
            ]
          },
          "RegistryImageIds": {
            "type": "array",
            "description": "IDs of registry images to license, whatever `RegistryImageFilter` says. An image ID or the number of a registry image.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
              ]
            ]
          },
          "OnlyShowLatest": {
            "type": "boolean",
            "description": "Whether `RegistryImageFilter` chooses only the newest image of each repository.",
            "examples": [
              true
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "AllLocalImages": false,
            "UpdatedLocalImageCnt": 1,
            "LocalImageIds": [
              "xx"
            ],
            "AllRegistryImages": false,
            "UpdatedRegistryImageCnt": 1,
            "RegistryImageIds": [
              "xx"
            ],
            "ImageSourceType": "ASSETIMAGE"
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "AllLocalImages": false,
            "AllRegistryImages": false,
            "ImageSourceType": "ASSETIMAGE",
            "LocalImageIds": [
              "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
            ],
            "OnlyShowLatest": true,
            "UpdatedLocalImageCnt": 100,
            "UpdatedRegistryImageCnt": 0
          }
        },
        "by-filter": {
          "summary": "At most ten of the nginx images on hosts",
          "value": {
            "AllLocalImages": false,
            "AllRegistryImages": false,
            "ImageSourceType": "ASSETIMAGE",
            "LocalImageFilter": [
              {
                "Name": "ImageName",
                "Values": [
                  "nginx"
                ],
                "ExactMatch": false
              }
            ],
            "UpdatedLocalImageCnt": 10,
            "UpdatedRegistryImageCnt": 0
          }
        }
      },
      "conditions": [
        {
          "id": "all-local-images-needs-a-count",
          "meaning": "AllLocalImages needs UpdatedLocalImageCnt above 0",
          "code": "InvalidParameter"
        },
        {
          "id": "all-registry-images-needs-a-count",
          "meaning": "AllRegistryImages needs UpdatedRegistryImageCnt above 0",
          "code": "InvalidParameter"
        },
        {
          "id": "local-count-needs-a-selection",
          "meaning": "UpdatedLocalImageCnt above 0 needs AllLocalImages, LocalImageIds or LocalImageFilter",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "registry-count-needs-a-selection",
          "meaning": "UpdatedRegistryImageCnt above 0 needs AllRegistryImages, RegistryImageIds or RegistryImageFilter",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "registry-filter-needs-only-show-latest",
          "meaning": "RegistryImageFilter with UpdatedRegistryImageCnt above 0 needs OnlyShowLatest",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "some-side-has-a-count",
          "meaning": "UpdatedLocalImageCnt or UpdatedRegistryImageCnt must be above 0",
          "code": "InvalidParameter"
        }
      ],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "FailedOperation.AuthorizedNotEnough": {
          "meaning": "There are not enough licenses.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameterValue": {
          "meaning": "The value of a parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:ModifyImageAuthorized"
      },
      "source": {
        "document": "TCSS 2020-11-01, ModifyImageAuthorized (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53099",
        "read": "2026-11-21"
      }
    },
    "SwitchImageAutoAuthorizedRule": {
      "summary": "Turn the automatic licensing rule on or off",
      "description": "Turns the rule by which host images get licenses without being asked for on or off, and leaves the rest of it as it is.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "IsEnabled",
          "RuleId"
        ],
        "properties": {
          "IsEnabled": {
            "type": "integer",
            "format": "int64",
            "enum": [
              0,
              1
            ],
            "description": "1 to turn the rule on, 0 to turn it off.",
            "examples": [
              1
            ]
          },
          "RuleId": {
            "type": "integer",
            "format": "int64",
            "description": "ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it.",
            "examples": [
              1
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "IsEnabled": 1,
            "RuleId": 1
          }
        },
        "off": {
          "summary": "No more automatic licenses",
          "value": {
            "IsEnabled": 0,
            "RuleId": 1
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "CAM refused the signature or the authentication.",
          "retry": "never"
        },
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "FailedOperation.ErrRuleNotFind": {
          "meaning": "There is no rule with this ID; the same as `FailedOperation.RuleNotFind`.",
          "retry": "never"
        },
        "FailedOperation.RuleNotFind": {
          "meaning": "There is no rule with this ID.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "A database operation failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A required parameter is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:SwitchImageAutoAuthorizedRule"
      },
      "source": {
        "document": "TCSS 2020-11-01, SwitchImageAutoAuthorizedRule (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53094",
        "read": "2026-11-22"
      }
    },
    "UpdateImageRegistryTimingScanTask": {
      "summary": "Set the scheduled scan of registry images",
      "description": "Replaces the schedule by which registry images are scanned again. An account has one schedule, and it scans only images with a license.",
      "tags": [
        "Schedules"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ScanPeriod",
          "Enable",
          "ScanTime"
        ],
        "properties": {
          "ScanPeriod": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "description": "Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30.",
            "examples": [
              1
            ]
          },
          "Enable": {
            "type": "boolean",
            "description": "Whether the schedule runs.",
            "examples": [
              true
            ]
          },
          "ScanTime": {
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
            "description": "Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone.",
            "examples": [
              "04:00:00"
            ]
          },
          "ScanType": {
            "type": "array",
            "description": "What to look for. If absent or empty, everything.",
            "items": {
              "type": "string",
              "enum": [
                "CVE",
                "VIRUS",
                "RISK",
                "cve",
                "virus",
                "risk"
              ],
              "description": "`CVE` for vulnerabilities, `VIRUS` for malware, `RISK` for sensitive data, in upper or lower case."
            },
            "examples": [
              [
                "CVE",
                "VIRUS",
                "RISK"
              ]
            ]
          },
          "Images": {
            "type": "array",
            "description": "Images to scan, by name. Counts only if `ScanScope` is 1.",
            "items": {
              "type": "object",
              "description": "Names one image in a registry.",
              "required": [
                "InstanceName",
                "Namespace",
                "ImageName",
                "ImageTag",
                "Force"
              ],
              "additionalProperties": false,
              "properties": {
                "InstanceName": {
                  "type": "string",
                  "description": "Name of the registry instance.",
                  "examples": [
                    "ccr-default"
                  ]
                },
                "Namespace": {
                  "type": "string",
                  "description": "Namespace in the registry; some registries call it project.",
                  "examples": [
                    "tke-images"
                  ]
                },
                "ImageName": {
                  "type": "string",
                  "description": "Name of the image without namespace and tag.",
                  "examples": [
                    "nginx"
                  ]
                },
                "ImageTag": {
                  "type": "string",
                  "description": "Tag of the image.",
                  "examples": [
                    "1.27"
                  ]
                },
                "Force": {
                  "type": "string",
                  "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
                  "examples": [
                    "true"
                  ]
                },
                "ImageDigest": {
                  "type": "string",
                  "description": "Digest of the image.",
                  "examples": [
                    "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                  ]
                },
                "RegistryType": {
                  "type": "string",
                  "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
                  "examples": [
                    "ccr"
                  ]
                },
                "ImageRepoAddress": {
                  "type": "string",
                  "description": "Address of the repository without the tag.",
                  "examples": [
                    "ccr.ccs.tencentyun.com/tke-images/nginx"
                  ]
                },
                "InstanceId": {
                  "type": "string",
                  "description": "ID of the registry instance.",
                  "examples": [
                    "tcr-1a2b3c4d"
                  ]
                }
              }
            }
          },
          "All": {
            "type": "boolean",
            "deprecated": true,
            "description": "Whether to scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.",
            "examples": [
              true
            ]
          },
          "Id": {
            "type": "array",
            "description": "Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1.",
            "items": {
              "type": "integer",
              "format": "int64",
              "minimum": 0
            },
            "examples": [
              [
                1
              ]
            ]
          },
          "Latest": {
            "type": "boolean",
            "description": "Whether to scan only the newest tag of each repository.",
            "examples": [
              true
            ]
          },
          "ContainerRunning": {
            "type": "boolean",
            "description": "Whether to scan only images from which a container is running.",
            "examples": [
              false
            ]
          },
          "ScanEndTime": {
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
            "description": "Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`.",
            "examples": [
              "20:00"
            ]
          },
          "ScanScope": {
            "type": "integer",
            "format": "int64",
            "enum": [
              0,
              1,
              2
            ],
            "description": "Which images to scan: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends.",
            "examples": [
              0
            ]
          },
          "RegistryType": {
            "type": "array",
            "description": "Kinds of registry to scan, such as `tcr`, `ccr` and `harbor`. If absent, all. Counts only if `ScanScope` is 0 or 2.",
            "items": {
              "type": "string",
              "x-known-values": [
                "tcr",
                "ccr",
                "harbor"
              ]
            },
            "examples": [
              [
                "ccr"
              ]
            ]
          },
          "Namespace": {
            "type": "array",
            "description": "Namespaces to scan. If absent, all. Counts only if `ScanScope` is 0 or 2.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "tke-images"
              ]
            ]
          },
          "ExcludeImageAssetIds": {
            "type": "array",
            "description": "Numbers of registry images to leave out. Counts only if `ScanScope` is 0 or 2. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
            "items": {
              "type": "integer",
              "format": "int64",
              "minimum": 0
            },
            "examples": [
              [
                121
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ScanPeriod": 1,
            "ScanType": [
              "CVE"
            ],
            "Images": [
              {
                "ImageDigest": "abc",
                "RegistryType": "abc",
                "ImageRepoAddress": "abc",
                "InstanceId": "abc",
                "InstanceName": "abc",
                "Namespace": "abc",
                "ImageName": "abc",
                "ImageTag": "abc",
                "Force": "abc"
              }
            ],
            "All": true,
            "Latest": true,
            "Enable": true,
            "ScanTime": "04:00:00",
            "Id": [
              1
            ]
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "Enable": true,
            "ScanPeriod": 1,
            "ScanTime": "18:10",
            "ScanEndTime": "20:00",
            "ScanScope": 2,
            "ContainerRunning": false,
            "Id": [],
            "Namespace": [
              "tke-images"
            ],
            "RegistryType": [
              "ccr"
            ],
            "Latest": true,
            "ScanType": [
              "CVE",
              "VIRUS",
              "RISK"
            ],
            "ExcludeImageAssetIds": []
          }
        },
        "nightly": {
          "summary": "Every night from two to six, the newest tags of one namespace",
          "value": {
            "ScanPeriod": 1,
            "Enable": true,
            "ScanTime": "02:00",
            "ScanEndTime": "06:00",
            "ScanScope": 0,
            "ScanType": [
              "CVE",
              "VIRUS",
              "RISK"
            ],
            "Latest": true,
            "RegistryType": [
              "ccr"
            ],
            "Namespace": [
              "tke-images"
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "permission": {
        "action": "tcss:UpdateImageRegistryTimingScanTask"
      },
      "source": {
        "document": "TCSS 2020-11-01, UpdateImageRegistryTimingScanTask (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53091",
        "read": "2026-11-21"
      }
    }
  },
  "sas": {
    "DescribeAffectedMaliciousFileImages": {
      "summary": "List the malicious files of the images",
      "description": "Returns one page of the malicious files that scans found in images and containers: those of the whole account, or of the images that the parameters name. `PageInfo.TotalCount` counts the rows that match. A page after the last is empty.\n\n`CurrentPage` and `PageSize` must be given, and `PageSize` is a text. `DescribeGroupedMaliciousFiles` has the names of the files.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "CurrentPage",
          "PageSize"
        ],
        "properties": {
          "MaliciousMd5": {
            "type": "string",
            "description": "MD5 of the malicious file, 32 hexadecimal digits.",
            "examples": [
              "d836968041f7683b5459****"
            ]
          },
          "Levels": {
            "type": "string",
            "description": "How bad the files are, separated by commas: `serious`, `suspicious` or `remind`.",
            "examples": [
              "serious,suspicious"
            ]
          },
          "Status": {
            "type": "string",
            "enum": [
              "0",
              "1",
              "2",
              "3"
            ],
            "description": "State: `0`, open; `1`, dealt with; `2`, being verified; `3`, on the list of exceptions.",
            "examples": [
              "0",
              "0"
            ]
          },
          "RepoRegionId": {
            "type": "string",
            "description": "Region of the repository, such as `cn-hangzhou`.",
            "examples": [
              "cn-hangzhou"
            ]
          },
          "RepoInstanceId": {
            "type": "string",
            "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
            "examples": [
              "cri-datvailb****"
            ]
          },
          "RepoId": {
            "type": "string",
            "description": "ID of the repository; that of Container Registry begins with `crr-`.",
            "examples": [
              "crr-vridcl4****"
            ]
          },
          "RepoNamespace": {
            "type": "string",
            "description": "Namespace of the repository, or a part of it.",
            "examples": [
              "hanghai-namespace"
            ]
          },
          "RepoName": {
            "type": "string",
            "description": "Name of the repository, or a part of it.",
            "examples": [
              "centos"
            ]
          },
          "ImageTag": {
            "type": "string",
            "description": "Tag of the image.",
            "examples": [
              "0.2"
            ]
          },
          "ImageDigest": {
            "type": "string",
            "description": "Digest of the image, hexadecimal digits without `sha256:`.",
            "examples": []
          },
          "ImageLayer": {
            "type": "string",
            "description": "Digest of the layer.",
            "examples": []
          },
          "Image": {
            "type": "string",
            "description": "Whole name of the image, as `host/namespace/repository:tag`.",
            "examples": []
          },
          "ScanRange": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "image",
                "container"
              ]
            },
            "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
            "examples": [
              [
                "image"
              ]
            ]
          },
          "ClusterId": {
            "type": "string",
            "description": "ID of the container cluster.",
            "examples": []
          },
          "ClusterName": {
            "type": "string",
            "description": "Name of the container cluster.",
            "examples": []
          },
          "Namespace": {
            "type": "string",
            "description": "Namespace in the container cluster.",
            "examples": []
          },
          "Pod": {
            "type": "string",
            "description": "Name of the pod.",
            "examples": []
          },
          "ContainerId": {
            "type": "string",
            "description": "ID of the container.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1,
              1
            ]
          },
          "PageSize": {
            "type": "string",
            "pattern": "^[1-9][0-9]*$",
            "default": "20",
            "description": "Files in one page, a number of at least 1 as text. The vendor names no largest size.",
            "examples": [
              "20",
              "100"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "MaliciousMd5": "d836968041f7683b5459****",
            "Levels": "serious,suspicious",
            "Status": "0",
            "RepoRegionId": "cn-hangzhou",
            "RepoInstanceId": "cri-datvailb****",
            "RepoId": "crr-vridcl4****",
            "RepoNamespace": "hanghai-namespace",
            "RepoName": "centos",
            "ImageTag": "0.2",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": "20"
          }
        },
        "of-images": {
          "summary": "The malicious files of registry images that are open",
          "value": {
            "Status": "0",
            "ScanRange": [
              "image"
            ],
            "CurrentPage": 1,
            "PageSize": "100"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidScanRange": {
          "status": 400,
          "meaning": "ScanRange has an item that is neither image nor container.",
          "retry": "never"
        },
        "InvalidStatus": {
          "status": 400,
          "meaning": "Status is not a documented state.",
          "retry": "never"
        },
        "MissingCurrentPage": {
          "status": 400,
          "meaning": "The parameter CurrentPage is missing or empty.",
          "retry": "never"
        },
        "MissingPageSize": {
          "status": 400,
          "meaning": "The parameter PageSize is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeAffectedMaliciousFileImages",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeAffectedMaliciousFileImages (page updated 2026-06-15)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeaffectedmaliciousfileimages",
        "read": "2026-11-27"
      }
    },
    "DescribeCloudCenterInstances": {
      "summary": "List the servers and other assets",
      "description": "Returns one page of the assets that the service knows: servers, products of the cloud, containers. `DescribeImageInfoList` takes their UUIDs.\n\nThere are two ways through the pages. With `CurrentPage`, `PageInfo.TotalCount` counts all assets that match. With `UseNextToken`, each answer has the token of the next page and there is no total; the vendor recommends it.",
      "tags": [
        "Assets"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "Criteria": {
            "type": "string",
            "description": "What to look for, a JSON array as text. Each entry has `name` and `value`, both case-sensitive. Among the names are `instanceId`, `instanceName`, `uuidList`, `vpcInstanceId`, `regionId`, `internetIp`, `intranetIp`, `ipList`, `osType`, `clientStatus`, `riskStatus`, `vulStatus`, `alarmStatus`, `hcStatus` and `importance`; the operation `DescribeCriteria` lists them all.",
            "examples": [
              "[{\"name\":\"riskStatus\",\"value\":\"YES\"},{\"name\":\"internetIp\",\"value\":\"1.2.XX.XX\"}]"
            ]
          },
          "LogicalExp": {
            "type": "string",
            "enum": [
              "OR",
              "AND"
            ],
            "default": "OR",
            "description": "How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them.",
            "examples": [
              "OR"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Assets in one page, at least 1. The vendor names no largest size.",
            "examples": [
              100
            ]
          },
          "UseNextToken": {
            "type": "boolean",
            "description": "Whether to read the pages by token. The answers then have no `PageInfo.TotalCount`.",
            "examples": [
              false,
              true
            ]
          },
          "NextToken": {
            "type": "string",
            "description": "Token of the page, the `PageInfo.NextToken` of the answer before it. None for the first page. Counts only with `UseNextToken`.",
            "examples": []
          },
          "MachineTypes": {
            "type": "string",
            "enum": [
              "ecs",
              "cloud_product",
              "eci",
              "rund",
              "runc"
            ],
            "description": "Kind of the assets: `ecs`, servers; `cloud_product`, products of the cloud; `eci`, elastic container instances; `rund` and `runc`, containers of these run times.",
            "examples": [
              "ecs"
            ]
          },
          "Flags": {
            "type": "string",
            "description": "Whose assets, numbers separated by commas: 0, Alibaba Cloud; 1, outside it; 2, a data center; 3, 4, 5, 7, 14 and 16, other clouds; 8, lightweight servers; 9, Serverless App Engine; 10, Platform for AI.",
            "examples": []
          },
          "Importance": {
            "type": "integer",
            "format": "int32",
            "enum": [
              0,
              1,
              2
            ],
            "description": "How important the assets are: 2, important; 1, normal; 0, for tests.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "NoGroupTrace": {
            "type": "boolean",
            "default": false,
            "description": "`true` keeps the Chinese name of the group of assets without a group in `GroupTrace`, `false` shows it as `default`.",
            "examples": [
              false
            ]
          },
          "ResourceDirectoryAccountId": {
            "type": "integer",
            "format": "int64",
            "description": "Account whose assets are listed, a member of the resource directory of the caller's account.",
            "examples": []
          },
          "RegionId": {
            "type": "string",
            "description": "Region of the assets. Use `regionId` in `Criteria`.",
            "examples": [],
            "deprecated": true
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Criteria": "[{\"name\":\"riskStatus\",\"value\":\"YES\"},{\"name\":\"internetIp\",\"value\":\"1.2.XX.XX\"}]",
            "LogicalExp": "OR",
            "CurrentPage": 1,
            "PageSize": 100,
            "UseNextToken": false,
            "MachineTypes": "ecs",
            "Lang": "zh",
            "NoGroupTrace": false
          }
        },
        "by-token": {
          "summary": "The first page by token",
          "value": {
            "UseNextToken": true
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidImportance": {
          "status": 400,
          "meaning": "Importance is not 0, 1 or 2.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidLogicalExp": {
          "status": 400,
          "meaning": "LogicalExp is neither OR nor AND.",
          "retry": "never"
        },
        "InvalidMachineTypes": {
          "status": 400,
          "meaning": "MachineTypes is not a documented kind.",
          "retry": "never"
        },
        "InvalidNoGroupTrace": {
          "status": 400,
          "meaning": "NoGroupTrace is neither true nor false.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidParam": {
          "status": 400,
          "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
          "retry": "never"
        },
        "InvalidResourceDirectoryAccountId": {
          "status": 400,
          "meaning": "ResourceDirectoryAccountId is not a number.",
          "retry": "never"
        },
        "InvalidUseNextToken": {
          "status": 400,
          "meaning": "UseNextToken is neither true nor false.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeCloudCenterInstances",
        "access": "get",
        "resources": [
          "acs:yundun-sas:{#regionId}:{#accountId}:asset/*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeCloudCenterInstances (page updated 2026-01-20)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecloudcenterinstances",
        "read": "2026-11-22"
      }
    },
    "DescribeGroupedMaliciousFiles": {
      "summary": "List the kinds of malicious files",
      "description": "Returns one page of the malicious files that scans found in images, each once, with its name and the number of images that have it. `PageInfo.TotalCount` counts the files that match. A page after the last is empty.\n\n`CurrentPage` and `PageSize` must be given, and `PageSize` is a text.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "CurrentPage",
          "PageSize"
        ],
        "properties": {
          "FuzzyMaliciousName": {
            "type": "string",
            "description": "A part of the name of the malicious software.",
            "examples": [
              "Mining"
            ]
          },
          "MaliciousMd5": {
            "type": "string",
            "description": "MD5 of the malicious file, 32 hexadecimal digits.",
            "examples": [
              "d836968041f7683b5459****"
            ]
          },
          "Levels": {
            "type": "string",
            "description": "How bad the files are, separated by commas: `serious`, `suspicious` or `remind`.",
            "examples": [
              "serious"
            ]
          },
          "RepoRegionId": {
            "type": "string",
            "description": "Region of the repository, such as `cn-hangzhou`.",
            "examples": [
              "cn-shanghai"
            ]
          },
          "RepoInstanceId": {
            "type": "string",
            "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
            "examples": [
              "cri-datvailb****"
            ]
          },
          "RepoId": {
            "type": "string",
            "description": "ID of the repository; that of Container Registry begins with `crr-`.",
            "examples": [
              "crr-vridcl4****"
            ]
          },
          "RepoNamespace": {
            "type": "string",
            "description": "Namespace of the repository, or a part of it.",
            "examples": [
              "hanghai-namespace"
            ]
          },
          "RepoName": {
            "type": "string",
            "description": "Name of the repository, or a part of it.",
            "examples": [
              "centos"
            ]
          },
          "ImageTag": {
            "type": "string",
            "description": "Tag of the image.",
            "examples": [
              "0.2"
            ]
          },
          "ImageDigest": {
            "type": "string",
            "description": "Digest of the image, hexadecimal digits without `sha256:`.",
            "examples": []
          },
          "ImageLayer": {
            "type": "string",
            "description": "Digest of the layer.",
            "examples": []
          },
          "ClusterId": {
            "type": "string",
            "description": "ID of the container cluster.",
            "examples": []
          },
          "ScanRange": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "image",
                "container"
              ]
            },
            "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "string",
            "pattern": "^[1-9][0-9]*$",
            "default": "20",
            "description": "Files in one page, a number of at least 1 as text. The vendor names no largest size.",
            "examples": [
              "20"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "FuzzyMaliciousName": "Mining",
            "MaliciousMd5": "d836968041f7683b5459****",
            "Levels": "serious",
            "RepoRegionId": "cn-shanghai",
            "RepoInstanceId": "cri-datvailb****",
            "RepoId": "crr-vridcl4****",
            "RepoNamespace": "hanghai-namespace",
            "RepoName": "centos",
            "ImageTag": "0.2",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": "20"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidScanRange": {
          "status": 400,
          "meaning": "ScanRange has an item that is neither image nor container.",
          "retry": "never"
        },
        "MissingCurrentPage": {
          "status": 400,
          "meaning": "The parameter CurrentPage is missing or empty.",
          "retry": "never"
        },
        "MissingPageSize": {
          "status": 400,
          "meaning": "The parameter PageSize is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeGroupedMaliciousFiles",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeGroupedMaliciousFiles (page updated 2026-06-16)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describegroupedmaliciousfiles",
        "read": "2026-11-27"
      }
    },
    "DescribeImageBaselineItemList": {
      "summary": "List the baseline checks of an image",
      "description": "Returns one page of the baseline checks that found something in an image, each with the baseline it belongs to. What to do about a check is not part of it.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ImageUuid"
        ],
        "properties": {
          "ImageUuid": {
            "type": "string",
            "minLength": 1,
            "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
            "examples": [
              "0b5c7193300da2070220038718ad****",
              "0b5c7193300da2070220038718ad****"
            ]
          },
          "Uuids": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "UUIDs of further images. On the wire they are numbered from 1: `Uuids.1`, `Uuids.2`.",
            "examples": []
          },
          "Status": {
            "type": "string",
            "enum": [
              "0",
              "1",
              "2",
              "3"
            ],
            "description": "State of the check: `0`, not fixed; `1`, fixed; `2`, to be verified; `3`, the fix failed.",
            "examples": [
              "0"
            ]
          },
          "BaselineClassKey": {
            "type": "string",
            "description": "Key of the class of baselines.",
            "examples": [
              "ak_leak"
            ]
          },
          "BaselineNameKey": {
            "type": "string",
            "description": "Key of the baseline.",
            "examples": [
              "Access Key泄露"
            ]
          },
          "ScanRange": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "image",
                "container"
              ]
            },
            "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
            "examples": [
              [
                "container"
              ]
            ]
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh",
              "en"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Checks in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageUuid": "0b5c7193300da2070220038718ad****",
            "Status": "0",
            "BaselineClassKey": "ak_leak",
            "BaselineNameKey": "Access Key泄露",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 20
          }
        },
        "in-containers": {
          "summary": "What the checks found in the containers of an image",
          "value": {
            "ImageUuid": "0b5c7193300da2070220038718ad****",
            "ScanRange": [
              "container"
            ],
            "Lang": "en"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidScanRange": {
          "status": 400,
          "meaning": "ScanRange has an item that is neither image nor container.",
          "retry": "never"
        },
        "InvalidStatus": {
          "status": 400,
          "meaning": "Status is not a documented state.",
          "retry": "never"
        },
        "MissingImageUuid": {
          "status": 400,
          "meaning": "The parameter ImageUuid is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageBaselineItemList",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageBaselineItemList (page updated 2026-06-16)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebaselineitemlist",
        "read": "2026-11-27"
      }
    },
    "DescribeImageBuildRiskByKey": {
      "summary": "List the risky build instructions of an image",
      "description": "Returns one page of the instructions in the build history of an image that a rule calls risky, such as running as root, or those of one rule. `Data.PageInfo.TotalCount` counts the instructions that match. A page after the last is empty.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "ImageUuid": {
            "type": "string",
            "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
            "examples": [
              "a910053dd4710173ecc9e9d8931f****"
            ]
          },
          "RiskKey": {
            "type": "string",
            "description": "Key of the rule.",
            "examples": [
              "no_user"
            ]
          },
          "Status": {
            "type": "integer",
            "format": "int32",
            "enum": [
              0,
              1,
              2
            ],
            "description": "State: 0, open; 1, ignored; 2, a false positive.",
            "examples": [
              1
            ]
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Instructions in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageUuid": "a910053dd4710173ecc9e9d8931f****",
            "RiskKey": "no_user",
            "Status": 1,
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 20
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidStatus": {
          "status": 400,
          "meaning": "Status is not a documented state.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageBuildRiskByKey",
        "access": "list",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageBuildRiskByKey (page updated 2026-06-16)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagebuildriskbykey",
        "read": "2026-11-27"
      }
    },
    "DescribeImageInfoList": {
      "summary": "Look up images by UUID",
      "description": "Returns the images that belong to the given UUIDs, all in one answer. `DescribeCloudCenterInstances` lists the UUIDs of servers, `DescribeImageInstances` those of images. A UUID that the service does not know is no error; it adds nothing.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "Uuids"
        ],
        "properties": {
          "Uuids": {
            "type": "string",
            "minLength": 1,
            "description": "UUIDs of servers, as `DescribeCloudCenterInstances` lists them, or of images, as `DescribeImageInstances` does, separated by commas; spaces around them do not count. A server stands for the images of the containers on it.",
            "examples": [
              "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Uuids": "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
          }
        }
      },
      "conditions": [],
      "errors": {
        "MissingUuids": {
          "status": 400,
          "meaning": "The parameter Uuids is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageInfoList",
        "access": "read",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageInfoList (page updated 2024-02-20)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinfolist",
        "read": "2026-11-21"
      }
    },
    "DescribeImageInstances": {
      "summary": "List the images",
      "description": "Returns one page of the images that the service knows, each with what was found in it and how its last scan went. `PageInfo.TotalCount` counts all images that match, not only those of the page. A page after the last is empty.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "Criteria": {
            "type": "string",
            "description": "What to look for, a JSON array as text. Each entry has `name`, `value` and, for several values of one name, `logicalExp` (`OR` or `AND`). Names are case-sensitive: `instanceId`, `repoName`, `repoId`, `repoNamespace`, `regionId`, `vulStatus`, `alarmStatus`, `hcStatus`, `riskStatus`, `registryType`, `imageId`, `tag` and `digest`.",
            "examples": [
              "[{\"name\":\"instanceId\",\"value\":\"390100182\",\"logicalExp\":\"AND\"}]",
              "[{\"name\":\"riskStatus\",\"value\":\"YES\"}]"
            ]
          },
          "LogicalExp": {
            "type": "string",
            "enum": [
              "OR",
              "AND"
            ],
            "description": "How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them.",
            "examples": [
              "OR"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Images in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          },
          "Scanned": {
            "type": "boolean",
            "description": "`true` for the images that were scanned, `false` for those that were not. Without it, both.",
            "examples": [
              true,
              true
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Criteria": "[{\"name\":\"instanceId\",\"value\":\"390100182\",\"logicalExp\":\"AND\"}]",
            "LogicalExp": "OR",
            "CurrentPage": 1,
            "PageSize": 20,
            "Scanned": true
          }
        },
        "at-risk": {
          "summary": "The images at risk that were scanned",
          "value": {
            "Criteria": "[{\"name\":\"riskStatus\",\"value\":\"YES\"}]",
            "Scanned": true
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLogicalExp": {
          "status": 400,
          "meaning": "LogicalExp is neither OR nor AND.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidParam": {
          "status": 400,
          "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
          "retry": "never"
        },
        "InvalidScanned": {
          "status": 400,
          "meaning": "Scanned is neither true nor false.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageInstances"
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageInstances (page updated 2026-03-24)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinstances",
        "read": "2026-11-22"
      }
    },
    "DescribeImageListBySensitiveFile": {
      "summary": "List the images that have sensitive files",
      "description": "Returns one page of the images in which scans found sensitive files, or those of one kind. `PageInfo.TotalCount` counts the images that match. A page after the last is empty. `DescribeImageSensitiveFileByKey` has the files of an image.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "SensitiveFileKey": {
            "type": "string",
            "description": "Kind of the files, such as `npm_token` or `ssh_private_key`.",
            "examples": [
              "sshpasswd"
            ],
            "x-known-values": [
              "npm_token",
              "ftp_cfg",
              "google_oauth_key",
              "planetscale_passwd",
              "github_ssh_key",
              "msbuild_publish_profile",
              "fastly_cdn_token",
              "ssh_private_key",
              "aws_cli",
              "cpanel_proftpd",
              "postgresql_passwd",
              "discord_client_cred",
              "rails_database",
              "aws_access_key",
              "esmtp_cfg",
              "docker_registry_cfg",
              "pem",
              "common_cred",
              "sftp_cfg",
              "grafana_token",
              "slack_token",
              "ec_private_key",
              "pypi_token",
              "finicity_token",
              "k8s_client_key",
              "git_cfg",
              "django_key",
              "jenkins_ssh",
              "openssh_private_key",
              "square_oauth",
              "typeform_token",
              "common_database_cfg",
              "wordpress_database_cfg",
              "googlecloud_api_key",
              "vscode_sftp",
              "apache_htpasswd",
              "planetscale_token",
              "contentful_preview_token",
              "php_database_cfg",
              "atom_remote_sync",
              "aws_session_token",
              "atom_sftp_cfg",
              "asana_client_private_key",
              "tencentcloud_ak",
              "rsa_private_key",
              "github_personal_token",
              "pgp",
              "stripe_skpk",
              "square_token",
              "rails_carrierwave",
              "dbeaver_database_cfg",
              "robomongo_cred",
              "github_oauth_token",
              "pulumi_token",
              "ventrilo_voip",
              "macos_keychain",
              "amazon_mws_token",
              "dynatrace_token",
              "java_keystore",
              "microsoft_sdf",
              "kubernetes_dashboard_cred",
              "atlassian_token",
              "rdp",
              "mailgun_key",
              "mailchimp_api_key",
              "netrc_cfg",
              "openvpn_cfg",
              "github_refresh_token",
              "salesforce",
              "sendinblue",
              "pkcs_private_key",
              "rubyonrails_passwd",
              "filezilla_ftp",
              "databricks_token",
              "gitLab_personal_token",
              "rails_master_key",
              "sqlite",
              "firefox_logins",
              "mailgun_private_token",
              "joomla_cfg",
              "hashicorp_terraform_token",
              "jetbrains_ides",
              "heroku_api_key",
              "messagebird_token",
              "github_app_token",
              "hashicorp_vault_token",
              "pgp_private_key",
              "sshpasswd",
              "huaweicloud_ak",
              "aws_s3cmd",
              "php_config",
              "common_private_key",
              "microsoft_mdf",
              "mediawiki_cfg",
              "jenkins_cred",
              "rubygems_cred",
              "clojars_token",
              "phoenix_web_passwd",
              "puttygen_private_key",
              "google_oauth_token",
              "rubyonrails_cfg",
              "lob_api_key",
              "pkcs_cred",
              "otr_private_key",
              "contentful_delivery_token",
              "digital_ocean_tugboat",
              "dsa_private_key",
              "rails_app_token",
              "git_cred",
              "newrelic_api_key",
              "github_hub",
              "rubygem"
            ]
          },
          "RiskLevel": {
            "type": "string",
            "x-known-values": [
              "high",
              "medium",
              "low"
            ],
            "description": "How bad the files are: `high`, `medium` or `low`, several separated by commas.",
            "examples": [
              "high"
            ]
          },
          "Status": {
            "type": "string",
            "enum": [
              "0",
              "1",
              "2"
            ],
            "description": "State: `0`, open; `1`, ignored; `2`, a false positive.",
            "examples": [
              "0"
            ]
          },
          "RepoInstanceId": {
            "type": "string",
            "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
            "examples": [
              "i-qewqrqcsadf****"
            ]
          },
          "RepoNamespace": {
            "type": "string",
            "description": "Namespace of the repository, or a part of it.",
            "examples": [
              "libssh2"
            ]
          },
          "RepoName": {
            "type": "string",
            "description": "Name of the repository, or a part of it.",
            "examples": [
              "harbor-image-v001"
            ]
          },
          "ImageDigest": {
            "type": "string",
            "description": "Digest of the image, or a part of it.",
            "examples": [
              "v005"
            ]
          },
          "ScanRange": {
            "type": "string",
            "description": "Where the files were found, a JSON array as text with `image`, `container` or both: `[\"image\"]`.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Images in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "SensitiveFileKey": "sshpasswd",
            "RiskLevel": "high",
            "Status": "0",
            "RepoInstanceId": "i-qewqrqcsadf****",
            "RepoNamespace": "libssh2",
            "RepoName": "harbor-image-v001",
            "ImageDigest": "v005",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 20
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidStatus": {
          "status": 400,
          "meaning": "Status is not a documented state.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageListBySensitiveFile"
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageListBySensitiveFile (page updated 2026-06-16)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagelistbysensitivefile",
        "read": "2026-11-27"
      }
    },
    "DescribeImageSensitiveFileByKey": {
      "summary": "List the sensitive files of an image",
      "description": "Returns one page of the sensitive files in an image, such as private keys and passwords, or those of one kind. **The answer has the secrets themselves**, in `Promt`. `PageInfo.TotalCount` counts the files that match. A page after the last is empty.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "ImageUuid": {
            "type": "string",
            "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
            "examples": [
              "0083a31ccf7c10367a6e783e8601****"
            ]
          },
          "SensitiveFileKey": {
            "type": "string",
            "description": "Kind of the files, such as `npm_token` or `ssh_private_key`.",
            "examples": [
              "google_oauth_key"
            ],
            "x-known-values": [
              "npm_token",
              "ftp_cfg",
              "google_oauth_key",
              "planetscale_passwd",
              "github_ssh_key",
              "msbuild_publish_profile",
              "fastly_cdn_token",
              "ssh_private_key",
              "aws_cli",
              "cpanel_proftpd",
              "postgresql_passwd",
              "discord_client_cred",
              "rails_database",
              "aws_access_key",
              "esmtp_cfg",
              "docker_registry_cfg",
              "pem",
              "common_cred",
              "sftp_cfg",
              "grafana_token",
              "slack_token",
              "ec_private_key",
              "pypi_token",
              "finicity_token",
              "k8s_client_key",
              "git_cfg",
              "django_key",
              "jenkins_ssh",
              "openssh_private_key",
              "square_oauth",
              "typeform_token",
              "common_database_cfg",
              "wordpress_database_cfg",
              "googlecloud_api_key",
              "vscode_sftp",
              "apache_htpasswd",
              "planetscale_token",
              "contentful_preview_token",
              "php_database_cfg",
              "atom_remote_sync",
              "aws_session_token",
              "atom_sftp_cfg",
              "asana_client_private_key",
              "tencentcloud_ak",
              "rsa_private_key",
              "github_personal_token",
              "pgp",
              "stripe_skpk",
              "square_token",
              "rails_carrierwave",
              "dbeaver_database_cfg",
              "robomongo_cred",
              "github_oauth_token",
              "pulumi_token",
              "ventrilo_voip",
              "macos_keychain",
              "amazon_mws_token",
              "dynatrace_token",
              "java_keystore",
              "microsoft_sdf",
              "kubernetes_dashboard_cred",
              "atlassian_token",
              "rdp",
              "mailgun_key",
              "mailchimp_api_key",
              "netrc_cfg",
              "openvpn_cfg",
              "github_refresh_token",
              "salesforce",
              "sendinblue",
              "pkcs_private_key",
              "rubyonrails_passwd",
              "filezilla_ftp",
              "databricks_token",
              "gitLab_personal_token",
              "rails_master_key",
              "sqlite",
              "firefox_logins",
              "mailgun_private_token",
              "joomla_cfg",
              "hashicorp_terraform_token",
              "jetbrains_ides",
              "heroku_api_key",
              "messagebird_token",
              "github_app_token",
              "hashicorp_vault_token",
              "pgp_private_key",
              "sshpasswd",
              "huaweicloud_ak",
              "aws_s3cmd",
              "php_config",
              "common_private_key",
              "microsoft_mdf",
              "mediawiki_cfg",
              "jenkins_cred",
              "rubygems_cred",
              "clojars_token",
              "phoenix_web_passwd",
              "puttygen_private_key",
              "google_oauth_token",
              "rubyonrails_cfg",
              "lob_api_key",
              "pkcs_cred",
              "otr_private_key",
              "contentful_delivery_token",
              "digital_ocean_tugboat",
              "dsa_private_key",
              "rails_app_token",
              "git_cred",
              "newrelic_api_key",
              "github_hub",
              "rubygem"
            ]
          },
          "ScanRange": {
            "type": "string",
            "description": "Where the files were found, a JSON array as text with `image`, `container` or both: `[\"image\"]`.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Files in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageUuid": "0083a31ccf7c10367a6e783e8601****",
            "SensitiveFileKey": "google_oauth_key",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 20
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageSensitiveFileByKey",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageSensitiveFileByKey (page updated 2026-06-29)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagesensitivefilebykey",
        "read": "2026-11-27"
      }
    },
    "DescribeImageSensitiveFileList": {
      "summary": "List the kinds of sensitive files",
      "description": "Returns one page of the kinds of sensitive files that scans found, in all images or in one, each with how often and in how many images. `PageInfo.TotalCount` counts the kinds that match. A page after the last is empty. `DescribeImageListBySensitiveFile` has the images of a kind.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "ImageUuid": {
            "type": "string",
            "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
            "examples": [
              "850613a48999900f48417c7e6e9d****"
            ]
          },
          "Criteria": {
            "type": "string",
            "description": "What to look for: a key or a name of a kind, as `CriteriaType` says.",
            "examples": [
              "Rails Master Key"
            ]
          },
          "CriteriaType": {
            "type": "string",
            "enum": [
              "SensitiveFileKey",
              "SensitiveFileName"
            ],
            "description": "What `Criteria` is: `SensitiveFileKey`, a key; `SensitiveFileName`, a name.",
            "examples": [
              "SensitiveFileName"
            ]
          },
          "SensitiveKeyList": {
            "type": "array",
            "items": {
              "type": "string",
              "description": "Kind of sensitive files, such as `npm_token` or `ssh_private_key`; new kinds are added from time to time.",
              "examples": [
                "google_oauth_key"
              ],
              "x-known-values": [
                "npm_token",
                "ftp_cfg",
                "google_oauth_key",
                "planetscale_passwd",
                "github_ssh_key",
                "msbuild_publish_profile",
                "fastly_cdn_token",
                "ssh_private_key",
                "aws_cli",
                "cpanel_proftpd",
                "postgresql_passwd",
                "discord_client_cred",
                "rails_database",
                "aws_access_key",
                "esmtp_cfg",
                "docker_registry_cfg",
                "pem",
                "common_cred",
                "sftp_cfg",
                "grafana_token",
                "slack_token",
                "ec_private_key",
                "pypi_token",
                "finicity_token",
                "k8s_client_key",
                "git_cfg",
                "django_key",
                "jenkins_ssh",
                "openssh_private_key",
                "square_oauth",
                "typeform_token",
                "common_database_cfg",
                "wordpress_database_cfg",
                "googlecloud_api_key",
                "vscode_sftp",
                "apache_htpasswd",
                "planetscale_token",
                "contentful_preview_token",
                "php_database_cfg",
                "atom_remote_sync",
                "aws_session_token",
                "atom_sftp_cfg",
                "asana_client_private_key",
                "tencentcloud_ak",
                "rsa_private_key",
                "github_personal_token",
                "pgp",
                "stripe_skpk",
                "square_token",
                "rails_carrierwave",
                "dbeaver_database_cfg",
                "robomongo_cred",
                "github_oauth_token",
                "pulumi_token",
                "ventrilo_voip",
                "macos_keychain",
                "amazon_mws_token",
                "dynatrace_token",
                "java_keystore",
                "microsoft_sdf",
                "kubernetes_dashboard_cred",
                "atlassian_token",
                "rdp",
                "mailgun_key",
                "mailchimp_api_key",
                "netrc_cfg",
                "openvpn_cfg",
                "github_refresh_token",
                "salesforce",
                "sendinblue",
                "pkcs_private_key",
                "rubyonrails_passwd",
                "filezilla_ftp",
                "databricks_token",
                "gitLab_personal_token",
                "rails_master_key",
                "sqlite",
                "firefox_logins",
                "mailgun_private_token",
                "joomla_cfg",
                "hashicorp_terraform_token",
                "jetbrains_ides",
                "heroku_api_key",
                "messagebird_token",
                "github_app_token",
                "hashicorp_vault_token",
                "pgp_private_key",
                "sshpasswd",
                "huaweicloud_ak",
                "aws_s3cmd",
                "php_config",
                "common_private_key",
                "microsoft_mdf",
                "mediawiki_cfg",
                "jenkins_cred",
                "rubygems_cred",
                "clojars_token",
                "phoenix_web_passwd",
                "puttygen_private_key",
                "google_oauth_token",
                "rubyonrails_cfg",
                "lob_api_key",
                "pkcs_cred",
                "otr_private_key",
                "contentful_delivery_token",
                "digital_ocean_tugboat",
                "dsa_private_key",
                "rails_app_token",
                "git_cred",
                "newrelic_api_key",
                "github_hub",
                "rubygem"
              ]
            },
            "description": "Keys of kinds. On the wire they are numbered from 1: `SensitiveKeyList.1`.",
            "examples": []
          },
          "RiskLevel": {
            "type": "string",
            "x-known-values": [
              "high",
              "medium",
              "low"
            ],
            "description": "How bad the files are: `high`, `medium` or `low`.",
            "examples": [
              "low",
              "high"
            ]
          },
          "ScanRange": {
            "type": "string",
            "description": "Where the files were found, a JSON array as text with `image`, `container` or both: `[\"image\"]`.",
            "examples": [
              "[\"image\"]"
            ]
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh",
              "en"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 20,
            "description": "Kinds in one page, at least 1. The vendor names no largest size.",
            "examples": [
              20
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ImageUuid": "850613a48999900f48417c7e6e9d****",
            "Criteria": "Rails Master Key",
            "CriteriaType": "SensitiveFileName",
            "RiskLevel": "low",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 20
          }
        },
        "in-registries": {
          "summary": "The worst kinds in registry images",
          "value": {
            "RiskLevel": "high",
            "ScanRange": "[\"image\"]",
            "Lang": "en"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCriteriaType": {
          "status": 400,
          "meaning": "CriteriaType is not a documented kind.",
          "retry": "never"
        },
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageSensitiveFileList"
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageSensitiveFileList (page updated 2026-06-29)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagesensitivefilelist",
        "read": "2026-11-27"
      }
    },
    "DescribeImageVulList": {
      "summary": "List the vulnerabilities of the images",
      "description": "Returns one page of the vulnerabilities that scans found in the system software of images and containers: those of the whole account, or of the images that the parameters name. One row is one vulnerability of one image, with all its packages. `TotalCount` counts the rows that match. A page after the last is empty.\n\nThe rows have a priority but neither a severity nor a fixed version; `DescribeVulDetails` has severity and texts by `Name`.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "Type"
        ],
        "properties": {
          "Type": {
            "type": "string",
            "enum": [
              "cve"
            ],
            "description": "Kind of the vulnerabilities. `cve`, those of system software, is the only value.",
            "examples": [
              "cve",
              "cve"
            ]
          },
          "Uuids": {
            "type": "string",
            "description": "UUIDs of images, as `DescribeImageInstances` lists them in `Uuid`, separated by commas.",
            "examples": [
              "0004a32a0305a7f6ab5ff9600d47****"
            ]
          },
          "Digest": {
            "type": "string",
            "description": "Digest of the image, hexadecimal digits without `sha256:`.",
            "examples": []
          },
          "Image": {
            "type": "string",
            "description": "Whole name of the image, as `host/namespace/repository:tag`.",
            "examples": []
          },
          "RepoRegionId": {
            "type": "string",
            "description": "Region of the repository, such as `cn-hangzhou`.",
            "examples": []
          },
          "RepoInstanceId": {
            "type": "string",
            "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
            "examples": []
          },
          "RepoId": {
            "type": "string",
            "description": "ID of the repository; that of Container Registry begins with `crr-`.",
            "examples": []
          },
          "RepoNamespace": {
            "type": "string",
            "description": "Namespace of the repository.",
            "examples": []
          },
          "RepoName": {
            "type": "string",
            "description": "Name of the repository.",
            "examples": []
          },
          "Tag": {
            "type": "string",
            "description": "Tag of the image.",
            "examples": []
          },
          "RegionId": {
            "type": "string",
            "description": "Region of the asset.",
            "examples": []
          },
          "InstanceId": {
            "type": "string",
            "description": "ID of the asset.",
            "examples": []
          },
          "Name": {
            "type": "string",
            "description": "Name of the vulnerability, such as `debian:10:CVE-2019-9893`.",
            "examples": []
          },
          "AliasName": {
            "type": "string",
            "description": "Title of the vulnerability.",
            "examples": []
          },
          "Necessity": {
            "type": "string",
            "x-known-values": [
              "asap",
              "later",
              "nntf"
            ],
            "description": "How soon to fix it: `asap`, at once; `later`, later; `nntf`, not for now.",
            "examples": [
              "asap"
            ]
          },
          "StatusList": {
            "type": "string",
            "x-known-values": [
              "1",
              "4",
              "7"
            ],
            "description": "State: `1`, not fixed; `4`, being fixed; `7`, fixed. Several are separated by commas.",
            "examples": [
              "1"
            ]
          },
          "Dealed": {
            "type": "string",
            "enum": [
              "y",
              "n"
            ],
            "description": "`y` for the vulnerabilities that were dealt with, `n` for the others. Without it, both.",
            "examples": [
              "n",
              "n"
            ]
          },
          "RuleTag": {
            "type": "string",
            "x-known-values": [
              "AI"
            ],
            "description": "`AI` for those in software for artificial intelligence.",
            "examples": []
          },
          "ScanRange": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "image",
                "container"
              ]
            },
            "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
            "examples": [
              [
                "image"
              ]
            ]
          },
          "ClusterId": {
            "type": "string",
            "description": "ID of the container cluster.",
            "examples": []
          },
          "ClusterName": {
            "type": "string",
            "description": "Name of the container cluster.",
            "examples": []
          },
          "Namespace": {
            "type": "string",
            "description": "Namespace in the container cluster.",
            "examples": []
          },
          "Pod": {
            "type": "string",
            "description": "Name of the pod.",
            "examples": []
          },
          "ContainerId": {
            "type": "string",
            "description": "ID of the container.",
            "examples": []
          },
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "default": "zh",
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh"
            ]
          },
          "CurrentPage": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 1,
            "description": "Number of the page, counted from 1.",
            "examples": [
              1
            ]
          },
          "PageSize": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "default": 10,
            "description": "Vulnerabilities in one page, at least 1. The vendor names no largest size.",
            "examples": [
              10,
              100
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Type": "cve",
            "Uuids": "0004a32a0305a7f6ab5ff9600d47****",
            "Necessity": "asap",
            "StatusList": "1",
            "Dealed": "n",
            "Lang": "zh",
            "CurrentPage": 1,
            "PageSize": 10
          }
        },
        "of-images": {
          "summary": "The vulnerabilities of registry images that wait for a fix",
          "value": {
            "Type": "cve",
            "Dealed": "n",
            "ScanRange": [
              "image"
            ],
            "PageSize": 100
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidCurrentPage": {
          "status": 400,
          "meaning": "CurrentPage is not a number of a page.",
          "retry": "never"
        },
        "InvalidDealed": {
          "status": 400,
          "meaning": "Dealed is neither y nor n.",
          "retry": "never"
        },
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidPageSize": {
          "status": 400,
          "meaning": "PageSize is not a size of a page.",
          "retry": "never"
        },
        "InvalidScanRange": {
          "status": 400,
          "meaning": "ScanRange has an item that is neither image nor container.",
          "retry": "never"
        },
        "InvalidType": {
          "status": 400,
          "meaning": "Type is not a documented kind of vulnerability.",
          "retry": "never"
        },
        "MissingType": {
          "status": 400,
          "meaning": "The parameter Type is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeImageVulList",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageVulList (page updated 2026-06-16)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagevullist",
        "read": "2026-11-27"
      }
    },
    "DescribeVulDetails": {
      "summary": "Get the texts of a vulnerability",
      "description": "Returns what the vendor's database says of a vulnerability: severity, CVSS score, texts. A notice may cover several CVEs, each of which is one entry. A name that the database does not have is no error; the list is empty.",
      "tags": [
        "Findings"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "Lang",
          "Type",
          "Name"
        ],
        "properties": {
          "Lang": {
            "type": "string",
            "enum": [
              "zh",
              "en"
            ],
            "description": "Language of the texts: `zh` or `en`.",
            "examples": [
              "zh",
              "en"
            ]
          },
          "Type": {
            "type": "string",
            "enum": [
              "cve",
              "sys",
              "cms",
              "app",
              "emg",
              "sca"
            ],
            "description": "Kind of the vulnerability: `cve`, of Linux software, also that of images; `sys`, of Windows; `cms`, of content management; `app`, of applications; `emg`, urgent; `sca`, of components.",
            "examples": [
              "sca",
              "cve"
            ]
          },
          "Name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the vulnerability, as `DescribeImageVulList` lists it in `Name`.",
            "examples": [
              "SCA:ACSV-2020-052801",
              "debian:10:CVE-2019-9893"
            ]
          },
          "AliasName": {
            "type": "string",
            "description": "Title of the vulnerability.",
            "examples": [
              "RHSA-2019:3197-Important: sudo security update"
            ]
          },
          "ResourceDirectoryAccountId": {
            "type": "integer",
            "format": "int64",
            "description": "Account whose assets are listed, a member of the resource directory of the caller's account.",
            "examples": []
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Lang": "zh",
            "Type": "sca",
            "Name": "SCA:ACSV-2020-052801",
            "AliasName": "RHSA-2019:3197-Important: sudo security update"
          }
        },
        "of-an-image": {
          "summary": "A vulnerability of an image",
          "value": {
            "Lang": "en",
            "Type": "cve",
            "Name": "debian:10:CVE-2019-9893"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidLang": {
          "status": 400,
          "meaning": "Lang is neither zh nor en.",
          "retry": "never"
        },
        "InvalidResourceDirectoryAccountId": {
          "status": 400,
          "meaning": "ResourceDirectoryAccountId is not a number.",
          "retry": "never"
        },
        "InvalidType": {
          "status": 400,
          "meaning": "Type is not a documented kind of vulnerability.",
          "retry": "never"
        },
        "MissingLang": {
          "status": 400,
          "meaning": "The parameter Lang is missing or empty.",
          "retry": "never"
        },
        "MissingName": {
          "status": 400,
          "meaning": "The parameter Name is missing or empty.",
          "retry": "never"
        },
        "MissingType": {
          "status": 400,
          "meaning": "The parameter Type is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "ContentMD5NotMatched",
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Accept",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureMethod",
        "MissingSignatureNonce",
        "MissingSignatureVersion",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "permission": {
        "action": "yundun-sas:DescribeVulDetails",
        "access": "get",
        "resources": [
          "*"
        ]
      },
      "source": {
        "document": "Security Center 2018-12-03, DescribeVulDetails (page updated 2026-01-20)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describevuldetails",
        "read": "2026-11-27"
      }
    }
  }
};
