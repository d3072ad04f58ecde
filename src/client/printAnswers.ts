import { words } from '#words/print';

/** The answers as they are printed, from the lesson's answers page; fetched ahead, since printing cannot wait. */
let sheet: Promise<void> | undefined;

/** Fetches the answers and has them ready as a last page whenever the lesson is printed. */
export function readyToPrint(): Promise<void> {
  sheet ??= fetchSheet().catch(() => {
    sheet = undefined;
  });
  return sheet;
}

async function fetchSheet() {
  const response = await fetch('answers/');
  if (!response.ok) throw new Error(`answers: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const answers = page.querySelector('[data-answers]');
  if (!answers) return;
  await linkStyles(page);
  const section = document.createElement('section');
  section.className = 'print-only';
  const heading = Object.assign(document.createElement('h2'), { textContent: words.answers });
  section.append(heading, document.importNode(answers, true));
  addEventListener('beforeprint', () => document.querySelector('main')?.append(section));
  addEventListener('afterprint', () => section.remove());
}

/** Links the sheets that the answers are styled by and the lesson was not. */
async function linkStyles(page: Document) {
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => !document.querySelector(`link[href="${link.getAttribute('href')}"]`),
  );
  const loaded = missing.map((link) => {
    const sheet = document.importNode(link);
    return new Promise((resolve) => {
      sheet.onload = resolve;
      sheet.onerror = resolve;
      document.head.append(sheet);
    });
  });
  await Promise.all(loaded);
}
