// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["CurrentPage","PageSize"],"properties":{"FuzzyMaliciousName":{"type":"string"},"MaliciousMd5":{"type":"string"},"Levels":{"type":"string"},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageTag":{"type":"string"},"ImageDigest":{"type":"string"},"ImageLayer":{"type":"string"},"ClusterId":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"string","pattern":"^[1-9][0-9]*$"}}};
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
if(data.FuzzyMaliciousName !== undefined){
if(typeof data.FuzzyMaliciousName !== "string"){
const err3 = {instancePath:instancePath+"/FuzzyMaliciousName",schemaPath:"#/properties/FuzzyMaliciousName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaliciousMd5 !== undefined){
if(typeof data.MaliciousMd5 !== "string"){
const err4 = {instancePath:instancePath+"/MaliciousMd5",schemaPath:"#/properties/MaliciousMd5/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Levels !== undefined){
if(typeof data.Levels !== "string"){
const err5 = {instancePath:instancePath+"/Levels",schemaPath:"#/properties/Levels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err6 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err7 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err8 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err9 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err10 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ImageTag !== undefined){
if(typeof data.ImageTag !== "string"){
const err11 = {instancePath:instancePath+"/ImageTag",schemaPath:"#/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err12 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ImageLayer !== undefined){
if(typeof data.ImageLayer !== "string"){
const err13 = {instancePath:instancePath+"/ImageLayer",schemaPath:"#/properties/ImageLayer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err14 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data13 === "image") || (data13 === "container"))){
const err16 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanRange.items.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Lang !== undefined){
let data14 = data.Lang;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data14 === "zh") || (data14 === "en"))){
const err19 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data15 = data.CurrentPage;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err20 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
const err21 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data16 = data.PageSize;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err22 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeGroupedMaliciousFiles. */
export const action: LoadedAction = createAction({
  name: "DescribeGroupedMaliciousFiles",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
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
});
