/** The topic `plimsoll help config`. */
export function configText(): string {
  return `Configuration of plimsoll: plimsoll.yaml

The first of these is used; without any, the clouds whose credentials are set:
  --config <file>, or PLIMSOLL_CONFIG
  plimsoll.yaml, plimsoll.yml or plimsoll.json in this folder and those around it, up to the home folder
  the same in $XDG_CONFIG_HOME/plimsoll, which is ~/.config/plimsoll without the variable
--no-config uses none.

  version: 1
  defaults:
    output: table             # table, json, ndjson, yaml, csv
    timeout: 60               # seconds for one call
  accounts:
    prod-cn:                  # any name, for --account
      cloud: tencent          # tencent, alibaba
      site: mainland          # international (default), mainland
      credentials:
        profile: prod         # of tccli or aliyun
    prod:
      cloud: alibaba
      regions: [eu-central-1, cn-hangzhou]
      credentials:
        environment:          # names of variables, never the key
          id: PROD_KEY_ID
          secret: PROD_KEY_SECRET
    audit:
      cloud: tencent
      credentials:
        role:
          arn: qcs::cam::uin/100000000001:roleName/plimsoll
          source: { profile: base }

Credentials are exactly one of profile, environment, role and oidc; without any, the places where the vendor's own
tools look. The file must not contain secrets. Site and regions choose the endpoint of each cloud.
To write a first one: plimsoll configure. To check it: plimsoll accounts list
`;
}
