// Generated from config/policy.schema.json by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import type { SchemaCheck } from "../../accounts/schema-check.js";

const check = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version","rules"],"properties":{"$schema":{"type":"string","maxLength":2000},"version":{"const":1},"defaults":{"type":"object","additionalProperties":false,"properties":{"unknown":{"$ref":"#/definitions/unknown"},"maxScanAge":{"$ref":"#/definitions/duration"},"maxException":{"$ref":"#/definitions/duration"},"grace":{"$ref":"#/definitions/duration"}}},"scope":{"type":"object","additionalProperties":false,"properties":{"repositories":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/glob"}},"exclude":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/glob"}},"running":{"const":true}}},"rules":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/rule"}},"exceptions":{"type":"array","maxItems":20000,"items":{"$ref":"#/definitions/exception"}}},"definitions":{"rule":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/ruleId"},"deny":{"$ref":"#/definitions/condition"},"limit":{"$ref":"#/definitions/limit"},"require":{"type":"object","additionalProperties":false,"properties":{"scanned":{"const":true},"complete":{"const":true},"licensed":{"const":true}}},"when":{"type":"string","minLength":1,"maxLength":2000},"unknown":{"$ref":"#/definitions/unknown"},"grace":{"$ref":"#/definitions/duration"}}},"condition":{"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/definitions/kinds"},"severity":{"$ref":"#/definitions/severities"},"fixable":{"type":"boolean"},"id":{"$ref":"#/definitions/texts"},"package":{"$ref":"#/definitions/texts"},"state":{"$ref":"#/definitions/states"}}},"limit":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"kind":{"$ref":"#/definitions/kinds"},"severity":{"$ref":"#/definitions/severities"},"fixable":{"type":"boolean"},"id":{"$ref":"#/definitions/texts"},"package":{"$ref":"#/definitions/texts"},"state":{"$ref":"#/definitions/states"},"max":{"type":"integer","minimum":0,"maximum":1000000},"per":{"const":"image"}}},"kinds":{"if":{"type":"string"},"then":{"enum":["vulnerability","malware","secret","baseline","build-risk"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["vulnerability","malware","secret","baseline","build-risk"]}}},"severities":{"if":{"type":"string"},"then":{"enum":["critical","high","medium","low","none"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["critical","high","medium","low","none"]}}},"states":{"if":{"type":"string"},"then":{"enum":["open","fixing","fixed","ignored-by-vendor","false-positive"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["open","fixing","fixed","ignored-by-vendor","false-positive"]}}},"texts":{"if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":300},"else":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}}},"exception":{"type":"object","additionalProperties":false,"required":["id","reason","owner","expires"],"properties":{"id":{"type":"string","minLength":1,"maxLength":300},"package":{"type":"string","minLength":1,"maxLength":300},"path":{"$ref":"#/definitions/glob"},"image":{"$ref":"#/definitions/glob"},"rule":{"$ref":"#/definitions/ruleId"},"reason":{"type":"string","minLength":1,"maxLength":2000},"owner":{"type":"string","minLength":1,"maxLength":300},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","x-rule":"must be a day such as 2027-01-31, in UTC and without a time"},"until":{"const":"fixed"},"vex":{"enum":["component_not_present","vulnerable_code_not_present","vulnerable_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist","false_positive"]}}},"unknown":{"enum":["incomplete","fail","warn"]},"duration":{"type":"string","pattern":"^[1-9][0-9]{0,3}[hdw]$","x-rule":"must be a number of hours, days or weeks, such as 12h, 7d or 2w"},"ruleId":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","x-rule":"must be 1 to 64 small letters, digits, dots, hyphens and underscores"},"glob":{"type":"string","pattern":"^[A-Za-z0-9._/:@*?_ -]{1,300}$","x-rule":"must be a glob, not a regular expression: letters, digits and ._/:@-, * for any text without a slash, ** for any text, ? for one character"}}};
const schema12 = {"enum":["incomplete","fail","warn"]};
const schema13 = {"type":"string","pattern":"^[1-9][0-9]{0,3}[hdw]$","x-rule":"must be a number of hours, days or weeks, such as 12h, 7d or 2w"};
const schema16 = {"type":"string","pattern":"^[A-Za-z0-9._/:@*?_ -]{1,300}$","x-rule":"must be a glob, not a regular expression: letters, digits and ._/:@-, * for any text without a slash, ** for any text, ? for one character"};
const pattern0 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "");
const pattern3 = new RegExp("^[A-Za-z0-9._/:@*?_ -]{1,300}$", "");
const schema18 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/ruleId"},"deny":{"$ref":"#/definitions/condition"},"limit":{"$ref":"#/definitions/limit"},"require":{"type":"object","additionalProperties":false,"properties":{"scanned":{"const":true},"complete":{"const":true},"licensed":{"const":true}}},"when":{"type":"string","minLength":1,"maxLength":2000},"unknown":{"$ref":"#/definitions/unknown"},"grace":{"$ref":"#/definitions/duration"}}};
const schema19 = {"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$","x-rule":"must be 1 to 64 small letters, digits, dots, hyphens and underscores"};
const pattern5 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "");
const schema20 = {"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/definitions/kinds"},"severity":{"$ref":"#/definitions/severities"},"fixable":{"type":"boolean"},"id":{"$ref":"#/definitions/texts"},"package":{"$ref":"#/definitions/texts"},"state":{"$ref":"#/definitions/states"}}};
const schema21 = {"if":{"type":"string"},"then":{"enum":["vulnerability","malware","secret","baseline","build-risk"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["vulnerability","malware","secret","baseline","build-risk"]}}};
const schema22 = {"if":{"type":"string"},"then":{"enum":["critical","high","medium","low","none"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["critical","high","medium","low","none"]}}};
const schema23 = {"if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":300},"else":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}}};
const schema25 = {"if":{"type":"string"},"then":{"enum":["open","fixing","fixed","ignored-by-vendor","false-positive"]},"else":{"type":"array","minItems":1,"maxItems":5,"items":{"enum":["open","fixing","fixed","ignored-by-vendor","false-positive"]}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "severity")) || (key0 === "fixable")) || (key0 === "id")) || (key0 === "package")) || (key0 === "state"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(!(((((data0 === "vulnerability") || (data0 === "malware")) || (data0 === "secret")) || (data0 === "baseline")) || (data0 === "build-risk"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/then/enum",keyword:"enum",params:{allowedValues: schema21.then.enum},schema:schema21.then.enum,parentSchema:schema21.then,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length > 5){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((data1 === "vulnerability") || (data1 === "malware")) || (data1 === "secret")) || (data1 === "baseline")) || (data1 === "build-risk"))){
const err5 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"#/definitions/kinds/else/items/enum",keyword:"enum",params:{allowedValues: schema21.else.items.enum},schema:schema21.else.items.enum,parentSchema:schema21.else.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/type",keyword:"type",params:{type: "array"},schema:schema21.else.type,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema21.if,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(typeof data2 !== "string"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs16 = errors;
if(!(((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low")) || (data2 === "none"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/then/enum",keyword:"enum",params:{allowedValues: schema22.then.enum},schema:schema22.then.enum,parentSchema:schema22.then,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(Array.isArray(data2)){
if(data2.length > 5){
const err10 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low")) || (data3 === "none"))){
const err12 = {instancePath:instancePath+"/severity/" + i1,schemaPath:"#/definitions/severities/else/items/enum",keyword:"enum",params:{allowedValues: schema22.else.items.enum},schema:schema22.else.items.enum,parentSchema:schema22.else.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/type",keyword:"type",params:{type: "array"},schema:schema22.else.type,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema22.if,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.fixable !== undefined){
let data4 = data.fixable;
if(typeof data4 !== "boolean"){
const err15 = {instancePath:instancePath+"/fixable",schemaPath:"#/properties/fixable/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.fixable.type,parentSchema:schema20.properties.fixable,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(typeof data5 !== "string"){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs27 = errors;
if(typeof data5 === "string"){
if(data5.length > 300){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.then,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.then,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/type",keyword:"type",params:{type: "string"},schema:schema23.then.type,parentSchema:schema23.then,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs29 = errors;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(data6.length > 300){
const err22 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.else.items.type,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/type",keyword:"type",params:{type: "array"},schema:schema23.else.type,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema23.if,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.package !== undefined){
let data7 = data.package;
const _errs35 = errors;
let valid14 = true;
const _errs36 = errors;
if(typeof data7 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs38 = errors;
if(typeof data7 === "string"){
if(data7.length > 300){
const err28 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.length < 1){
const err29 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/type",keyword:"type",params:{type: "string"},schema:schema23.then.type,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
ifClause3 = "then";
}
else {
const _errs40 = errors;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err31 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.length < 1){
const err32 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(data8.length > 300){
const err33 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.length < 1){
const err34 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.else.items.type,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/type",keyword:"type",params:{type: "array"},schema:schema23.else.type,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid14 = _valid3;
ifClause3 = "else";
}
if(!valid14){
const err37 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema23.if,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.state !== undefined){
let data9 = data.state;
const _errs46 = errors;
let valid18 = true;
const _errs47 = errors;
if(typeof data9 !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid4 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs49 = errors;
if(!(((((data9 === "open") || (data9 === "fixing")) || (data9 === "fixed")) || (data9 === "ignored-by-vendor")) || (data9 === "false-positive"))){
const err39 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/then/enum",keyword:"enum",params:{allowedValues: schema25.then.enum},schema:schema25.then.enum,parentSchema:schema25.then,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid18 = _valid4;
ifClause4 = "then";
}
else {
const _errs50 = errors;
if(Array.isArray(data9)){
if(data9.length > 5){
const err40 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9.length < 1){
const err41 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(!(((((data10 === "open") || (data10 === "fixing")) || (data10 === "fixed")) || (data10 === "ignored-by-vendor")) || (data10 === "false-positive"))){
const err42 = {instancePath:instancePath+"/state/" + i4,schemaPath:"#/definitions/states/else/items/enum",keyword:"enum",params:{allowedValues: schema25.else.items.enum},schema:schema25.else.items.enum,parentSchema:schema25.else.items,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/type",keyword:"type",params:{type: "array"},schema:schema25.else.type,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid18 = _valid4;
ifClause4 = "else";
}
if(!valid18){
const err44 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema25.if,parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"kind":{"$ref":"#/definitions/kinds"},"severity":{"$ref":"#/definitions/severities"},"fixable":{"type":"boolean"},"id":{"$ref":"#/definitions/texts"},"package":{"$ref":"#/definitions/texts"},"state":{"$ref":"#/definitions/states"},"max":{"type":"integer","minimum":0,"maximum":1000000},"per":{"const":"image"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "severity")) || (key0 === "fixable")) || (key0 === "id")) || (key0 === "package")) || (key0 === "state")) || (key0 === "max")) || (key0 === "per"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(!(((((data0 === "vulnerability") || (data0 === "malware")) || (data0 === "secret")) || (data0 === "baseline")) || (data0 === "build-risk"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/then/enum",keyword:"enum",params:{allowedValues: schema21.then.enum},schema:schema21.then.enum,parentSchema:schema21.then,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length > 5){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((data1 === "vulnerability") || (data1 === "malware")) || (data1 === "secret")) || (data1 === "baseline")) || (data1 === "build-risk"))){
const err6 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"#/definitions/kinds/else/items/enum",keyword:"enum",params:{allowedValues: schema21.else.items.enum},schema:schema21.else.items.enum,parentSchema:schema21.else.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/else/type",keyword:"type",params:{type: "array"},schema:schema21.else.type,parentSchema:schema21.else,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/kinds/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema21.if,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(typeof data2 !== "string"){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs16 = errors;
if(!(((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low")) || (data2 === "none"))){
const err10 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/then/enum",keyword:"enum",params:{allowedValues: schema22.then.enum},schema:schema22.then.enum,parentSchema:schema22.then,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(Array.isArray(data2)){
if(data2.length > 5){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low")) || (data3 === "none"))){
const err13 = {instancePath:instancePath+"/severity/" + i1,schemaPath:"#/definitions/severities/else/items/enum",keyword:"enum",params:{allowedValues: schema22.else.items.enum},schema:schema22.else.items.enum,parentSchema:schema22.else.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/else/type",keyword:"type",params:{type: "array"},schema:schema22.else.type,parentSchema:schema22.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severities/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema22.if,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fixable !== undefined){
let data4 = data.fixable;
if(typeof data4 !== "boolean"){
const err16 = {instancePath:instancePath+"/fixable",schemaPath:"#/properties/fixable/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.fixable.type,parentSchema:schema26.properties.fixable,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(typeof data5 !== "string"){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs27 = errors;
if(typeof data5 === "string"){
if(data5.length > 300){
const err18 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.then,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.then,data:data5};
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
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/then/type",keyword:"type",params:{type: "string"},schema:schema23.then.type,parentSchema:schema23.then,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs29 = errors;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length < 1){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(data6.length > 300){
const err23 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/id/" + i2,schemaPath:"#/definitions/texts/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.else.items.type,parentSchema:schema23.else.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/else/type",keyword:"type",params:{type: "array"},schema:schema23.else.type,parentSchema:schema23.else,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/texts/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema23.if,parentSchema:schema23,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.package !== undefined){
let data7 = data.package;
const _errs35 = errors;
let valid14 = true;
const _errs36 = errors;
if(typeof data7 !== "string"){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs38 = errors;
if(typeof data7 === "string"){
if(data7.length > 300){
const err29 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.length < 1){
const err30 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/then/type",keyword:"type",params:{type: "string"},schema:schema23.then.type,parentSchema:schema23.then,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
ifClause3 = "then";
}
else {
const _errs40 = errors;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err32 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.length < 1){
const err33 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(data8.length > 300){
const err34 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.length < 1){
const err35 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/package/" + i3,schemaPath:"#/definitions/texts/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.else.items.type,parentSchema:schema23.else.items,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/else/type",keyword:"type",params:{type: "array"},schema:schema23.else.type,parentSchema:schema23.else,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid14 = _valid3;
ifClause3 = "else";
}
if(!valid14){
const err38 = {instancePath:instancePath+"/package",schemaPath:"#/definitions/texts/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema23.if,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.state !== undefined){
let data9 = data.state;
const _errs46 = errors;
let valid18 = true;
const _errs47 = errors;
if(typeof data9 !== "string"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs49 = errors;
if(!(((((data9 === "open") || (data9 === "fixing")) || (data9 === "fixed")) || (data9 === "ignored-by-vendor")) || (data9 === "false-positive"))){
const err40 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/then/enum",keyword:"enum",params:{allowedValues: schema25.then.enum},schema:schema25.then.enum,parentSchema:schema25.then,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid18 = _valid4;
ifClause4 = "then";
}
else {
const _errs50 = errors;
if(Array.isArray(data9)){
if(data9.length > 5){
const err41 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data9.length < 1){
const err42 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(!(((((data10 === "open") || (data10 === "fixing")) || (data10 === "fixed")) || (data10 === "ignored-by-vendor")) || (data10 === "false-positive"))){
const err43 = {instancePath:instancePath+"/state/" + i4,schemaPath:"#/definitions/states/else/items/enum",keyword:"enum",params:{allowedValues: schema25.else.items.enum},schema:schema25.else.items.enum,parentSchema:schema25.else.items,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/else/type",keyword:"type",params:{type: "array"},schema:schema25.else.type,parentSchema:schema25.else,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid18 = _valid4;
ifClause4 = "else";
}
if(!valid18){
const err45 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/states/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema25.if,parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.max !== undefined){
let data11 = data.max;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err46 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.max.type,parentSchema:schema26.properties.max,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err47 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema26.properties.max,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err48 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.max,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.per !== undefined){
let data12 = data.per;
if("image" !== data12){
const err49 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/const",keyword:"const",params:{allowedValue: "image"},schema:"image",parentSchema:schema26.properties.per,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "deny")) || (key0 === "limit")) || (key0 === "require")) || (key0 === "when")) || (key0 === "unknown")) || (key0 === "grace"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/ruleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},schema:"^[a-z0-9][a-z0-9._-]{0,63}$",parentSchema:schema19,data:data0};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/ruleId/type",keyword:"type",params:{type: "string"},schema:schema19.type,parentSchema:schema19,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deny !== undefined){
if(!(validate12(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
if(!(validate14(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data3 = data.require;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "scanned") || (key1 === "complete")) || (key1 === "licensed"))){
const err4 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema18.properties.require,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.scanned !== undefined){
let data4 = data3.scanned;
if(true !== data4){
const err5 = {instancePath:instancePath+"/require/scanned",schemaPath:"#/properties/require/properties/scanned/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema18.properties.require.properties.scanned,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.complete !== undefined){
let data5 = data3.complete;
if(true !== data5){
const err6 = {instancePath:instancePath+"/require/complete",schemaPath:"#/properties/require/properties/complete/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema18.properties.require.properties.complete,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.licensed !== undefined){
let data6 = data3.licensed;
if(true !== data6){
const err7 = {instancePath:instancePath+"/require/licensed",schemaPath:"#/properties/require/properties/licensed/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema18.properties.require.properties.licensed,data:data6};
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
const err8 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "object"},schema:schema18.properties.require.type,parentSchema:schema18.properties.require,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.when !== undefined){
let data7 = data.when;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema18.properties.when,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.properties.when,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},schema:schema18.properties.when.type,parentSchema:schema18.properties.when,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.unknown !== undefined){
let data8 = data.unknown;
if(!(((data8 === "incomplete") || (data8 === "fail")) || (data8 === "warn"))){
const err12 = {instancePath:instancePath+"/unknown",schemaPath:"#/definitions/unknown/enum",keyword:"enum",params:{allowedValues: schema12.enum},schema:schema12.enum,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.grace !== undefined){
let data9 = data.grace;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err13 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},schema:"^[1-9][0-9]{0,3}[hdw]$",parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data9};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["id","reason","owner","expires"],"properties":{"id":{"type":"string","minLength":1,"maxLength":300},"package":{"type":"string","minLength":1,"maxLength":300},"path":{"$ref":"#/definitions/glob"},"image":{"$ref":"#/definitions/glob"},"rule":{"$ref":"#/definitions/ruleId"},"reason":{"type":"string","minLength":1,"maxLength":2000},"owner":{"type":"string","minLength":1,"maxLength":300},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","x-rule":"must be a day such as 2027-01-31, in UTC and without a time"},"until":{"const":"fixed"},"vex":{"enum":["component_not_present","vulnerable_code_not_present","vulnerable_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist","false_positive"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 300){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.id,data:data0};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema34.properties.id.type,parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.package !== undefined){
let data1 = data.package;
if(typeof data1 === "string"){
if(data1.length > 300){
const err8 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema34.properties.package,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.package,data:data1};
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
const err10 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "string"},schema:schema34.properties.package.type,parentSchema:schema34.properties.package,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/:@*?_ -]{1,300}$"},schema:"^[A-Za-z0-9._/:@*?_ -]{1,300}$",parentSchema:schema16,data:data2};
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
const err12 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.image !== undefined){
let data3 = data.image;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err13 = {instancePath:instancePath+"/image",schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/:@*?_ -]{1,300}$"},schema:"^[A-Za-z0-9._/:@*?_ -]{1,300}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rule !== undefined){
let data4 = data.rule;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/rule",schemaPath:"#/definitions/ruleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},schema:"^[a-z0-9][a-z0-9._-]{0,63}$",parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/rule",schemaPath:"#/definitions/ruleId/type",keyword:"type",params:{type: "string"},schema:schema19.type,parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema34.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema34.properties.reason.type,parentSchema:schema34.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 === "string"){
if(data6.length > 300){
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema34.properties.owner,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.owner,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema34.properties.owner.type,parentSchema:schema34.properties.owner,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expires !== undefined){
let data7 = data.expires;
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err23 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema34.properties.expires,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema34.properties.expires.type,parentSchema:schema34.properties.expires,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.until !== undefined){
let data8 = data.until;
if("fixed" !== data8){
const err25 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/const",keyword:"const",params:{allowedValue: "fixed"},schema:"fixed",parentSchema:schema34.properties.until,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.vex !== undefined){
let data9 = data.vex;
if(!((((((data9 === "component_not_present") || (data9 === "vulnerable_code_not_present")) || (data9 === "vulnerable_code_not_in_execute_path")) || (data9 === "vulnerable_code_cannot_be_controlled_by_adversary")) || (data9 === "inline_mitigations_already_exist")) || (data9 === "false_positive"))){
const err26 = {instancePath:instancePath+"/vex",schemaPath:"#/properties/vex/enum",keyword:"enum",params:{allowedValues: schema34.properties.vex.enum},schema:schema34.properties.vex.enum,parentSchema:schema34.properties.vex,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate17.errors = vErrors;
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
if(data.rules === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "version")) || (key0 === "defaults")) || (key0 === "scope")) || (key0 === "rules")) || (key0 === "exceptions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length > 2000){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema11.properties.$schema,data:data0};
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
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(1 !== data1){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.defaults !== undefined){
let data2 = data.defaults;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((key1 === "unknown") || (key1 === "maxScanAge")) || (key1 === "maxException")) || (key1 === "grace"))){
const err6 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.defaults,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.unknown !== undefined){
let data3 = data2.unknown;
if(!(((data3 === "incomplete") || (data3 === "fail")) || (data3 === "warn"))){
const err7 = {instancePath:instancePath+"/defaults/unknown",schemaPath:"#/definitions/unknown/enum",keyword:"enum",params:{allowedValues: schema12.enum},schema:schema12.enum,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.maxScanAge !== undefined){
let data4 = data2.maxScanAge;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/defaults/maxScanAge",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},schema:"^[1-9][0-9]{0,3}[hdw]$",parentSchema:schema13,data:data4};
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
const err9 = {instancePath:instancePath+"/defaults/maxScanAge",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.maxException !== undefined){
let data5 = data2.maxException;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/defaults/maxException",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},schema:"^[1-9][0-9]{0,3}[hdw]$",parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/defaults/maxException",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.grace !== undefined){
let data6 = data2.grace;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/defaults/grace",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},schema:"^[1-9][0-9]{0,3}[hdw]$",parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/defaults/grace",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
let data7 = data.scope;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "repositories") || (key2 === "exclude")) || (key2 === "running"))){
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.scope,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.repositories !== undefined){
let data8 = data7.repositories;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err16 = {instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema11.properties.scope.properties.repositories,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.scope.properties.repositories,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err18 = {instancePath:instancePath+"/scope/repositories/" + i0,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/:@*?_ -]{1,300}$"},schema:"^[A-Za-z0-9._/:@*?_ -]{1,300}$",parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/scope/repositories/" + i0,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/type",keyword:"type",params:{type: "array"},schema:schema11.properties.scope.properties.repositories.type,parentSchema:schema11.properties.scope.properties.repositories,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.exclude !== undefined){
let data10 = data7.exclude;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err21 = {instancePath:instancePath+"/scope/exclude",schemaPath:"#/properties/scope/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema11.properties.scope.properties.exclude,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/scope/exclude",schemaPath:"#/properties/scope/properties/exclude/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.scope.properties.exclude,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/scope/exclude/" + i1,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/:@*?_ -]{1,300}$"},schema:"^[A-Za-z0-9._/:@*?_ -]{1,300}$",parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/scope/exclude/" + i1,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/scope/exclude",schemaPath:"#/properties/scope/properties/exclude/type",keyword:"type",params:{type: "array"},schema:schema11.properties.scope.properties.exclude.type,parentSchema:schema11.properties.scope.properties.exclude,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.running !== undefined){
let data12 = data7.running;
if(true !== data12){
const err26 = {instancePath:instancePath+"/scope/running",schemaPath:"#/properties/scope/properties/running/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.scope.properties.running,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},schema:schema11.properties.scope.type,parentSchema:schema11.properties.scope,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.rules !== undefined){
let data13 = data.rules;
if(Array.isArray(data13)){
if(data13.length > 200){
const err28 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema11.properties.rules,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.length < 1){
const err29 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.rules,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data13[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data15 = data.exceptions;
if(Array.isArray(data15)){
if(data15.length > 20000){
const err31 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 20000},schema:20000,parentSchema:schema11.properties.exceptions,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate17(data15[i3], {instancePath:instancePath+"/exceptions/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.exceptions.type,parentSchema:schema11.properties.exceptions,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks a policy. */
export const checkPolicy: SchemaCheck = check;
