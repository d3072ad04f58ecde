import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, writeNumber } from './number.ts';

const value = (text: string, unit?: string) => {
  const parsed = parseNumber(text, { unit });
  return parsed.ok ? parsed.value : parsed.message;
};

describe('numbers as learners type them', () => {
  it.each([
    ['8000', 8000],
    ['8,000', 8000],
    ['8 000', 8000],
    ['8\u00a0000', 8000],
    ['8\u2009000', 8000],
    ['8\u202f000', 8000],
    ["16'777'216", 16777216],
    ['16’777’216', 16777216],
    ['16_777_216', 16777216],
    ['1.000.000', 1000000],
    ['8e3', 8000],
    ['8E3', 8000],
    ['1 e10', 1e10],
    ['2.2e-3', 0.0022],
    ['8k', 8000],
    ['8K', 8000],
    ['8.4 M', 8400000],
    ['8.4m', 8400000],
    ['7B', 7e9],
    ['2T', 2e12],
    ['0.8%', 0.008],
    ['0.8 %', 0.008],
    ['0.8 per cent', 0.008],
    ['.5', 0.5],
    [',5', 0.5],
    ['8.', 8],
    ['1/125', 0.008],
    ['-1 / 4', -0.25],
    ['4*10^3', 4000],
    ['4×10^3', 4000],
    ['4 x 10^3', 4000],
    ['4·10³', 4000],
    ['4×10⁻³', 0.004],
    ['4*10**3', 4000],
    ['10^6', 1e6],
    ['6.6e4', 66000],
    ['−5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['≈ 8,000', 8000],
    ['~8k', 8000],
    ['0,8', 0.8],
    ['0,125', 0.125],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['8.0', 8],
    ['8.0000', 8],
    ['0.000', 0],
    ['8 thousand', 8000],
    ['8 billion', 8e9],
    ['1.5 million', 1_500_000],
    ['1,5 Million', 1_500_000],
    ['2 trillion', 2e12],
    ['2^10', 1024],
    ['2¹⁰', 1024],
    ['2**-3', 0.125],
    ['-2^2', -4],
    ['1/2^3', 0.125],
    ['٨٠٠٠', 8000],
    ['٨٬٠٠٠', 8000],
    ['۰٫۸', 0.8],
    ['٠٫٨٪', 0.008],
    ['८०००', 8000],
    ['８，０００', 8000],
    ['‑5', -5],
  ])('reads %s as %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['8,000 parameters', 'parameters', 8000],
    ['1 parameter', 'parameters', 1],
    ['8k Parameters', 'parameters', 8000],
    ['16 GB', 'GB', 16],
    ['16gb', 'GB', 16],
    ['7B', 'B', 7],
    ['0.8', '%', 0.8],
    ['0.8%', '%', 0.8],
    ['0.8 percent', '%', 0.8],
    ['50%', 'parameters', 0.5],
    ['8 million parameters', 'parameters', 8e6],
  ])('reads %s where the unit is %s as %d', (text, unit, expected) => {
    expect(value(text, unit)).toBe(expected);
  });

  it.each([
    ['8e3', undefined, '8,000'],
    ['8.4 M', undefined, '8,400,000'],
    ['-0.0022', undefined, '−0.0022'],
    ['0.8', '%', '0.8\u00a0%'],
    ['0.8%', undefined, '0.8\u00a0%'],
    ['1234.5', undefined, '1,234.5'],
    ['6.6e27', undefined, '6.6e27'],
    ['-0', undefined, '0'],
  ])('writes %s back', (text, unit, expected) => {
    const parsed = parseNumber(text, { unit });
    expect(parsed.ok && parsed.read).toBe(expected);
  });

  it.each([
    ['8 dozen', 'dozen', '“8 dozen” — could not read “dozen”. Write a number such as 8,000 or 8e3.'],
    [
      '8 millions',
      'millions',
      '“8 millions” — could not read “millions”. Write a number such as 8,000 or 8e3.',
    ],
    ['9^9999', '9^9999', '“9^9999” is too large. Write a number such as 8,000 or 8e3.'],
    ['8.000', '8.000', '“8.000” can be read as 8 or as 8,000. Write one of these.'],
    ['12.000', '12.000', '“12.000” can be read as 12 or as 12,000. Write one of these.'],
    ['16 MB', 'MB', '“16 MB” — could not read “MB”. Write a number such as 8,000 or 8e3.'],
    ['many', 'many', '“many” could not be read as a number. Write a number such as 8,000 or 8e3.'],
    ['2*1000', '*1000', '“2*1000” — could not read “*1000”. Write a number such as 8,000 or 8e3.'],
    ['8/', '/', '“8/” — could not read “/”. Write a number such as 8,000 or 8e3.'],
    ['1/0', '/', '“1/0” divides by zero. Write a number such as 8,000 or 8e3.'],
    ['1e999', '1e999', '“1e999” is too large. Write a number such as 8,000 or 8e3.'],
    ['1,00', '1,00', '“1,00” can be read as 1 or as 100. Write one of these.'],
    ['8,0000', '8,0000', '“8,0000” can be read as 8 or as 80,000. Write one of these.'],
    [
      '1,00,000',
      '1,00,000',
      '“1,00,000” — the marks in “1,00,000” do not part groups of three digits. Write a number such as 8,000 or 8e3.',
    ],
    ['  ', '', 'Type a number first.'],
  ])('says what it could not read in %s', (text, unread, message) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, unread, message });
  });

  it('names the unit of the question when it could not read another', () => {
    expect(value('16 watts', 'GB')).toBe(
      '“16 watts” — could not read “watts”. Write a number in GB, such as 8,000 or 8e3.',
    );
  });
});

