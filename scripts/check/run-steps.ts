import { availableParallelism } from "node:os";

import pMap from "p-map";

import type { PlannedStep } from "./changed.ts";
import { type Outcome, runStep } from "./run-step.ts";

/** Steps that run at a time. Each of the long ones has workers of its own. */
const AT_A_TIME = Math.min(2, availableParallelism());

/** A step that was run. */
export interface StepRun {
  readonly step: PlannedStep;
  readonly outcome: Outcome;
  /** Others at its side included. */
  readonly seconds: number;
}

/**
 * Runs steps side by side, each after those that it needs, and shows what each printed when it is over; one by itself shows it at
 * once.
 *
 * @param steps - In an order in which each stands after those that it needs.
 * @returns Their outcomes in the same order.
 */
export async function runSteps(steps: readonly PlannedStep[]): Promise<readonly StepRun[]> {
  const runs: StepRun[] = [];
  for (const group of groupsOf(steps)) runs.push(...(await runGroup(group)));
  return runs;
}

/** Cuts the list before and after each step that runs by itself. */
function groupsOf(steps: readonly PlannedStep[]): readonly (readonly PlannedStep[])[] {
  const groups: PlannedStep[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const isAlone = step.alone === true;
    if (isOpen && !isAlone) groups.at(-1)?.push(step);
    else groups.push([step]);
    isOpen = !isAlone;
  }
  return groups;
}

async function runGroup(steps: readonly PlannedStep[]): Promise<readonly StepRun[]> {
  const show = steps.length === 1;
  const started = new Map<string, Promise<StepRun>>();
  // Those that a step needs have started before, as they stand before it: none waits in a circle.
  const start = async (step: PlannedStep): Promise<StepRun> => {
    await Promise.all((step.after ?? []).flatMap((name) => started.get(name) ?? []));
    return runOne(step, show);
  };
  const mapper = (step: PlannedStep): Promise<StepRun> => {
    const running = start(step);
    started.set(step.name, running);
    return running;
  };
  return pMap(steps, mapper, { concurrency: AT_A_TIME });
}

async function runOne(step: PlannedStep, show: boolean): Promise<StepRun> {
  console.log(show ? heading(step) : `\n▸ ${step.name}`);
  const before = performance.now();
  const outcome = await runStep(step, show);
  const seconds = (performance.now() - before) / 1000;
  if (!show) console.log(`${heading(step)}\n${outcome.output.trimEnd()}`);
  return { step, outcome, seconds };
}

function heading({ name }: PlannedStep): string {
  return `\n── ${name} ${"─".repeat(60 - name.length)}`;
}
