import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What one run of a command has cost. */
export interface Cost {
  seconds: number;
  /** Of all processes, user and system; undefined where the shell does not tell. */
  cpuSeconds: number | undefined;
  /** The most memory that the command's processes held together; 0 where the system has no /proc. */
  peakMb: number;
  /** The most memory that one of them held; 0 as above. */
  largestMb: number;
}

const sampleMs = 200;

/** Runs a shell command in a folder and measures it. Rejects with what it printed if it fails. */
export async function measureCommand(command: string, folder: string, environment: NodeJS.ProcessEnv): Promise<Cost> {
  const start = performance.now();
  // The shell itself tells what its children have used: `times` is in every POSIX shell.
  const child = spawn('sh', ['-c', `${command}\ncode=$?; times; exit $code`], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  let [peakMb, largestMb] = [0, 0];
  const sampler = setInterval(() => {
    const memory = readMemory(child.pid ?? 0);
    peakMb = Math.max(
      peakMb,
      memory.reduce((sum, mb) => sum + mb, 0),
    );
    largestMb = Math.max(largestMb, ...memory);
  }, sampleMs);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`"${command}" failed in ${folder}:\n${log}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: parseTimes(log), peakMb, largestMb };
}

/** Seconds on the last line of what `times` prints: user and system time of the shell's children. */
export function parseTimes(log: string): number | undefined {
  const found = [...log.matchAll(/(\d+)m([\d.,]+)s (\d+)m([\d.,]+)s/g)].at(-1);
  if (!found) return undefined;
  const [userMinutes, user, systemMinutes, system] = found.slice(1).map((text) => Number(text.replace(',', '.')));
  return (userMinutes ?? 0) * 60 + (user ?? 0) + (systemMinutes ?? 0) * 60 + (system ?? 0);
}

/** Resident memory in MB of a process and of each that it has started. */
function readMemory(root: number): number[] {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of listProcesses()) {
    const status = readStatus(name);
    if (!status) continue;
    memory.set(Number(name), (status.kb * 1024) / 1e6);
    children.set(status.parent, [...(children.get(status.parent) ?? []), Number(name)]);
  }
  const list = (pid: number): number[] => [memory.get(pid) ?? 0, ...(children.get(pid) ?? []).flatMap(list)];
  return list(root);
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Undefined if the process has ended meanwhile. */
function readStatus(pid: string): { parent: number; kb: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1] ?? 0), kb: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0) };
  } catch {
    return undefined;
  }
}

/** Size in MB and number of the files in a folder. */
export async function measureFolder(folder: string): Promise<{ mb: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return { mb: sizes.reduce((sum, size) => sum + size, 0) / 1e6, files: files.length };
}
