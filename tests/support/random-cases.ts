import { configureGlobal, integer, string, type Arbitrary } from 'fast-check';

/** The same random cases in every run, so that a red run says something about the change at hand; `FC_SEED` tries others. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261129) });

const SURROGATES = 0x800;
const sign = integer({ min: 0, max: 0x10_ffff - SURROGATES }).map((code) =>
  String.fromCodePoint(code < 0xd800 ? code : code + SURROGATES),
);

/** Text of any signs that Unicode has room for. fast-check's own unit `binary` first makes a map of all of them, which takes longer than the cases. */
export function anyText(length: { readonly minLength?: number; readonly maxLength?: number } = {}): Arbitrary<string> {
  return string({ ...length, unit: sign });
}
