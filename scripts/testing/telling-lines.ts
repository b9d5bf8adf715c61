import { lastLines } from '../platform/process/log-tail.ts';

const NOISE = /npm (warn|error)|^\S*:? *> |Successfully ran|^\s*NX |\bPASS\b|^\s*at |Run duration|Cache: |Critical path|Recoverable time/;
const SHOWN = 60;

/** The end of a tool's log without what npm and Nx say about the tools they ran. */
export const tellingLines = (file: string): string[] =>
  lastLines(file, 400)
    .filter((line) => !NOISE.test(line))
    .slice(-SHOWN);
