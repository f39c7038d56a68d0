import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';

const config = (env: Record<string, string>) => {
  const read = loadConfig(env);
  return read.ok ? read.config : read.problems.map(({ variable }) => variable);
};

describe('the configuration', () => {
  it('without any variable is a terminal on the corpus of the project', () => {
    expect(config({})).toMatchObject({
      discordToken: undefined,
      guildId: undefined,
      apiBase: 'https://discord.com/api',
      corpusPath: expect.stringMatching(/[\\/]corpus$/),
      logLevel: 'info',
      pictureTheme: 'dark',
      language: 'en',
      shards: { kind: 'all' },
      metrics: undefined,
      unansweredLog: undefined,
    });
  });

  it('takes empty variables for unset ones', () => {
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_BASE',
      'RIFT_CORPUS',
      'LOG_LEVEL',
      'PICTURE_THEME',
      'RIFT_LANGUAGE',
      'DISCORD_SHARDS',
    ];
    expect(config(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(config({}));
  });

  it.each([
    'http://localhost:1/api',
    'http://localhost:1/api/',
    'http://localhost:1/api/v10',
    'http://localhost:1/api/v10/',
  ])('takes the address %s with and without a version and a slash', (address) => {
    expect(config({ DISCORD_API_BASE: address })).toMatchObject({ apiBase: 'http://localhost:1/api' });
  });

  it('takes a token with the word that the API puts before it', () => {
    expect(config({ DISCORD_TOKEN: 'Bot abc.def' })).toMatchObject({ discordToken: 'abc.def' });
  });

  it('draws pictures light where that is asked for', () => {
    expect(config({ PICTURE_THEME: 'Light' })).toMatchObject({ pictureTheme: 'light' });
    expect(config({ PICTURE_THEME: 'sepia' })).toEqual(['PICTURE_THEME']);
    expect(config({ RIFT_LANGUAGE: 'DE' })).toMatchObject({ language: 'de' });
    expect(config({ RIFT_LANGUAGE: 'klingon' })).toEqual(['RIFT_LANGUAGE']);
  });

  it('makes the path of the corpus absolute', () => {
    expect(config({ RIFT_CORPUS: 'elsewhere' })).toMatchObject({ corpusPath: expect.toSatisfy(isAbsolute) });
  });

  it.each([
    ['0-3', '8', [0, 1, 2, 3]],
    ['5, 0,2-3', '6', [0, 2, 3, 5]],
    ['1,1', '2', [1]],
  ])('reads the shards %s of %s', (DISCORD_SHARDS, DISCORD_SHARD_COUNT, ids) => {
    const shards = { kind: 'part', ids, count: Number(DISCORD_SHARD_COUNT) };
    expect(config({ DISCORD_SHARDS, DISCORD_SHARD_COUNT })).toMatchObject({ shards });
  });

  it.each([
    [{ METRICS_PORT: '9464' }, { host: '127.0.0.1', port: 9464 }],
    [
      { METRICS_PORT: '0', METRICS_HOST: '0.0.0.0' },
      { host: '0.0.0.0', port: 0 },
    ],
    [{ METRICS_HOST: '0.0.0.0' }, undefined],
  ])('serves numbers where a port is given, on this machine alone unless told otherwise: %j', (env, metrics) => {
    expect(config(env)).toMatchObject({ metrics });
  });

  it('reports every problem at once, by variable', () => {
    const env = {
      DISCORD_TOKEN: 'two words',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_BASE: 'discord.com',
      LOG_LEVEL: 'loud',
      DISCORD_SHARDS: '3-1',
      DISCORD_SHARD_COUNT: 'many',
      METRICS_PORT: '70000',
    };
    expect(config(env)).toEqual(Object.keys(env));
  });

  it.each([
    [{ DISCORD_SHARDS: '0' }, ['DISCORD_SHARD_COUNT']],
    [{ DISCORD_SHARD_COUNT: '2' }, ['DISCORD_SHARDS']],
    [{ DISCORD_SHARDS: '0-2', DISCORD_SHARD_COUNT: '2' }, ['DISCORD_SHARDS']],
  ])('refuses shards that do not fit together: %j', (env, variables) => {
    expect(config(env)).toEqual(variables);
  });

  it('never repeats a value: it could be a token in the wrong place', () => {
    const secret = 'sec ret-value';
    const names = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_BASE', 'LOG_LEVEL', 'DISCORD_SHARDS'];
    const read = loadConfig(Object.fromEntries(names.map((name) => [name, secret])));
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain('ret-value');
  });
});
