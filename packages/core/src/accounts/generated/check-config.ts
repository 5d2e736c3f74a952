// Generated from config/plimsoll.schema.json by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import type { SchemaCheck } from "../schema-check.js";

const check = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string","maxLength":2000},"version":{"const":1},"defaults":{"type":"object","additionalProperties":false,"properties":{"output":{"enum":["table","json","ndjson","yaml","csv"]},"timeout":{"type":"number","exclusiveMinimum":0,"maximum":2147483}}},"accounts":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","x-rule":"must be 1 to 64 letters, digits, dots, hyphens and underscores, and begin with a letter or a digit"},"additionalProperties":{"$ref":"#/definitions/account"}}},"definitions":{"account":{"type":"object","additionalProperties":false,"required":["cloud"],"properties":{"cloud":{"enum":["tencent","alibaba"]},"site":{"enum":["international","mainland"]},"regions":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$","x-rule":"must be a region such as ap-singapore or cn-hangzhou"}},"endpoint":{"type":"string","pattern":"^https?://[^/?#@\\s]+/?$","x-rule":"must be http:// or https://, a host and perhaps a port, and nothing else"},"credentials":{"$ref":"#/definitions/credentials"}}},"credentials":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"profile":{"$ref":"#/definitions/profile"},"environment":{"$ref":"#/definitions/environment"},"role":{"type":"object","additionalProperties":false,"required":["arn"],"properties":{"arn":{"$ref":"#/definitions/arn"},"externalId":{"type":"string","pattern":"^[\\w+=,.@:/-]{2,128}$","x-rule":"must be 2 to 128 letters, digits and any of _+=,.@:/-"},"sessionName":{"$ref":"#/definitions/sessionName"},"durationSeconds":{"type":"integer","minimum":900,"maximum":43200},"source":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"profile":{"$ref":"#/definitions/profile"},"environment":{"$ref":"#/definitions/environment"},"oidc":{"$ref":"#/definitions/oidc"}}}}},"oidc":{"$ref":"#/definitions/oidc"}}},"profile":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$","x-rule":"must be the name of a profile: 1 to 64 letters, digits and any of ._@-"},"environment":{"type":"object","additionalProperties":false,"required":["id","secret"],"properties":{"id":{"$ref":"#/definitions/variable"},"secret":{"$ref":"#/definitions/variable"},"token":{"$ref":"#/definitions/variable"}}},"variable":{"type":"string","pattern":"^[A-Z_][A-Z0-9_]{0,127}$","x-rule":"must be the name of a variable, in capital letters, such as PROD_SECRET_KEY; the key itself does not belong here"},"arn":{"type":"string","pattern":"^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$","x-rule":"must be qcs::cam::uin/<account>:roleName/<name> or acs:ram::<account>:role/<name>"},"sessionName":{"type":"string","pattern":"^[\\w.@-]{2,64}$","x-rule":"must be 2 to 64 letters, digits and any of _.@-"},"oidc":{"type":"object","additionalProperties":false,"properties":{"role":{"$ref":"#/definitions/arn"},"provider":{"type":"string","pattern":"^[\\w+=,.@:/-]{1,256}$","x-rule":"must be 1 to 256 letters, digits and any of _+=,.@:/-"},"tokenFile":{"type":"string","minLength":1,"maxLength":4096},"sessionName":{"$ref":"#/definitions/sessionName"}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "");
const schema12 = {"type":"object","additionalProperties":false,"required":["cloud"],"properties":{"cloud":{"enum":["tencent","alibaba"]},"site":{"enum":["international","mainland"]},"regions":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$","x-rule":"must be a region such as ap-singapore or cn-hangzhou"}},"endpoint":{"type":"string","pattern":"^https?://[^/?#@\\s]+/?$","x-rule":"must be http:// or https://, a host and perhaps a port, and nothing else"},"credentials":{"$ref":"#/definitions/credentials"}}};
const pattern1 = new RegExp("^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$", "");
const pattern2 = new RegExp("^https?://[^/?#@\\s]+/?$", "");
const schema13 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"profile":{"$ref":"#/definitions/profile"},"environment":{"$ref":"#/definitions/environment"},"role":{"type":"object","additionalProperties":false,"required":["arn"],"properties":{"arn":{"$ref":"#/definitions/arn"},"externalId":{"type":"string","pattern":"^[\\w+=,.@:/-]{2,128}$","x-rule":"must be 2 to 128 letters, digits and any of _+=,.@:/-"},"sessionName":{"$ref":"#/definitions/sessionName"},"durationSeconds":{"type":"integer","minimum":900,"maximum":43200},"source":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"profile":{"$ref":"#/definitions/profile"},"environment":{"$ref":"#/definitions/environment"},"oidc":{"$ref":"#/definitions/oidc"}}}}},"oidc":{"$ref":"#/definitions/oidc"}}};
const schema14 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$","x-rule":"must be the name of a profile: 1 to 64 letters, digits and any of ._@-"};
const schema19 = {"type":"string","pattern":"^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$","x-rule":"must be qcs::cam::uin/<account>:roleName/<name> or acs:ram::<account>:role/<name>"};
const schema20 = {"type":"string","pattern":"^[\\w.@-]{2,64}$","x-rule":"must be 2 to 64 letters, digits and any of _.@-"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$", "");
const pattern7 = new RegExp("^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$", "");
const pattern8 = new RegExp("^[\\w+=,.@:/-]{2,128}$", "");
const pattern9 = new RegExp("^[\\w.@-]{2,64}$", "");
const schema15 = {"type":"object","additionalProperties":false,"required":["id","secret"],"properties":{"id":{"$ref":"#/definitions/variable"},"secret":{"$ref":"#/definitions/variable"},"token":{"$ref":"#/definitions/variable"}}};
const schema16 = {"type":"string","pattern":"^[A-Z_][A-Z0-9_]{0,127}$","x-rule":"must be the name of a variable, in capital letters, such as PROD_SECRET_KEY; the key itself does not belong here"};
const pattern4 = new RegExp("^[A-Z_][A-Z0-9_]{0,127}$", "");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.secret === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "secret")) || (key0 === "token"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]{0,127}$"},schema:"^[A-Z_][A-Z0-9_]{0,127}$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]{0,127}$"},schema:"^[A-Z_][A-Z0-9_]{0,127}$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.token !== undefined){
let data2 = data.token;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/token",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]{0,127}$"},schema:"^[A-Z_][A-Z0-9_]{0,127}$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/token",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"role":{"$ref":"#/definitions/arn"},"provider":{"type":"string","pattern":"^[\\w+=,.@:/-]{1,256}$","x-rule":"must be 1 to 256 letters, digits and any of _+=,.@:/-"},"tokenFile":{"type":"string","minLength":1,"maxLength":4096},"sessionName":{"$ref":"#/definitions/sessionName"}}};
const pattern12 = new RegExp("^[\\w+=,.@:/-]{1,256}$", "");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "provider")) || (key0 === "tokenFile")) || (key0 === "sessionName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/arn/pattern",keyword:"pattern",params:{pattern: "^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$"},schema:"^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$",parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/arn/type",keyword:"type",params:{type: "string"},schema:schema19.type,parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@:/-]{1,256}$"},schema:"^[\\w+=,.@:/-]{1,256}$",parentSchema:schema22.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema22.properties.provider.type,parentSchema:schema22.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tokenFile !== undefined){
let data2 = data.tokenFile;
if(typeof data2 === "string"){
if(data2.length > 4096){
const err5 = {instancePath:instancePath+"/tokenFile",schemaPath:"#/properties/tokenFile/maxLength",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema22.properties.tokenFile,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/tokenFile",schemaPath:"#/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.tokenFile,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tokenFile",schemaPath:"#/properties/tokenFile/type",keyword:"type",params:{type: "string"},schema:schema22.properties.tokenFile.type,parentSchema:schema22.properties.tokenFile,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sessionName !== undefined){
let data3 = data.sessionName;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err8 = {instancePath:instancePath+"/sessionName",schemaPath:"#/definitions/sessionName/pattern",keyword:"pattern",params:{pattern: "^[\\w.@-]{2,64}$"},schema:"^[\\w.@-]{2,64}$",parentSchema:schema20,data:data3};
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
const err9 = {instancePath:instancePath+"/sessionName",schemaPath:"#/definitions/sessionName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data3};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "profile") || (key0 === "environment")) || (key0 === "role")) || (key0 === "oidc"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/profile",schemaPath:"#/definitions/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$",parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/profile",schemaPath:"#/definitions/profile/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined){
if(!(validate13(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.arn === undefined){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/required",keyword:"required",params:{missingProperty: "arn"},schema:schema13.properties.role.required,parentSchema:schema13.properties.role,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "arn") || (key1 === "externalId")) || (key1 === "sessionName")) || (key1 === "durationSeconds")) || (key1 === "source"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema13.properties.role,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.arn !== undefined){
let data3 = data2.arn;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/role/arn",schemaPath:"#/definitions/arn/pattern",keyword:"pattern",params:{pattern: "^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$"},schema:"^(qcs::cam::uin/[0-9]+:(roleName|role)/[\\w+=,.@/-]+|acs:ram::[0-9]+:role/[\\w+=,.@/-]+)$",parentSchema:schema19,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/role/arn",schemaPath:"#/definitions/arn/type",keyword:"type",params:{type: "string"},schema:schema19.type,parentSchema:schema19,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.externalId !== undefined){
let data4 = data2.externalId;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err9 = {instancePath:instancePath+"/role/externalId",schemaPath:"#/properties/role/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@:/-]{2,128}$"},schema:"^[\\w+=,.@:/-]{2,128}$",parentSchema:schema13.properties.role.properties.externalId,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/role/externalId",schemaPath:"#/properties/role/properties/externalId/type",keyword:"type",params:{type: "string"},schema:schema13.properties.role.properties.externalId.type,parentSchema:schema13.properties.role.properties.externalId,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.sessionName !== undefined){
let data5 = data2.sessionName;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err11 = {instancePath:instancePath+"/role/sessionName",schemaPath:"#/definitions/sessionName/pattern",keyword:"pattern",params:{pattern: "^[\\w.@-]{2,64}$"},schema:"^[\\w.@-]{2,64}$",parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/role/sessionName",schemaPath:"#/definitions/sessionName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.durationSeconds !== undefined){
let data6 = data2.durationSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/role/durationSeconds",schemaPath:"#/properties/role/properties/durationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.role.properties.durationSeconds.type,parentSchema:schema13.properties.role.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 43200 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/role/durationSeconds",schemaPath:"#/properties/role/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},schema:43200,parentSchema:schema13.properties.role.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 900 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/role/durationSeconds",schemaPath:"#/properties/role/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 900},schema:900,parentSchema:schema13.properties.role.properties.durationSeconds,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data2.source !== undefined){
let data7 = data2.source;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 1){
const err16 = {instancePath:instancePath+"/role/source",schemaPath:"#/properties/role/properties/source/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema13.properties.role.properties.source,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data7).length < 1){
const err17 = {instancePath:instancePath+"/role/source",schemaPath:"#/properties/role/properties/source/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13.properties.role.properties.source,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "profile") || (key2 === "environment")) || (key2 === "oidc"))){
const err18 = {instancePath:instancePath+"/role/source",schemaPath:"#/properties/role/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema13.properties.role.properties.source,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.profile !== undefined){
let data8 = data7.profile;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err19 = {instancePath:instancePath+"/role/source/profile",schemaPath:"#/definitions/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$",parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/role/source/profile",schemaPath:"#/definitions/profile/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.environment !== undefined){
if(!(validate13(data7.environment, {instancePath:instancePath+"/role/source/environment",parentData:data7,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data7.oidc !== undefined){
if(!(validate16(data7.oidc, {instancePath:instancePath+"/role/source/oidc",parentData:data7,parentDataProperty:"oidc",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/role/source",schemaPath:"#/properties/role/properties/source/type",keyword:"type",params:{type: "object"},schema:schema13.properties.role.properties.source.type,parentSchema:schema13.properties.role.properties.source,data:data7};
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
else {
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "object"},schema:schema13.properties.role.type,parentSchema:schema13.properties.role,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.oidc !== undefined){
if(!(validate16(data.oidc, {instancePath:instancePath+"/oidc",parentData:data,parentDataProperty:"oidc",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cloud === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cloud"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "cloud") || (key0 === "site")) || (key0 === "regions")) || (key0 === "endpoint")) || (key0 === "credentials"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cloud !== undefined){
let data0 = data.cloud;
if(!((data0 === "tencent") || (data0 === "alibaba"))){
const err2 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema12.properties.cloud.enum},schema:schema12.properties.cloud.enum,parentSchema:schema12.properties.cloud,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.site !== undefined){
let data1 = data.site;
if(!((data1 === "international") || (data1 === "mainland"))){
const err3 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/enum",keyword:"enum",params:{allowedValues: schema12.properties.site.enum},schema:schema12.properties.site.enum,parentSchema:schema12.properties.site,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.regions !== undefined){
let data2 = data.regions;
if(Array.isArray(data2)){
if(data2.length > 50){
const err4 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema12.properties.regions,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.regions,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err6 = {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema12.properties.regions.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.regions.items.type,parentSchema:schema12.properties.regions.items,data:data3};
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
else {
const err8 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema12.properties.regions.type,parentSchema:schema12.properties.regions,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data4 = data.endpoint;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https?://[^/?#@\\s]+/?$"},schema:"^https?://[^/?#@\\s]+/?$",parentSchema:schema12.properties.endpoint,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},schema:schema12.properties.endpoint.type,parentSchema:schema12.properties.endpoint,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.credentials !== undefined){
if(!(validate12(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "version")) || (key0 === "defaults")) || (key0 === "accounts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length > 2000){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema11.properties.$schema,data:data0};
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
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaults !== undefined){
let data2 = data.defaults;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "output") || (key1 === "timeout"))){
const err5 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.defaults,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.output !== undefined){
let data3 = data2.output;
if(!(((((data3 === "table") || (data3 === "json")) || (data3 === "ndjson")) || (data3 === "yaml")) || (data3 === "csv"))){
const err6 = {instancePath:instancePath+"/defaults/output",schemaPath:"#/properties/defaults/properties/output/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.output.enum},schema:schema11.properties.defaults.properties.output.enum,parentSchema:schema11.properties.defaults.properties.output,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.timeout !== undefined){
let data4 = data2.timeout;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483},schema:2147483,parentSchema:schema11.properties.defaults.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.defaults.properties.timeout,data:data4};
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
const err9 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "number"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data4};
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
else {
const err10 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.accounts !== undefined){
let data5 = data.accounts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err11 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema11.properties.accounts,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data5){
const _errs13 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err12 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema11.properties.accounts.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err13 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema11.properties.accounts.propertyNames,parentSchema:schema11.properties.accounts,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key3 in data5){
if(!(validate11(data5[key3], {instancePath:instancePath+"/accounts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.accounts.type,parentSchema:schema11.properties.accounts,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks a configuration. */
export const checkConfig: SchemaCheck = check;
