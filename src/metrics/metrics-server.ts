import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Config } from '../config.ts';
import type { Metrics } from './metrics.ts';

/** The server that answers who asks for numbers, until it is closed. `port`: the one it has. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/** Answers `GET /metrics` and `GET /healthz` (200 or 503), and nothing else. Rejects if it cannot have the port. */
export async function startMetricsServer(
  { host, port }: NonNullable<Config['metrics']>,
  metrics: Metrics,
): Promise<MetricsServer> {
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
