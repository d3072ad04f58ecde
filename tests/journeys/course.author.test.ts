import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { isThisCourse } from '../thisCourse.ts';
import { ABOUT_ANOTHER, awake, expect, loud as test } from './site.ts';
import { PORT } from './sites.ts';

test.skip(!isThisCourse, ABOUT_ANOTHER);

/** An instructor at work: the development server, on a copy of the course that may be broken. */
const CONTENT = '.cache/edited';
const AUTHOR_PORT = String(PORT + 2);
const ADDRESS = `http://localhost:${AUTHOR_PORT}/`;
const questions = `${CONTENT}/lessons/lora/questions.yaml`;

let server: ChildProcess;
let sound: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await rm(CONTENT, { recursive: true, force: true });
  await cp('content', CONTENT, { recursive: true });
  sound = await readFile(questions, 'utf8');
  server = spawn('node', ['node_modules/vite/bin/vite.js', '--port', AUTHOR_PORT, '--strictPort'], {
    env: { ...process.env, CONTENT },
  });
  await new Promise<void>((resolve) =>
    server.stdout?.on('data', (text) => String(text).includes('Local') && resolve()),
  );
});

test.afterAll(async () => {
  server.kill();
  await rm(CONTENT, { recursive: true, force: true });
});

test('a changed line of YAML is on the page without a reload, and answers given on it stay', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}lora/`);
  await awake(page);
  const slot = page.locator('[data-slot="lora-opener@opener"]');
  await slot.locator('input').first().check();
  await slot.getByRole('button', { name: 'Check', exact: true }).click();
  await slot.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  const prompt = /A business wants/;
  await writeFile(questions, sound.replace(prompt, 'A bakery wants'));
  await expect(slot.locator('legend')).toContainText('A bakery wants');
  await awake(page);
  await expect(slot.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(slot.locator('input:checked')).toHaveCount(1);
});

test('a mistake is shown over the page with its file, line and column, and goes away when it is mended', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}lora/`);
  await awake(page);
  const line = sound.split('\n').findIndex((l) => l.includes('kind: single')) + 1;
  await writeFile(questions, sound.replace('kind: single', 'kind: singel'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(`lessons/lora/questions.yaml:${line}:11: unexpected “singel”`);
  await writeFile(questions, sound);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('LoRA');
});

test('a page opened while the content is broken lists every problem, and comes back by itself', async ({
  page,
}) => {
  await writeFile(questions, sound.replace('kind: single', 'kind: singel').replace('answer: ', 'anwser: '));
  await page.goto(`${ADDRESS}lora/`);
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await writeFile(questions, sound);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('LoRA');
});

test('a value that is only emphasised words is a mistake like others, and the server lives on', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}lora/`);
  await awake(page);
  const option = /^ {8}text: .*$/m;
  const line = sound.split('\n').findIndex((l) => option.test(l)) + 1;
  await writeFile(questions, sound.replace(option, '        text: *important*'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(`lessons/lora/questions.yaml:${line}:15: unexpected a plain text`);
  await expect(overlay).not.toContainText('plugin');
  await writeFile(questions, sound);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('LoRA');
  expect(server.exitCode).toBeNull();
});
