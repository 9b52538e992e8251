import { findEngine } from '../../build/engine/compiled.ts';

/** A process of its own that does nothing but find the compiled pages, or compile them. */
await findEngine();
