import type { Level } from "./types.js";

/** Rules of sensitive data: rule, title, level, location, and the text, in which `{}` is the secret. */
export const secretRules: readonly (readonly [string, string, Level, string, string])[] = [
  [
    "database_url",
    "Database password",
    3,
    "",
    "/bin/sh -c #(nop)  ENV DATABASE_URL=postgresql://service:{}@db.internal:5432/service",
  ],
  ["env_password", "Password in an environment variable", 3, "", "/bin/sh -c #(nop)  ENV MYSQL_ROOT_PASSWORD={}"],
  ["aws_access_key", "Access key of AWS", 4, "/root/.aws/credentials", "aws_secret_access_key = {}"],
  ["alibaba_access_key", "AccessKey of Alibaba Cloud", 4, "/root/.aliyun/config.json", '"access_key_secret": "{}"'],
  ["tencent_secret_key", "SecretKey of Tencent Cloud", 4, "/root/.tccli/default.credential", '"secretKey": "{}"'],
  [
    "private_key",
    "Private key",
    4,
    "/etc/ssl/private/service.key",
    "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----",
  ],
  [
    "ssh_private_key",
    "Private key of SSH",
    4,
    "/root/.ssh/id_rsa",
    "-----BEGIN OPENSSH PRIVATE KEY-----\n{}\n-----END OPENSSH PRIVATE KEY-----",
  ],
  ["github_token", "Token of GitHub", 3, "/root/.git-credentials", "https://build:ghp_{}@github.com"],
  ["npm_token", "Token of npm", 3, "/root/.npmrc", "//registry.npmjs.org/:_authToken=npm_{}"],
  ["docker_auth", "Password of a registry", 3, "/root/.docker/config.json", '"auth": "{}"'],
  ["jwt_secret", "Key of JSON web tokens", 2, "/etc/service/application.yml", "jwt.secret: {}"],
  ["smtp_password", "Password of a mail server", 2, "/etc/service/mail.properties", "mail.password={}"],
  ["redis_password", "Password of Redis", 2, "", "/bin/sh -c #(nop)  ENV REDIS_PASSWORD={}"],
  [
    "slack_webhook",
    "Webhook of Slack",
    1,
    "/etc/service/notify.toml",
    'webhook = "https://hooks.slack.com/services/{}"',
  ],
  ["basic_auth", "Password of a web page", 2, "/etc/nginx/.htpasswd", "admin:{PLAIN}{}"],
  ["kubeconfig_token", "Token of Kubernetes", 4, "/root/.kube/config", "    token: {}"],
];

/** Rules of risky builds: rule, title, level, command. */
export const buildRules: readonly (readonly [string, string, Level, string])[] = [
  ["runs_as_root", "The container runs as root", 2, "/bin/sh -c #(nop)  USER root"],
  ["setuid", "A file gets the bit setuid", 3, "/bin/sh -c chmod u+s /usr/local/bin/agent"],
  ["exposed_ssh", "The port of SSH is exposed", 3, "/bin/sh -c #(nop)  EXPOSE 22"],
  [
    "add_from_url",
    "A file is added from the network",
    2,
    "/bin/sh -c #(nop) ADD https://files.example/agent.tar.gz in /opt",
  ],
  ["pipe_to_shell", "A script from the network is run", 3, "/bin/sh -c curl -s https://files.example/install.sh | sh"],
  ["no_pinned_version", "Packages without versions", 1, "/bin/sh -c pip install flask"],
  ["sudo", "sudo is installed", 1, "/bin/sh -c apt-get install -y sudo"],
  ["world_writable", "A folder that everyone may write", 2, "/bin/sh -c chmod -R 777 /data"],
  ["no_gpg_check", "Signatures of packages are not checked", 3, "/bin/sh -c yum install -y --nogpgcheck agent"],
  [
    "untrusted_repository",
    "Packages from a foreign repository",
    2,
    "/bin/sh -c apk add --allow-untrusted /tmp/agent.apk",
  ],
  ["docker_socket", "The socket of Docker is a volume", 4, '/bin/sh -c #(nop)  VOLUME ["/var/run/docker.sock"]'],
  ["password_set", "A password is set", 4, "/bin/sh -c echo root:toor | chpasswd"],
];

/** Malware: category, names, level, file. */
export const malwareKinds: readonly (readonly [string, string, Level, string])[] = [
  ["Miner", "Linux.Miner.Xmrig", 4, "xmrig"],
  ["Trojan", "Linux.Trojan.Mirai", 4, "kdevtmpfsi"],
  ["Trojan", "Linux.Trojan.Gafgyt", 4, "bot.x86"],
  ["WebShell", "Php.Webshell.Chopper", 4, "shell.php"],
  ["WebShell", "Jsp.Webshell.Behinder", 4, "login.jsp"],
  ["Backdoor", "Linux.Backdoor.Tsunami", 4, "sshd.bak"],
  ["Backdoor", "Script.Backdoor.ReverseShell", 3, "update.sh"],
  ["Exploit", "Linux.Exploit.DirtyPipe", 3, "dp"],
  ["Exploit", "Linux.Exploit.PwnKit", 3, "pk"],
  ["HackTool", "Linux.HackTool.Fscan", 2, "fscan"],
  ["HackTool", "Linux.HackTool.Nps", 2, "npc"],
  ["Adware", "Script.Adware.Inject", 1, "ads.js"],
  ["Test", "EICAR-Test-File", 1, "eicar.com"],
];

/** Folders of malware. */
export const malwareFolders = [
  "/tmp",
  "/root",
  "/usr/local/bin",
  "/var/www/html",
  "/opt/service",
  "/dev/shm",
  "/var/tmp",
] as const;

/** Items of baselines: class, name, item, title, level. */
export const baselineItems: readonly (readonly [string, string, string, string, Level])[] = [
  ["identification", "weak_password", "root_password_set", "The account root has a weak password", 3],
  ["identification", "weak_password", "empty_password", "An account has no password", 3],
  ["identification", "accesskey_leak", "accesskey_in_file", "A file has an AccessKey", 3],
  ["identification", "password_policy", "password_max_days", "Passwords never expire", 2],
  ["identification", "password_policy", "password_min_length", "Passwords may be short", 2],
  ["access_control", "file_permission", "passwd_permission", "The file /etc/passwd may be written by others", 3],
  ["access_control", "file_permission", "shadow_permission", "The file /etc/shadow may be read by others", 3],
  ["access_control", "file_permission", "setuid_files", "Files have the bit setuid without need", 2],
  ["access_control", "file_permission", "umask", "The umask lets others read new files", 1],
  ["service_config", "ssh_config", "permit_root_login", "SSH lets root log in", 3],
  ["service_config", "ssh_config", "password_authentication", "SSH takes passwords", 2],
  ["service_config", "nginx_config", "server_tokens", "nginx shows its version", 1],
  ["service_config", "nginx_config", "autoindex", "nginx lists folders", 2],
  ["service_config", "redis_config", "requirepass", "Redis takes commands without a password", 3],
  ["service_config", "mysql_config", "local_infile", "MySQL reads local files", 2],
  ["audit", "log_config", "log_permission", "Logs may be read by others", 1],
  ["audit", "log_config", "history_kept", "The history of the shell is in the image", 1],
  ["image_config", "user_config", "runs_as_root", "The image runs as root", 2],
  ["image_config", "health_config", "no_healthcheck", "The image has no health check", 1],
  ["image_config", "package_config", "compiler_present", "The image has a compiler", 1],
];
