import type { Log } from '../logging/log.ts';
import { createMetrics, type Metrics, type MetricsPorts } from './metrics.ts';
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

/** A log whose events are counted before they are written, those below its level too. */
export function countLog(log: Log, metrics: Pick<Metrics, 'count'>): Log {
  const counted =
    (level: keyof Log): Log[keyof Log] =>
    (fields, event) => {
      metrics.count(event, fields);
      log[level](fields, event);
    };
  return { debug: counted('debug'), info: counted('info'), warn: counted('warn'), error: counted('error') };
}
