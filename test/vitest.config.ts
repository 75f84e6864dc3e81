import { defineConfig } from 'vitest/config';
import { Skips } from './skips.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/build.ts'],
    reporters: ['default', new Skips()],
    testTimeout: 180_000,
    // Tests wait for processes and browsers much of the time.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
