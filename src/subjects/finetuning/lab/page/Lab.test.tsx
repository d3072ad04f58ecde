import { readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { baseWeights } from '../../tools/baseWeights.ts';
import { nodeEngine } from '../../tools/nodeEngine.ts';
import { usualRates } from '../usualRates.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import { Session } from '../worker/session.ts';
import type { HandedOver } from './DeltaPart.tsx';
import { Lab } from './Lab.tsx';

/** The worker's own work, in this thread: what it says comes later, as from a worker. */
class ThreadWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  private alive = true;
  private readonly session = new Session(
    baseWeights(),
    nodeEngine(),
    (message) => setTimeout(() => this.alive && this.onmessage?.({ data: message })),
    () => performance.now(),
  );

  postMessage(message: ToWorker) {
    setTimeout(() => {
      if (!this.alive) return;
      if (message.kind === 'load') this.session.ready('wasm');
      else this.session.receive(message);
      this.work();
    });
  }

  terminate() {
    this.alive = false;
  }

  private work() {
    if (this.alive && this.session.work()) setTimeout(() => this.work());
  }
}

const TINY = 'task=renamed&lanes=full_0.003+lora~2~4~qv_0.02&steps=3&batch=4&seeds=1';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Held({
  start,
  spawn,
  ...rest
}: Pick<Parameters<typeof Lab>[0], 'onHandOver' | 'onPredicted'> & {
  start: string;
  spawn(): Worker;
}) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <output data-testid="search">{search}</output>
      <Lab
        {...rest}
        rates={usualRates}
        search={search}
        onSearch={setSearch}
        spawn={spawn}
        wasm={true}
        predicted={{}}
        figure="/lora/#figure-lora"
        folder="/lab/"
      />
    </>
  );
}

const inThread = () => new ThreadWorker() as unknown as Worker;

