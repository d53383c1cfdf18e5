import { performance } from 'node:perf_hooks';

/** Seconds of the processor and by the clock. */
export interface Seconds {
  readonly cpu: number;
  readonly wall: number;
}

export function startWatch(): () => Seconds {
  const started = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 };
  };
}

export function writeSeconds({ cpu, wall }: Seconds): string {
  return `${cpu.toFixed(1)} s of the processor (${wall.toFixed(1)} s by the clock)`;
}
