import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.ts';

/** The host and the port at which numbers are asked for. */
export interface MetricsAddress {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** The server that answers who asks for numbers, until it is closed. `port`: the one it has. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/** Answers `GET /metrics` and `GET /healthz` (200 or 503), and nothing else. Rejects if it cannot have the port. */
export async function startMetricsServer({ host, port }: MetricsAddress, metrics: Metrics): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const answer = request.method === 'GET' ? answerPath(request.url, metrics) : undefined;
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer.then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await listen(server, host, port);
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

function answerPath(path: string | undefined, metrics: Metrics): Promise<HttpAnswer> | undefined {
  switch (path) {
    case '/metrics':
      return metrics.text().then((body) => ({ status: 200, type: metrics.contentType, body }));
    case '/healthz': {
      const isHealthy = metrics.isHealthy();
      return Promise.resolve({
        status: isHealthy ? 200 : 503,
        type: 'text/plain; charset=utf-8',
        body: isHealthy ? 'ok\n' : 'not connected to Discord\n',
      });
    }
    default:
      return undefined;
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolve();
    });
  });
}
