import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/package/**'], // needs prebuilds: npm run test:package
    // The addon is loaded into real processes: a crash must take down one test file, not the runner.
    pool: 'forks',
    maxWorkers: '100%', // vitest would leave one core free
    testTimeout: 20_000,
  },
});
