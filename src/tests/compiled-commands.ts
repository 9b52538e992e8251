import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * For the environment of tests: node keeps what it compiled of each module. A test run starts hundreds of short
 * commands that load the same modules, and compiling them is half of the processor's time of a short one.
 */
export const compiledCommands = { NODE_COMPILE_CACHE: join(tmpdir(), 'cong-phuong-compiled') };
