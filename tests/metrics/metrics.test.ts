import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog, type Log } from '../../src/logging/log.ts';
import { countLog, createMetrics, type Metrics } from '../../src/metrics/metrics.ts';
import { startMetricsServer, type MetricsServer } from '../../src/metrics/metrics-server.ts';

const NOON = Date.UTC(2026, 10, 24, 12);

let metrics: Metrics;
let log: Log;
let server: MetricsServer;

beforeEach(async () => {
  metrics = createMetrics({ commands: ['ask', 'quote'], now: () => NOON });
  log = countLog(createLog({ level: 'silent', secrets: [], write: () => undefined }), metrics);
  server = await startMetricsServer({ host: '127.0.0.1', port: 0 }, metrics);
});

afterEach(() => server.close());

const get = (path: string) => fetch(`http://127.0.0.1:${String(server.port)}${path}`);

async function lines(name: string): Promise<readonly string[]> {
  const text = await (await get('/metrics')).text();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('the numbers', () => {
  it('have interactions by command and outcome, whatever the level of the log', async () => {
    const answered = { kind: 'command', command: 'ask', ms: 40 };
    for (const status of ['answer', 'answer', 'nothing']) log.debug({ ...answered, status }, 'answered');
    log.debug({ kind: 'completion', command: 'quote', ms: 3 }, 'answered');
    log.error({ kind: 'command', command: 'ask' }, 'response_failed');
    log.warn({ kind: 'component', command: 'of an earlier version' }, 'response_late');
    expect(await lines('rift_interactions_total{')).toEqual([
      'rift_interactions_total{kind="command",command="ask",outcome="answer"} 2',
      'rift_interactions_total{kind="command",command="ask",outcome="nothing"} 1',
      'rift_interactions_total{kind="completion",command="quote",outcome="answer"} 1',
      'rift_interactions_total{kind="command",command="ask",outcome="lost"} 1',
      'rift_interactions_total{kind="component",command="other",outcome="late"} 1',
    ]);
  });

  it('have how long answers take', async () => {
    for (const ms of [40, 700, 2_500]) log.debug({ kind: 'command', command: 'ask', ms, status: 'answer' }, 'answered');
    expect(await lines('rift_answer_seconds_bucket{le="1"')).toEqual([expect.stringMatching(/ 2$/)]);
    expect(await lines('rift_answer_seconds_sum')).toEqual([expect.stringMatching(/ 3\.24$/)]);
  });

  it('have pictures and reloads by what became of them', async () => {
    log.debug({ kind: 'command', command: 'quote', ms: 40, status: 'answer', pictures: 2 }, 'answered');
    log.debug({}, 'picture_added');
    log.warn({}, 'picture_failed');
    log.info({ articles: 24 }, 'corpus_reloaded');
    log.error({}, 'corpus_rejected');
    expect(await lines('rift_pictures_total')).toEqual([
      'rift_pictures_total{outcome="in-time"} 2',
      'rift_pictures_total{outcome="late"} 1',
      'rift_pictures_total{outcome="failed"} 1',
    ]);
    expect(await lines('rift_corpus_reloads_total')).toEqual([
      'rift_corpus_reloads_total{outcome="taken"} 1',
      'rift_corpus_reloads_total{outcome="rejected"} 1',
    ]);
  });

  it('have the size and the age of the corpus, the connections, and the memory', async () => {
    log.info({ articles: 23 }, 'corpus_loaded');
    log.info({ shards: 2 }, 'ready');
    metrics.setOpenShards(1);
    expect(await lines('rift_corpus_articles')).toEqual(['rift_corpus_articles 23']);
    expect(await lines('rift_corpus_loaded')).toEqual([`rift_corpus_loaded_timestamp_seconds ${String(NOON / 1000)}`]);
    expect(await lines('rift_gateway_shards')).toEqual(['rift_gateway_shards 2', 'rift_gateway_shards_open 1']);
    expect(await lines('process_resident_memory_bytes')).toHaveLength(1);
  });
});

describe('the health', () => {
  it('is good while the bot is ready and has a connection', async () => {
    const statuses: number[] = [];
    const look = async () => statuses.push((await get('/healthz')).status);
    metrics.setOpenShards(1);
    await look();
    log.info({ shards: 1 }, 'ready');
    await look();
    metrics.setOpenShards(0);
    await look();
    metrics.setOpenShards(1);
    log.info({}, 'stopping');
    await look();
    expect(statuses).toEqual([503, 200, 503, 503]);
  });
});

it('nothing else is served', async () => {
  expect((await get('/')).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${String(server.port)}/metrics`, { method: 'POST' })).status).toBe(404);
});

it('a port that is taken is an error', async () => {
  await expect(startMetricsServer({ host: '127.0.0.1', port: server.port }, metrics)).rejects.toThrow('EADDRINUSE');
});
