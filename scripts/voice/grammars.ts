import type { Language } from '../../shared/receipt'

/** What a listener at a counter expects to hear: any amount, and nothing else. JSGF, as PocketSphinx reads it. */
export const grammars: Readonly<Record<Language, string>> = {
  id: `#JSGF V1.0;
grammar payment;
<some> = dua | tiga | empat | lima | enam | tujuh | delapan | sembilan;
<digit> = satu | <some>;
<number> = <digit> | sepuluh | sebelas | <some> belas | <some> puluh [<digit>];
<group> = <number> | (seratus | <some> ratus) [<number>];
public <payment> = pembayaran diterima [<group> miliar] [<group> juta] [seribu | <group> ribu] [<group>] rupiah;
`,
  en: `#JSGF V1.0;
grammar payment;
<digit> = one | two | three | four | five | six | seven | eight | nine;
<ten> = twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety;
<teen> = ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen;
<number> = <digit> | <teen> | <ten> [<digit>];
<group> = <number> | <digit> hundred [<number>];
public <payment> = payment received [<group> billion] [<group> million] [<group> thousand] [<group>] rupiah;
`,
}