function setup(start = TINY, spawn = inThread) {
  const onHandOver = vi.fn<(trained: HandedOver) => boolean>(() => true);
  const onPredicted = vi.fn<(preset: string, value: string, correct: boolean) => void>();
  render(<Held start={start} spawn={spawn} onHandOver={onHandOver} onPredicted={onPredicted} />);
  return { onHandOver, onPredicted, user: userEvent.setup() };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

/** Looks now and then: to look at every change of the charts would take longer than the race. */
const raceIsOver = () =>
  vi.waitFor(() => screen.getByText('The race is over.'), { timeout: 240_000, interval: 250 });

async function race(user: ReturnType<typeof userEvent.setup>) {
  await press(user, 'Just show me');
  await press(user, 'Start the race');
  await raceIsOver();
}

describe('the lab', () => {
  it('asks for a prediction before it starts anything', async () => {
    const { user } = setup();
    const start = await screen.findByRole('button', { name: 'Start the race' });
    expect(start).toHaveAttribute('aria-disabled', 'true');
    await user.click(start);
    expect(screen.queryByRole('region', { name: 'The race' })).not.toBeInTheDocument();
    await press(user, 'Full fine-tuning');
    expect(screen.getByText('The race will show.')).toHaveTextContent('You predicted: Full fine-tuning.');
    expect(start).toHaveAttribute('aria-disabled', 'false');
  });

  it('keeps a prediction while only the steps change, and says why another race does not start', async () => {
    const { user } = setup();
    await press(user, 'LoRA r = 2 on q and v');
    const start = screen.getByRole('button', { name: 'Start the race' });
    await user.click(screen.getByText(/^Change the race/));
    const steps = screen.getByRole('textbox', { name: /^Training steps/ });
    await user.clear(steps);
    await user.type(steps, '4{Enter}');
    expect(screen.getByText('The race will show.')).toHaveTextContent(
      'You predicted: LoRA r = 2 on q and v.',
    );
    expect(start).toHaveAttribute('aria-disabled', 'false');
    await user.click(start);
    await raceIsOver();

    await user.click(screen.getByRole('radio', { name: /mirrored alphabet/ }));
    expect(screen.getByRole('button', { name: 'Start anew' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Start anew' })).toHaveAccessibleDescription(
      'The race is over. Above, another race is set up: predict first, or ask just to be shown.',
    );
    await user.click(screen.getByRole('radio', { name: /new name/ }));
    expect(screen.getByText(/^You predicted: LoRA r = 2 on q and v\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start anew' })).toHaveAttribute('aria-disabled', 'false');
  });

  it('races, says what happened, and lets the models be tried, unplugged, looked at, merged and handed over', async () => {
    const { user, onHandOver } = setup();
    await race(user);
    const standings = screen.getByRole('region', { name: 'Standings' });
    expect(within(standings).getAllByRole('row')).toHaveLength(3);
    expect(within(standings).getByRole('row', { name: /full fine-tuning 105,024/ })).toHaveTextContent(
      /100 %/,
    );
    expect(screen.getByText(/This is one seed/)).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Command' }), 'reverse');
    await press(user, 'Answer');
    expect((await screen.findAllByText(/^reverse deltaq → qatled: right\.$/))[0]).toBeVisible();

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Fine-tuned by' }),
      'LoRA r = 2 on q and v',
    );
    await user.click(screen.getByRole('checkbox', { name: 'plugged in' }));
    expect(await screen.findByRole('heading', { name: 'LoRA r = 2 on q and v, unplugged' })).toBeVisible();
    await waitFor(() => expect(screen.getAllByText(/^reverse deltaq → qatled: right\.$/)).toHaveLength(2));

    await press(user, /Unplug what was added/);
    expect(
      await screen.findByText(/Unplugged, the old skills are back with LoRA r = 2 on q and v\./),
    ).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Trained by' }), 'LoRA r = 2 on q and v');
    await press(user, 'Show ΔQ');
    expect(await screen.findByText(/64 × 64 numbers.*Its numerical rank is 2;/)).toBeVisible();
    await press(user, 'Hand this ΔQ to the LoRA figure');
    expect(onHandOver).toHaveBeenCalledWith(
      expect.objectContaining({ rows: 64, cols: 64, matrix: 'layer 1, query', rank: 2, seed: 1 }),
    );
    expect(await screen.findByRole('link', { name: 'To the LoRA figure' })).toHaveAttribute(
      'href',
      '/lora/#figure-lora',
    );
    await press(user, /^Merge LoRA/);
    expect(await screen.findByText(/Merged\. The largest difference/)).toBeVisible();
    await press(user, 'Un-merge');
    expect(await screen.findByText(/bit for bit/)).toBeVisible();
  });

  it('says so when a learning rate is absurd', async () => {
    const { user } = setup('task=renamed&lanes=full_10+lora~2~4~qv_0.02&steps=4&batch=4&seeds=1');
    await race(user);
    expect(screen.getByText(/The loss ended higher than it began with full fine-tuning/)).toBeVisible();
  });

  it('says so when there is no worker, and shows a stored run', async () => {
    const stored = readFileSync('src/subjects/finetuning/public/lab/stored-prompt.json', 'utf8');
    vi.stubGlobal('fetch', async (address: string) => {
      expect(address).toBe('/lab/stored-prompt.json');
      return new Response(stored);
    });
    const { user, onPredicted } = setup('preset=prompt', () => {
      throw new Error('no workers here');
    });
    await press(user, 'Too near to tell, or ahead');
    expect(await screen.findByText(/could not be started/)).toBeVisible();
    await press(user, 'Show a stored run');
    expect(await screen.findByText(/^A stored run/)).toBeVisible();
    expect(screen.getByText(/What happened/)).toBeVisible();
    // What was predicted is kept once the race has shown what is so.
    await waitFor(() => expect(onPredicted).toHaveBeenCalledExactlyOnceWith('prompt', 'level', true));
  });

  it('says so when the worker dies, keeps the results, starts anew, and repeats with another seed', async () => {
    let worker: ThreadWorker | undefined;
    const { user } = setup(TINY, () => {
      worker = new ThreadWorker();
      return worker as unknown as Worker;
    });
    await race(user);
    worker?.onerror?.({ preventDefault() {} });
    expect(await screen.findByText(/training program of this page has ended/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Standings' })).getAllByRole('row')).toHaveLength(3);
    await press(user, 'Load the model again');
    await press(user, 'Start anew');
    await raceIsOver();
    expect(screen.queryByText(/training program of this page has ended/)).not.toBeInTheDocument();

    await press(user, 'Repeat with another seed');
    await screen.findByText(/These are means of 2 seeds/);
    expect(screen.getByTestId('search')).toHaveTextContent('seeds=2');
    expect(screen.getByText(/Every seed at the end/)).toBeVisible();
  });
});
