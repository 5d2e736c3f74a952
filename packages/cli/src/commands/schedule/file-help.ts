/** Content of a file of schedules, for the help of the commands that take one. */
export const fileHelp = `
A file of schedules:
  version: 1
  host:                    # images on hosts, Tencent Cloud; times in UTC
    everyDays: 1
    at: "18:00"            # or at: "02:00" with timeZone: Asia/Shanghai
    until: "22:00"
    find: [vulnerabilities, malware, sensitive-data]
    images: all            # all, recommended, or image IDs; clusters: [cls-1]
    exclude: []
  registry:                # registry images, Tencent Cloud; times in UTC+08:00
    everyDays: 7
    at: "02:00"
    latestOnly: true
    namespaces: [web]
  images:                  # Alibaba Cloud, whole hours in UTC+08:00; several
    - everyDays: 3         # or everyHours: 12
      at: "00:00"
      until: "06:00"
With several accounts these stand under accounts and their names. A schedule that is
absent is left alone; a field that is absent has its default. For editors, the JSON
Schema of the file is schedule.schema.json of the package @plimsoll/core.
`;
