// Runs the worker from its TypeScript in tests and development; the compiled program never starts this file.
// A thread does not inherit the loader of the process that starts it (Node 20 ignores --import in a worker's execArgv).
import { tsImport } from 'tsx/esm/api';

await tsImport('./picture-worker.ts', import.meta.url);
