// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["CurrentPage","PageSize"],"properties":{"MaliciousMd5":{"type":"string"},"Levels":{"type":"string"},"Status":{"type":"string","enum":["0","1","2","3"]},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageTag":{"type":"string"},"ImageDigest":{"type":"string"},"ImageLayer":{"type":"string"},"Image":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"ClusterId":{"type":"string"},"ClusterName":{"type":"string"},"Namespace":{"type":"string"},"Pod":{"type":"string"},"ContainerId":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"string","pattern":"^[1-9][0-9]*$"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[1-9][0-9]*$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CurrentPage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CurrentPage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.PageSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PageSize"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.MaliciousMd5 !== undefined){
if(typeof data.MaliciousMd5 !== "string"){
const err3 = {instancePath:instancePath+"/MaliciousMd5",schemaPath:"#/properties/MaliciousMd5/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Levels !== undefined){
if(typeof data.Levels !== "string"){
const err4 = {instancePath:instancePath+"/Levels",schemaPath:"#/properties/Levels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "0") || (data2 === "1")) || (data2 === "2")) || (data2 === "3"))){
const err6 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema11.properties.Status.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err7 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err8 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err9 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err10 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err11 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ImageTag !== undefined){
if(typeof data.ImageTag !== "string"){
const err12 = {instancePath:instancePath+"/ImageTag",schemaPath:"#/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err13 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ImageLayer !== undefined){
if(typeof data.ImageLayer !== "string"){
const err14 = {instancePath:instancePath+"/ImageLayer",schemaPath:"#/properties/ImageLayer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Image !== undefined){
if(typeof data.Image !== "string"){
const err15 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data12 = data.ScanRange;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data13 === "image") || (data13 === "container"))){
const err17 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanRange.items.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err19 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ClusterName !== undefined){
if(typeof data.ClusterName !== "string"){
const err20 = {instancePath:instancePath+"/ClusterName",schemaPath:"#/properties/ClusterName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
const err21 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Pod !== undefined){
if(typeof data.Pod !== "string"){
const err22 = {instancePath:instancePath+"/Pod",schemaPath:"#/properties/Pod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.ContainerId !== undefined){
if(typeof data.ContainerId !== "string"){
const err23 = {instancePath:instancePath+"/ContainerId",schemaPath:"#/properties/ContainerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.Lang !== undefined){
let data19 = data.Lang;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data19 === "zh") || (data19 === "en"))){
const err25 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data20 = data.CurrentPage;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err26 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 1 || isNaN(data20)){
const err27 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data21 = data.PageSize;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err28 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeAffectedMaliciousFileImages. */
export const action: LoadedAction = createAction({
  name: "DescribeAffectedMaliciousFileImages",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
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
});
