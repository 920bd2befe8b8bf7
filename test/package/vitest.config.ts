// The package as a user gets it: slow (npm runs for each test), and only meaningful once prebuilds/ is filled:
// npm run prebuild && npm run prebuild:arm64 && npm run test:package
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/package/*.test.ts'],
    globalSetup: 'test/package/pack.ts',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
