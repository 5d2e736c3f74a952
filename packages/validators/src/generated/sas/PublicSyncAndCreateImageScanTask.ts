// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["Images"],"properties":{"Images":{"type":"string","minLength":1},"SourceIp":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Images === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Images"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "Images") || (key0 === "SourceIp"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Images !== undefined){
let data0 = data.Images;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.SourceIp !== undefined){
if(typeof data.SourceIp !== "string"){
const err4 = {instancePath:instancePath+"/SourceIp",schemaPath:"#/properties/SourceIp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of PublicSyncAndCreateImageScanTask. */
export const action: LoadedAction = createAction({
  name: "PublicSyncAndCreateImageScanTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Add images and scan them",
  "description": "Makes images known to the service that were pushed to a registry since it was last read, and scans them. Images that are known already are scanned too. `CanCreate`, the quota and what to ask afterwards are as for `PublicCreateImageScanTask`.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "Images"
    ],
    "properties": {
      "Images": {
        "type": "string",
        "minLength": 1,
        "description": "The images, a JSON array as text. Each entry has `registryType` (`acr`, `harbor` or `quay`), `regionId`, `instanceId`, `repoId`, `repoNamespace`, `repoName`, `tag`, `digest`, and `createTime` and `updateTime` in milliseconds since 1970.",
        "examples": [
          "[{\"registryType\":\"acr\",\"repoId\":\"crr-red9kgqqi0fh75d5\",\"instanceId\":\"cri-1x2qtjd75ofqvfa8\",\"repoNamespace\":\"1125\",\"regionId\":\"cn-hangzhou\",\"repoName\":\"script1\",\"digest\":\"b1064a5007786b6f82a50772858e8156bc1e5fbddb7dd20af6922761ad197fe4\",\"tag\":\"v0113-ver2\",\"createTime\":1641267666666,\"updateTime\":1641267909090}]"
        ]
      },
      "SourceIp": {
        "type": "string",
        "description": "IP address of the caller. It changes nothing.",
        "examples": [
          "1.2.X.X"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Images": "[{\"registryType\":\"acr\",\"repoId\":\"crr-red9kgqqi0fh75d5\",\"instanceId\":\"cri-1x2qtjd75ofqvfa8\",\"repoNamespace\":\"1125\",\"regionId\":\"cn-hangzhou\",\"repoName\":\"script1\",\"digest\":\"b1064a5007786b6f82a50772858e8156bc1e5fbddb7dd20af6922761ad197fe4\",\"tag\":\"v0113-ver2\",\"createTime\":1641267666666,\"updateTime\":1641267909090}]",
        "SourceIp": "1.2.X.X"
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidParam": {
      "status": 400,
      "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
      "retry": "never"
    },
    "MissingImages": {
      "status": 400,
      "meaning": "The parameter Images is missing or empty.",
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
  "permission": {
    "action": "yundun-sas:PublicSyncAndCreateImageScanTask"
  },
  "source": {
    "document": "Security Center 2018-12-03, PublicSyncAndCreateImageScanTask (page updated 2026-06-29)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-publicsyncandcreateimagescantask",
    "read": "2026-11-27"
  }
},
});
