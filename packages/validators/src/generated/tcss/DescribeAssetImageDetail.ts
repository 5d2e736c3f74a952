// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["ImageID"],"properties":{"ImageID":{"type":"string","minLength":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ImageID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ImageID"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "ImageID")){
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
if(data.ImageID !== undefined){
let data0 = data.ImageID;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAssetImageDetail. */
export const action: LoadedAction = createAction({
  name: "DescribeAssetImageDetail",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
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
  "permission": {
    "action": "tcss:DescribeAssetImageDetail"
  },
  "source": {
    "document": "TCSS 2020-11-01, DescribeAssetImageDetail (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53171",
    "read": "2026-11-22"
  }
},
});
