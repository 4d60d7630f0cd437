import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A command of the tests. */
export interface Stage {
  name: string;
  command: string;
  /** Shows what it prints while it runs; other stages show it only if they fail. */
  isLive?: boolean;
}

/** How a stage went. */
export interface StageResult {
  name: string;
  /** Exit code; 1 if a signal ended it. */
  status: number;
  seconds: number;
  output: string;
}

/**
 * Runs groups of commands one after the other, the commands of a group side by side, as many as there are processors.
 * A group with a failure is finished, so that one run shows all that is wrong with it, and is the last.
 * `report` hears of each stage when it ends.
 */
export async function runStages(
  groups: readonly (readonly Stage[])[],
  report: (result: StageResult) => void,
  limit = availableParallelism(),
): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const group of groups) {
    const waiting = [...group];
    const work = async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        const result = await runStage(stage);
        results.push(result);
        report(result);
      }
    };
    await Promise.all(Array.from({ length: limit }, work));
    if (results.some(({ status }) => status !== 0)) break;
  }
  return results;
}

async function runStage({ name, command, isLive = false }: Stage): Promise<StageResult> {
  const start = performance.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise<number>((resolve) => {
    child.once('error', ({ message }) => {
      output += message;
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  return { name, status, seconds: (performance.now() - start) / 1000, output };
}
