import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Command } from "commander";
import { validate as deploymentShape } from "kubernetes-models/_schemas/IoK8sApiAppsV1Deployment";
import { validate as jobShape } from "kubernetes-models/_schemas/IoK8sApiBatchV1Job";
import { validate as serviceShape } from "kubernetes-models/_schemas/IoK8sApiCoreV1Service";
import { validate as serviceAccountShape } from "kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount";
import { validate as networkPolicyShape } from "kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy";
import { validate as disruptionBudgetShape } from "kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import type { ProgramOptions } from "../../command.js";
import { addServe } from "../serve/serve.js";
import { addFleetCommands } from "./fleet.js";

const DEPLOY = join(import.meta.dirname, "../../../../../deploy");
const FOLDER = join(DEPLOY, "kubernetes/fleet");

interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly valueFrom?: object }[];
  readonly envFrom?: readonly object[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly livenessProbe?: { readonly httpGet: object };
  readonly readinessProbe?: { readonly httpGet: object };
  readonly resources: object;
  readonly securityContext: object;
}

interface Labels {
  readonly matchLabels: Readonly<Record<string, string>>;
}

interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly selector: Labels & Readonly<Record<string, unknown>>;
    readonly podSelector: Labels;
    readonly ports: readonly { readonly targetPort: string }[];
    readonly template: {
      readonly metadata: { readonly labels: Labels["matchLabels"] };
      readonly spec: { readonly containers: readonly [Container] };
    };
  };
}

const kustomization = parse(readFileSync(join(FOLDER, "kustomization.yaml"), "utf8")) as {
  readonly namespace: string;
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string }[];
};
const resources = kustomization.resources.flatMap((file) =>
  parseAllDocuments(readFileSync(join(FOLDER, file), "utf8")).map((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    return document.toJS() as Resource; // checked below by the shapes of Kubernetes
  }),
);

/** The shapes of Kubernetes' own description of its API, compiled by ajv. */
const SHAPES: Readonly<Record<string, unknown>> = {
  Deployment: deploymentShape,
  Job: jobShape,
  NetworkPolicy: networkPolicyShape,
  PodDisruptionBudget: disruptionBudgetShape,
  Service: serviceShape,
  ServiceAccount: serviceAccountShape,
};

const isValid = (kind: string, manifest: unknown): boolean =>
  (SHAPES[kind] as (manifest: unknown) => boolean)(manifest); // as said above

test("a worker has the same memory in a cluster as on one machine", () => {
  const { services } = parse(readFileSync(join(DEPLOY, "compose.yaml"), "utf8"), { merge: true }) as {
    readonly services: { readonly worker: { readonly environment: Readonly<Record<string, string>> } };
  };
  const options = services.worker.environment["NODE_OPTIONS"];
  expect(options).toMatch(/^--max-semi-space-size=\d+ --max-old-space-size=\d+$/);
  const [{ env }] = named("plimsoll-fleet-worker").spec.template.spec.containers;
  expect(env).toContainEqual({ name: "NODE_OPTIONS", value: options });
});

const workloads = resources.filter(({ kind }) => kind === "Deployment" || kind === "Job");
const named = (name: string): Resource => {
  const found = workloads.find(({ metadata }) => metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};

/** The options with which a command would run, once it has taken its arguments. */
async function optionsOf(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const given: Readonly<Record<string, unknown>>[] = [];
  const program = new Command().exitOverride();
  const options = { io: { env: {} }, version: "0", setExitCode: () => undefined } as unknown as ProgramOptions; // only options are looked at
  addFleetCommands(program.command("fleet"), options);
  addServe(program.command("serve"), options);
  const all = [...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  for (const command of all.filter(({ commands }) => commands.length === 0))
    command.exitOverride().action((values: Readonly<Record<string, unknown>>) => void given.push(values));
  await program.parseAsync(args, { from: "user" });
  const [values] = given;
  if (values === undefined) throw new Error(`${args.join(" ")} runs no command`);
  return values;
}

test("every manifest of a fleet is what Kubernetes takes, is used, and is in the namespace of the kustomization", () => {
  const files = globSync("*.yaml", { cwd: FOLDER }).filter((file) => file !== "kustomization.yaml");
  expect(files.toSorted()).toEqual(kustomization.resources.toSorted());
  for (const resource of resources) {
    expect([resource.metadata.name, isValid(resource.kind, resource)]).toEqual([resource.metadata.name, true]);
    expect(isValid(resource.kind, { ...resource, metadata: 1 })).toBe(false);
    expect(resource.metadata.namespace).toBe(kustomization.namespace);
  }
});

test("every pod of a fleet runs as nobody in particular, writes to no file system but /tmp, has limits and no token", () => {
  expect(workloads).toHaveLength(3);
  for (const { spec } of workloads) {
    const pod = spec.template.spec;
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      serviceAccountName: "plimsoll-fleet",
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } },
      volumes: [{ name: "tmp", emptyDir: {} }],
    });
    const [container] = pod.containers;
    expect(container.image).toBe(kustomization.images[0]?.name);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    expect(container.resources).toMatchObject({
      requests: { memory: expect.any(String) },
      limits: { memory: "512Mi" },
    });
  }
});

