// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ConfigId":{"type":"string"},"TaskName":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"TaskType":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ConfigId") || (key0 === "TaskName")) || (key0 === "TaskType")) || (key0 === "CurrentPage")) || (key0 === "PageSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ConfigId !== undefined){
if(typeof data.ConfigId !== "string"){
const err1 = {instancePath:instancePath+"/ConfigId",schemaPath:"#/properties/ConfigId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.TaskName !== undefined){
let data1 = data.TaskName;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "IMAGE_SCAN") || (data1 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data1 === "EMG_VUL_SCHEDULE_SCAN"))){
const err3 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskName.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.TaskType !== undefined){
let data2 = data.TaskType;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data2 === "IMAGE_SCAN") || (data2 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data2 === "EMG_VUL_SCHEDULE_SCAN"))){
const err5 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskType.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data3 = data.CurrentPage;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data4 = data.PageSize;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeCycleTaskList. */
export const action: LoadedAction = createAction({
  name: "DescribeCycleTaskList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the schedules of scans",
  "description": "Returns one page of the schedules, with when each runs next and the scan that it started last. `PageInfo.TotalCount` counts all schedules that match. A page after the last is empty.",
  "tags": [
    "Schedules"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "ConfigId": {
        "type": "string",
        "description": "ID of the schedule, 32 hexadecimal digits.",
        "examples": [
          "f93b6ee24cfd0aad44b897ad5051****"
        ]
      },
      "TaskName": {
        "type": "string",
        "enum": [
          "IMAGE_SCAN",
          "VIRUS_VUL_SCHEDULE_SCAN",
          "EMG_VUL_SCHEDULE_SCAN"
        ],
        "description": "Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent vulnerabilities.",
        "examples": [
          "IMAGE_SCAN"
        ]
      },
      "TaskType": {
        "type": "string",
        "enum": [
          "IMAGE_SCAN",
          "VIRUS_VUL_SCHEDULE_SCAN",
          "EMG_VUL_SCHEDULE_SCAN"
        ],
        "description": "Kind of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent vulnerabilities.",
        "examples": [
          "IMAGE_SCAN"
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
        "description": "Schedules in one page, at least 1. The vendor names no largest size.",
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
        "ConfigId": "f93b6ee24cfd0aad44b897ad5051****",
        "TaskName": "IMAGE_SCAN",
        "TaskType": "IMAGE_SCAN",
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
    "InvalidPageSize": {
      "status": 400,
      "meaning": "PageSize is not a size of a page.",
      "retry": "never"
    },
    "InvalidTaskName": {
      "status": 400,
      "meaning": "TaskName is not a documented kind of scan.",
      "retry": "never"
    },
    "InvalidTaskType": {
      "status": 400,
      "meaning": "TaskType is not a documented kind of scan.",
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
    "action": "yundun-sas:DescribeCycleTaskList",
    "access": "get",
    "resources": [
      "acs:yundun-sas:{#regionId}:{#accountId}:cycletask/{#ConfigId}"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeCycleTaskList (page updated 2024-11-25)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describecycletasklist",
    "read": "2026-11-27"
  }
},
});
