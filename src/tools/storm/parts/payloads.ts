/** Texts that run something where they are inserted as they are. */
export const SCRIPTS: Record<string, string> = {
  'a script': '<script>storm()</script>',
  'an image that fails': '<img src=x onerror=storm()>',
  'a picture with a script': '<svg onload=storm()></svg>',
  'an address that runs': 'javascript:storm()',
  'an address that hides it': 'java\tscript:storm()',
  'an address of entities': '&#106;avascript&#58;storm()',
  'an address of data': 'data:text/html,<script>storm()</script>',
  'an attribute that closes': '" onmouseover="storm()" x="',
  'an attribute of a directive': ':term[x]{id=activation onclick=storm() style="x:y"}',
  'a link by itself': '<javascript:storm()>',
  'a frame': '<iframe srcdoc="&lt;script&gt;storm()&lt;/script&gt;"></iframe>',
  'the end of a script': '</script><script>storm()</script>',
  'a comment that hides one': '<!--><script>storm()</script>-->',
  'a command of TeX': '$\\htmlData{a=b}{x} \\href{javascript:storm()}{x} \\includegraphics{x}$',
};

/** Names of files that are not the author's to name. */
export const PATHS: Record<string, string> = {
  'the folder above': '../../../../etc/passwd',
  'the root': '/etc/passwd',
  'a folder of Windows': '..\\..\\secret',
  'the folder above in code': '%2e%2e/%2e%2e/secret',
  'the questions': 'questions.yaml',
  'the lesson': 'lesson.md',
  'the answers': 'answers.json',
  'the page': 'index.html',
  'a file of this machine': 'file:///etc/passwd',
  'a name that objects have': '__proto__',
  'a constructor': 'constructor',
  'a host without a scheme': '//elsewhere.example/x',
};

const deep = (before: string, inside: string, after: string, times: number) =>
  before.repeat(times) + inside + after.repeat(times);

/** What is too much for those who did not count on it. */
export const LARGE: Record<string, string> = {
  'stars on both sides': deep('*', 'a', '*', 20_000),
  'emphasis in emphasis': deep('*a ', 'b', ' a*', 3_000),
  'brackets in brackets': deep('[', 'a', '](b)', 10_000),
  'quotes in quotes': deep('> ', 'a', '', 5_000),
  'lists in lists': deep('- ', 'a', '', 5_000),
  'a very long sum': Array(8_000).fill('1').join(' + '),
  'a sum of brackets': deep('(', '1', ')', 5_000),
  'a value of a long sum': `:value[${Array(8_000).fill('1').join('+')}]{of=lora}`,
  'a number of a long sum': `{{${Array(8_000).fill('1').join('+')}}}`,
  'roots of roots': `$${deep('\\sqrt{', 'x', '}', 600)}$`,
  'roots without braces': `$${'\\sqrt'.repeat(390)} x$`,
  'fractions of fractions': `$${deep('\\frac{1}{', 'x', '}', 150)}$`,
  'a macro that calls itself': '$\\def\\a{\\a\\a}\\a$',
  'a very long word': 'a'.repeat(200_000),
  'very many words': 'word '.repeat(100_000),
  'very many paragraphs': 'a\n\n'.repeat(100_000),
  'very many ticks': Array.from({ length: 130 }, (_, i) => '`'.repeat(i)).join(' '),
  'blocks in blocks': `${Array.from({ length: 60 }, (_, i) => `${':'.repeat(70 - i)}note[a]`).join('\n')}\n`,
  'ten megabytes': 'All of this is prose. '.repeat(480_000),
};

/** Whole files of YAML. */
export const FILES: Record<string, string> = {
  'a list in lists, 2,000 deep': `terms: ${deep('[', '', ']', 2_000)}`,
  'a map in maps, 2,000 deep': `terms: ${deep('{a: ', '1', '}', 2_000)}`,
  'lists on one line': `terms:\n  ${'- '.repeat(3_000)}a`,
  'a list of 1.5 million': `terms:\n${'- 1\n'.repeat(1_500_000)}`,
  'a list of a hundred thousand': `terms:\n${'- 1\n'.repeat(100_000)}`,
  'a map of fifty thousand': Array.from({ length: 50_000 }, (_, i) => `a${i}: 1`).join('\n'),
  'a text of ten megabytes': `terms: "${'a '.repeat(5_000_000)}"`,
  'an alias of aliases': `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}\nterms: *b29`,
  'brackets that never close': '['.repeat(100_000),
  'a name that objects have': '__proto__: { terms: [] }\nconstructor: 1\nterms: []',
  nothing: '',
  'code 0': 'terms: \0',
  'other types': 'terms: !!js/function "storm()"',
  'a document behind it': 'terms: []\n---\nterms: []',
};
