import { wait } from '../wait.ts';

/** Ends the program when what it wrote is out. Whatever is left (a connection that nobody closes, a picture) would else keep it alive, half dead and deaf. */
export async function endProgram(code: number): Promise<never> {
  const isOut = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  );
  await Promise.race([Promise.all(isOut), wait(300)]);
  process.exit(code);
}
