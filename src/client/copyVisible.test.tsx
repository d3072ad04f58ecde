import { beforeEach, expect, it } from 'vitest';
import { copyOf, copyVisible } from './copyVisible.ts';

// Nothing is laid out here.
Element.prototype.checkVisibility = function () {
  return !this.closest('[hidden]');
};

beforeEach(() => {
  document.body.innerHTML = `<h2>Title</h2><p id="a">With <span class="tex" data-tex="r = 4"><math><mi>r</mi></math><i id="inner">r=4</i></span> it
    <em>holds</em> &amp; <a href="https://example.org/?a=1&amp;b">leads</a>.</p><div class="tex-display" data-tex="A \\cdot B"><i>AB</i></div>
    <div data-island="check"><p>Asked<span class="visually-hidden"> of you</span></p><p hidden>Later</p><button>Check</button></div>
    <script type="application/json">{"face":"data"}</script>
    <ul><li>one</li><li>two, a <button class="term">term</button></li></ul>
    <table><tbody><tr><td></td><td id="first">1</td><td>2</td></tr><tr id="row"><td>3</td><td></td><td>4</td></tr></tbody></table>
    <pre>a = 1
  b  =  2</pre><p id="b">No formula.</p><input>`;
});

function range(from: Node, to: Node, start = 0, end = to.childNodes.length): Range {
  const made = document.createRange();
  made.setStart(from, start);
  made.setEnd(to, end);
  return made;
}
const element = (id: string) => document.getElementById(id) as HTMLElement;
const whole = () => copyOf(range(document.body, document.body));

it('copies what is seen as text, formulas as TeX, blocks on lines, cells between tabs', () => {
  expect(whole().text).toBe(
    [
      'Title',
      'With $r = 4$ it holds & leads.',
      '$$A \\cdot B$$',
      'Asked',
      'one',
      'two, a term',
      '\t1\t2',
      '3\t\t4',
      'a = 1',
      '  b  =  2',
      'No formula.',
    ].join('\n'),
  );
});

it('copies it as HTML too, formulas as MathML, and nothing of the page’s own', () => {
  const { html } = whole();
  const copy = new DOMParser().parseFromString(html, 'text/html');
  expect([...copy.querySelectorAll('h2, li, em, tr')].map((one) => one.textContent)).toEqual([
    'Title',
    'holds',
    'one',
    'two, a term',
    '12',
    '34',
  ]);
  expect(copy.querySelector('math')?.textContent).toBe('r');
  expect(copy.querySelector('a')?.href).toBe('https://example.org/?a=1&b');
  expect(html).not.toMatch(/class|data|id=|of you|Later|Check/);
});

it('copies a formula whole when a part of it is selected', () => {
  expect(copyOf(range(element('inner'), element('a'))).text).toMatch(/^\$r = 4\$ it/);
  expect(copyOf(range(element('inner'), element('inner'))).text).toBe('$r = 4$');
});

it('copies words from where they are selected to where they are', () => {
  const text = element('b').firstChild as Text;
  expect(copyOf(range(text, text, 3, 7))).toEqual({ text: 'form', html: '<p>form</p>' });
});

it('copies rows as a table', () => {
  const { text, html } = copyOf(range(element('first'), element('row')));
  expect(text).toBe('1\t2\n3\t\t4');
  expect(html).toMatch(/^<table>.*<\/table>$/s);
});

it('leaves what is selected in a field to the browser', () => {
  getSelection()?.addRange(range(element('a'), element('b')));
  const copiedAt = (at: Element | null) => {
    const copied: string[] = [];
    const event = Object.assign(new Event('copy', { bubbles: true }), {
      clipboardData: { setData: (type: string) => copied.push(type) },
    });
    at?.dispatchEvent(event);
    return copied;
  };
  document.addEventListener('copy', copyVisible);
  expect(copiedAt(document.querySelector('input'))).toEqual([]);
  expect(copiedAt(element('a'))).toEqual(['text/plain', 'text/html']);
});
