/** The shards in as many rows as there are processes (fewer if there are fewer shards), each of shards that follow each other, none longer than another by more than one. */
export function splitShards(ids: readonly number[], processes: number): readonly (readonly number[])[] {
  const rows = Math.min(processes, ids.length);
  return Array.from({ length: rows }, (_, row) =>
    ids.slice(Math.ceil((row * ids.length) / rows), Math.ceil(((row + 1) * ids.length) / rows)),
  );
}
