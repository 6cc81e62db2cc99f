import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks a second, as Linux counts a process's time. */
const TICKS = 100;

/** Of /proc/<pid>/stat: the parent, and ticks by itself and by its children that have ended. */
function statOf(pid: number | string): { parent: number; own: number; ended: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    const [own, ended] = [11, 13].map((at) => Number(fields[at]) + Number(fields[at + 1]));
    return { parent: Number(fields[1]), own: own!, ended: ended! };
  } catch {
    return null; // it ended in this moment
  }
}

const allPids = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** Milliseconds of processor time of a process, its threads included. */
export const computedBy = (pid: number): number => ((statOf(pid)?.own ?? 0) * 1000) / TICKS;

/** Milliseconds of processor time of a process with all its children, living and ended. */
export function computedByFamily(pid: number): number {
  const root = statOf(pid);
  const children = allPids().flatMap((each) => {
    const stat = statOf(each);
    return stat?.parent === pid ? [stat.own] : [];
  });
  return (((root?.own ?? 0) + (root?.ended ?? 0) + children.reduce((sum, own) => sum + own, 0)) * 1000) / TICKS;
}

/** Milliseconds of processor time of the whole machine, idle and waiting left out. */
export function computedByAll(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return ((user + nice + system + irq + softirq) * 1000) / TICKS;
}

/** Megabytes of memory that a process holds now. */
export function residentOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
