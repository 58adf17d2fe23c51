import { defineConfig } from 'vitest/config';

/** The tests that watch or break system calls with strace (Debian's package): `npm run test:faults`. Needs a build. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