describe('any number', () => {
  const close = (text: string, expected: number, unit?: string) => {
    const parsed = parseNumber(text, { unit });
    if (!parsed.ok) throw new Error(parsed.message);
    expect(Math.abs(parsed.value - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  };
  const whole = fc.integer({ min: -1e12, max: 1e12 });
  const tenth = fc.integer({ min: -999999, max: 999999 }).map((n) => n / 10);
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });

  it('is the same after being written and read', () => {
    fc.assert(fc.property(any, (n) => close(writeNumber(n), n)));
  });

  it('is the same in every style of grouping', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(',', ' ', '\u00a0', '\u2009', '\u202f', "'", '’', '_'), (n, mark) =>
        close(n.toLocaleString('en-GB').replaceAll(',', mark), n),
      ),
    );
  });

  it('is the same with a decimal point or comma, a unit, a sign of about, or a real minus', () => {
    fc.assert(
      fc.property(tenth, (n) => {
        fc.pre(!Number.isInteger(n));
        close(String(n), n);
        close(String(n).replace('.', ','), n);
        close(String(n).replace('-', '−'), n);
        close(`≈${n}`, n);
        close(`${n} parameters`, n, 'parameters');
        close(`${n}%`, n / 100);
        close(`${n}%`, n, '%');
        close(`${n}/8`, n / 8);
      }),
    );
  });

  it('is the same as a power of ten or with a letter', () => {
    const styles = fc.constantFrom('e', 'E', '*10^', '×10^', ' x 10^', '·10**');
    fc.assert(
      fc.property(tenth, fc.integer({ min: -20, max: 20 }), styles, (n, power, style) =>
        close(`${n}${style}${power}`, Number(`${n}e${power}`)),
      ),
    );
    fc.assert(
      fc.property(
        tenth,
        fc.constantFrom(['k', 3], ['K', 3], ['M', 6], ['B', 9], ['T', 12]),
        (n, [letter, power]) => close(`${n}${letter}`, Number(`${n}e${power}`)),
      ),
    );
  });

  it('reads back what it says it read', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, '%', 'GB'), (n, unit) => {
        const first = parseNumber(String(n), { unit });
        if (first.ok) close(first.read, first.value, unit);
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        ...'0123456789',
        ',',
        '.',
        ' ',
        '-',
        '−',
        'e',
        '/',
        '%',
        '*10^',
        'k',
        'M',
        '³',
        '⁻',
        '≈',
        "'",
      ),
    )
    .map((parts) => parts.join(''));

  it.each([
    ['random', fc.string({ unit: 'binary' })],
    ['made of the parts of numbers', pieces],
  ])('never throws when %s, and names what it could not read', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.option(fc.string(), { nil: undefined }), (text, unit) => {
        const parsed = parseNumber(text, { unit });
        if (parsed.ok) expect(parsed.value).toSatisfy(Number.isFinite);
        else expect(parsed.message).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in a time that does not explode with its length', () => {
    // What grew with the square of the length would not end before the test is given up.
    for (const part of ['1', '1,', '1 ', ' ', '³', '1,000'])
      expect(parseNumber(part.repeat(200_000))).toHaveProperty('ok');
  });
});
