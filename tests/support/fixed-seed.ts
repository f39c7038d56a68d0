import { configureGlobal } from 'fast-check';

/** The same random cases in every run, so that a red run says something about the change at hand; `FC_SEED` tries others. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261129) });
