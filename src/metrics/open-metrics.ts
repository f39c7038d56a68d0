import type { Log } from '../logging/log.ts';
import { countLog } from './count-log.ts';
import { createMetrics, type MetricsPorts } from './metrics.ts';
import { startMetricsServer, type MetricsAddress } from './server.ts';

/** The running count of what a bot does. `log`: to be used in the place of the one given. */
export interface OpenMetrics {
  readonly log: Log;
  readonly onOpenShards: (open: number) => void;
}

/** Counts what the log is told and answers at the address, until the process ends. Rejects if it cannot have the port. */
export async function openMetrics(address: MetricsAddress, log: Log, ports: MetricsPorts): Promise<OpenMetrics> {
  const metrics = createMetrics(ports);
  const { port } = await startMetricsServer(address, metrics);
  log.info({ host: address.host, port }, 'metrics_served');
  return { log: countLog(log, metrics), onOpenShards: (open) => metrics.setOpenShards(open) };
}
