// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["Lang","Type","Name"],"properties":{"Lang":{"type":"string","enum":["zh","en"]},"Type":{"type":"string","enum":["cve","sys","cms","app","emg","sca"]},"Name":{"type":"string","minLength":1},"AliasName":{"type":"string"},"ResourceDirectoryAccountId":{"type":"integer"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Lang === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Lang"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "Lang") || (key0 === "Type")) || (key0 === "Name")) || (key0 === "AliasName")) || (key0 === "ResourceDirectoryAccountId"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Lang !== undefined){
let data0 = data.Lang;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "zh") || (data0 === "en"))){
const err5 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Type !== undefined){
let data1 = data.Type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data1 === "cve") || (data1 === "sys")) || (data1 === "cms")) || (data1 === "app")) || (data1 === "emg")) || (data1 === "sca"))){
const err7 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema11.properties.Type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Name !== undefined){
let data2 = data.Name;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.AliasName !== undefined){
if(typeof data.AliasName !== "string"){
const err10 = {instancePath:instancePath+"/AliasName",schemaPath:"#/properties/AliasName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ResourceDirectoryAccountId !== undefined){
let data4 = data.ResourceDirectoryAccountId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/ResourceDirectoryAccountId",schemaPath:"#/properties/ResourceDirectoryAccountId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeVulDetails. */
export const action: LoadedAction = createAction({
  name: "DescribeVulDetails",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
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
},
});
