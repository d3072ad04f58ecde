/** Stands for the formula of that number in the HTML of an island. A character for private use, which no text holds. */
const mark = (n: number) => `\uE000${n}\uE000`;
const MARKS = /\uE000(\d+)\uE000/g;

const OPENING = '<span class="katex">';

/** The formulas in a piece of HTML, in its order, each as it stands there. */
function formulasIn(html: string): string[] {
  return html
    .split(OPENING)
    .slice(1)
    .map((rest) => {
      let open = 1;
      for (const tag of rest.matchAll(/<(\/?)span\b/g)) {
        open += tag[1] ? -1 : 1;
        if (open === 0) return `${OPENING}${rest.slice(0, tag.index)}</span>`;
      }
      return OPENING;
    });
}

/** The properties of an island as data, without the formulas that are in its HTML. */
export function withoutFormulas(props: object, html: string): string {
  const formulas = formulasIn(html);
  return JSON.stringify(props, (_, value: unknown) =>
    typeof value === 'string' && value.includes(OPENING)
      ? formulas.reduce((text, formula, n) => text.replaceAll(formula, mark(n)), value)
      : value,
  );
}

/** These properties again, with the formulas that stand in the island. */
export function withFormulas(data: string, island: Element): object {
  const formulas = island.getElementsByClassName('katex');
  return JSON.parse(data, (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(MARKS, (_, n: string) => formulas[Number(n)]?.outerHTML ?? '')
      : value,
  );
}
