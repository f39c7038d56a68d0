import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.ts';
import type { Log } from '../logging/log.ts';
import { createMetrics, type Metrics, type MetricsPorts } from './metrics.ts';

/** The host and the port at which numbers are asked for; port 0: any that is free. */
type MetricsAddress = NonNullable<Config['metrics']>;

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

/** The server that answers who asks for numbers, until it is closed. `port`: the one it has. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/** Answers `GET /metrics` and `GET /healthz` (200 or 503), and nothing else. Rejects if it cannot have the port. */
export async function startMetricsServer({ host, port }: MetricsAddress, metrics: Metrics): Promise<MetricsServer> {
  const server = createServer(({ method, url }, response) => {
    answer(method === 'GET' ? url : undefined, metrics).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  server.on('error', () => undefined);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function answer(path: string | undefined, metrics: Metrics): Promise<HttpAnswer> {
  if (path === '/metrics') return { status: 200, type: metrics.contentType, body: await metrics.text() };
  const type = 'text/plain; charset=utf-8';
  if (path !== '/healthz') return { status: 404, type, body: '' };
  return metrics.isHealthy()
    ? { status: 200, type, body: 'ok\n' }
    : { status: 503, type, body: 'not connected to Discord\n' };
}
