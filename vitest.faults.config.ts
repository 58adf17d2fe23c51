import { defineConfig } from 'vitest/config';

/**
 * The tests that need programs of Debian, and a build: `npm run test:faults` watches and breaks system calls with
 * strace, `npm run test:shells` presses Tab in bash, zsh and fish,
 * `npm run test:exe` starts the program that needs no Node.
 */
export default defineConfig({
  test: {
    include: ['tests/{executable,faults,shells}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
