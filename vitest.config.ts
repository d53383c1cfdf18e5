import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Left to itself, Vitest keeps a core free, which of two is half of the machine.
  test: { include: ['tests/**/*.test.ts'], pool: 'threads', maxWorkers: '100%' },
});
