import { vi } from 'vitest';

// The test files of a worker share one process, which spares each of them loading the dependencies. The modules of src/ are loaded anew for each file, so that no state and no mock of one file reaches the next.
vi.resetModules();
