// Loaded into a measured program (`node --import`): says its peak memory in KiB and its processor time in microseconds
// on standard error when it ends. From /proc where there is one: the maximum that the system call gives is inherited
// from the measuring program.
import { existsSync, readFileSync, writeSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => {
  const own = existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  const { user, system } = process.cpuUsage();
  writeSync(2, `\nPEAK ${own ?? process.resourceUsage().maxRSS} CPU ${user + system}\n`);
});