test("secrets come by reference: every pod has the database, only workers the keys of accounts, only pages the token", () => {
  const secrets = workloads.map(({ metadata, spec }) => {
    const [{ env, envFrom = [] }] = spec.template.spec.containers;
    const names = env.filter(({ valueFrom }) => valueFrom !== undefined).map(({ name }) => name);
    return [metadata.name, names, envFrom];
  });
  expect(secrets).toEqual([
    ["plimsoll-fleet-migrate", ["PLIMSOLL_DATABASE"], []],
    ["plimsoll-serve", ["PLIMSOLL_DATABASE", "PLIMSOLL_TOKEN"], []],
    ["plimsoll-fleet-worker", ["PLIMSOLL_DATABASE"], [{ secretRef: { name: "plimsoll-credentials" } }]],
  ]);
  expect(resources.map(({ kind }) => kind)).not.toContain("Secret");
});

test("the commands take their arguments and listen where the probes and the service ask", async () => {
  const port = ({ ports: [first] = [] }: Container): number | undefined => first?.containerPort;
  const [worker] = named("plimsoll-fleet-worker").spec.template.spec.containers;
  const [serve] = named("plimsoll-serve").spec.template.spec.containers;
  const [migrate] = named("plimsoll-fleet-migrate").spec.template.spec.containers;
  expect(await optionsOf(worker.args)).toMatchObject({ metrics: { port: port(worker) } });
  expect(await optionsOf(serve.args)).toMatchObject({ host: "0.0.0.0", port: port(serve) });
  expect(await optionsOf(migrate.args)).toEqual({});
  for (const { livenessProbe, readinessProbe, ports: [first] = [] } of [worker, serve]) {
    expect(livenessProbe?.httpGet).toEqual({ path: "/healthz", port: first?.name });
    expect(readinessProbe?.httpGet).toEqual({ path: "/readyz", port: first?.name });
  }
  const service = resources.find(({ kind }) => kind === "Service");
  expect(service?.spec.selector).toEqual(named("plimsoll-serve").spec.selector.matchLabels);
  expect(service?.spec.ports[0]?.targetPort).toBe(serve.ports?.[0]?.name);
});

test("every selector finds pods, and every pod has a policy of the network", () => {
  const finds = ({ matchLabels }: Labels): readonly Resource[] =>
    workloads.filter(({ spec }) =>
      Object.entries(matchLabels).every(([name, value]) => spec.template.metadata.labels[name] === value),
    );
  for (const { kind, spec } of resources)
    if (kind === "Deployment" || kind === "PodDisruptionBudget") expect(finds(spec.selector)).toHaveLength(1);
  const covered = resources.filter(({ kind }) => kind === "NetworkPolicy").map(({ spec }) => finds(spec.podSelector));
  expect(covered.map(({ length }) => length)).toEqual([3, 1, 1]);
});

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly env_file?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
}

const composeText = readFileSync(join(DEPLOY, "compose.yaml"), "utf8");
const compose = parse(composeText, { merge: true }) as { readonly services: Readonly<Record<string, Service>> }; // looked at below

function serviceOf(name: string): Service {
  const service = compose.services[name];
  if (service === undefined) throw new Error(`there is no service ${name}`);
  return service;
}

test("the compose file runs the migration before workers and pages, each with little that it may do", () => {
  expect(Object.keys(compose.services)).toEqual(["postgres", "migrate", "worker", "serve"]);
  expect(serviceOf("postgres").ports).toBeUndefined();
  expect(serviceOf("migrate").depends_on).toEqual({ postgres: { condition: "service_healthy" } });
  for (const name of ["worker", "serve"])
    expect(serviceOf(name).depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
  for (const name of ["migrate", "worker", "serve"]) {
    const service = serviceOf(name);
    expect(service).toMatchObject({
      user: "1000:1000",
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    const { context = "", dockerfile = "" } = service.build ?? {};
    expect(readFileSync(join(DEPLOY, context, dockerfile), "utf8")).toContain('ENTRYPOINT ["plimsoll"]');
  }
  // No password is in the file, and keys of accounts are in workers alone.
  for (const name of ["POSTGRES_PASSWORD", "PLIMSOLL_TOKEN"]) expect(composeText).toContain(`\${${name}:?`);
  const withKeys = Object.entries(compose.services).filter(([, service]) => service.env_file !== undefined);
  expect(withKeys.map(([name]) => name)).toEqual(["worker"]);
});

test("the commands of the compose file take their arguments, and its probes ask where they listen", async () => {
  const [migrate, worker, serve] = ["migrate", "worker", "serve"].map(serviceOf) as [Service, Service, Service]; // one for each
  expect(await optionsOf(migrate.command)).toEqual({});
  expect(await optionsOf(worker.command)).toMatchObject({ metrics: { port: 9464 } });
  expect(worker.healthcheck?.test.join(" ")).toContain("127.0.0.1:9464/healthz");
  expect(await optionsOf(serve.command)).toMatchObject({ port: 7420 });
  expect(serve.healthcheck?.test.join(" ")).toContain("127.0.0.1:7420/readyz");
  expect(serve.ports).toEqual(["127.0.0.1:7420:7420"]);
});
