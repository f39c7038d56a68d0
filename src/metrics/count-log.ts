import type { Log } from '../logging/log.ts';
import type { Metrics } from './metrics.ts';

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
