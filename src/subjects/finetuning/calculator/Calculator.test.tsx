import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { models } from '../testing/models.ts';
import { Calculator } from './Calculator.tsx';

afterEach(cleanup);

function Held({ start, onSearch }: { start: string; onSearch(query: string): void }) {
  const [search, setSearch] = useState(start);
  return (
    <Calculator
      models={models}
      search={search}
      onSearch={(query) => {
        onSearch(query);
        setSearch(query);
      }}
    />
  );
}

function setup(start = '') {
  const onSearch = vi.fn<(query: string) => void>();
  const view = render(<Held start={start} onSearch={onSearch} />);
  return { onSearch, view, user: userEvent.setup(), results: screen.getByRole('region', { name: 'Result' }) };
}

const figure = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;
const A01 = 'model=Qwen/Qwen2.5-3B&method=lora&targets=q_proj,v_proj';

describe('the calculator', () => {
  it('shows count, total, share, file and memory of what the address says', () => {
    setup(A01);
    expect(figure('Trained')).toHaveTextContent('3,686,400');
    expect(figure('In all')).toHaveTextContent('3,089,625,088');
    expect(figure('Share')).toHaveTextContent('0.1193 %of all, as PEFT prints it');
    expect(figure('Share of the model alone')).toHaveTextContent('0.1195 %');
    expect(figure('Adapter file')).toHaveTextContent('14.7 MB14.1 MiB');
    expect(figure('Memory for training')).toHaveTextContent(/GBbatch 1, 512 tokens/);
  });

  it('works it out line by line', () => {
    setup(A01);
    const working = screen.getByRole('region', { name: 'The working, line by line' });
    expect(
      within(working).getByRole('row', { name: /^q_proj 36 × 16 × \(2,048 \+ 2,048\) 2,359,296$/ }),
    ).toBeVisible();
    expect(within(working).getByRole('row', { name: /^Trained 3,686,400$/ })).toBeVisible();
    expect(within(working).getByRole('row', { name: /^In all 3,085,938,688 \+ 3,686,400/ })).toBeVisible();
  });

  it('is drawn on the server as it is in the browser', () => {
    const html = renderToString(<Calculator models={models} search={A01} onSearch={() => {}} />);
    expect(html).toContain('3,686,400');
  });

  it('puts every change into the address', async () => {
    const { user, onSearch } = setup(A01);
    await user.click(screen.getByRole('button', { name: '64' }));
    expect(onSearch).toHaveBeenLastCalledWith(`${A01.replace('&targets', '&r=64&targets')}`);
    expect(figure('Trained')).toHaveTextContent('14,745,600');
    await user.click(screen.getByRole('checkbox', { name: /^k_proj/ }));
    expect(onSearch.mock.lastCall?.[0]).toContain('targets=q_proj,k_proj,v_proj');
    await user.click(screen.getByRole('button', { name: 'All linear layers' }));
    expect(onSearch.mock.lastCall?.[0]).toContain('targets=all-linear');
    expect(screen.getByRole('checkbox', { name: /^down_proj/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(onSearch).toHaveBeenLastCalledWith('');
  });

  it('does not change the count with alpha', async () => {
    const { user } = setup(A01);
    const alpha = screen.getByRole('textbox', { name: 'Alpha' });
    await user.clear(alpha);
    await user.type(alpha, '64');
    expect(figure('Trained')).toHaveTextContent('3,686,400');
    expect(screen.getByRole('region', { name: 'Python' })).toHaveTextContent('lora_alpha=64');
  });

  it('finds a model by typing parts of its name, and chooses it with Enter', async () => {
    const { user, onSearch } = setup();
    await user.type(screen.getByRole('searchbox', { name: 'Search the models' }), 'qwen 0.5');
    expect(screen.getByText(/1 model fits\. Enter chooses Qwen\/Qwen2\.5-0\.5B/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(onSearch.mock.lastCall?.[0]).toContain('model=Qwen/Qwen2.5-0.5B');
    expect(screen.getByRole('combobox', { name: 'Model' })).toHaveValue('Qwen/Qwen2.5-0.5B');
  });

  it('chooses from the list, and forgets modules of the model before', async () => {
    const { user, onSearch } = setup(A01);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Model' }), 'gpt2');
    expect(onSearch).toHaveBeenLastCalledWith('model=gpt2&method=lora');
    expect(screen.getByRole('checkbox', { name: /^c_attn/ })).toBeChecked();
  });

  it('shows the options of the method chosen', async () => {
    const { user } = setup('model=bert-base-uncased&method=lora');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Method' }), 'Bottleneck adapters');
    expect(figure('Trained')).toHaveTextContent('2,379,264');
    expect(screen.queryByRole('slider', { name: 'Rank r' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Pfeiffer/ }));
    expect(figure('Trained')).toHaveTextContent('1,189,632');
  });

  it('keeps the two lists of (IA)³ in step', async () => {
    const { user } = setup('model=meta-llama/Llama-3.2-3B&method=ia3');
    expect(figure('Trained')).toHaveTextContent('286,720');
    await user.click(screen.getAllByRole('checkbox', { name: /^down_proj/ })[0] as HTMLElement);
    expect(figure('Trained')).toHaveTextContent('57,344');
  });

  it('says what is impossible and why, instead of a result', () => {
    const { results } = setup('model=meta-llama/Llama-2-7b-hf&method=bitfit');
    expect(results).toHaveTextContent(/BitFit has nothing to train here: .* no bias vectors/);
    cleanup();
    expect(setup('method=lora&r=0').results).toHaveTextContent(/rank r cannot be 0/);
    cleanup();
    expect(setup('method=lora&targets=q_porj').results).toHaveTextContent(/no linear layer named “q_porj”/);
    cleanup();
    expect(setup('model=t5-base&classes=2').results).toHaveTextContent(/names a class by writing/);
  });

  it('warns of a rank above the matrix and still counts', () => {
    const { results } = setup(`${A01}&r=300`);
    expect(results).toHaveTextContent(/possible but pointless: v_proj/);
    expect(figure('Trained')).toHaveTextContent('69,120,000');
  });

  it('says which part of the address it could not read', () => {
    setup('model=gpt2&r=many');
    expect(screen.getByText(/“r” in the address is not a whole number/)).toBeVisible();
  });

  it('takes a pasted configuration, and says why one cannot be taken', async () => {
    const { user, onSearch } = setup();
    await user.click(screen.getByText('Another model: paste its config.json'));
    const field = screen.getByRole('textbox', { name: 'Text of config.json' });
    const use = screen.getByRole('button', { name: 'Use this configuration' });
    fireEvent.change(field, { target: { value: '{"model_type": "mixtral"}' } });
    await user.click(use);
    expect(await screen.findByText(/“mixtral”, whose layers the calculator does not know/)).toBeVisible();
    expect(field).toBeInvalid();
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.change(field, {
      target: {
        value:
          '{"model_type":"gpt2","n_layer":12,"n_embd":768,"n_head":12,"vocab_size":50257,"n_positions":1024}',
      },
    });
    await user.click(use);
    expect(await screen.findByText('Read: A gpt2 model, 124,439,808 parameters.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Model' })).toHaveDisplayValue('A gpt2 model (pasted)');
    await waitFor(() => expect(figure('In all')).toHaveTextContent('125,029,632'));
  });

  it('counts memory by part', async () => {
    const { user } = setup('model=meta-llama/Llama-3.2-3B&method=full');
    const memory = screen.getByRole('region', { name: 'Memory for training, part by part' });
    expect(within(memory).getByRole('row', { name: /gradients 6\.4\sGB 3,212,749,824 × 2/ })).toBeVisible();
    expect(within(memory).queryByRole('row', { name: /frozen/ })).not.toBeInTheDocument();
    await user.click(screen.getByText('More about memory and the model'));
    await user.click(screen.getByRole('radio', { name: /Adam in 8 bits/ }));
    expect(within(memory).getByRole('row', { name: /8 bits 6\.4\sGB/ })).toBeVisible();
  });

  it('copies the PEFT configuration, and says so', async () => {
    const { user } = setup(A01);
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy as PEFT config' }));
    expect(write.mock.lastCall?.[0]).toContain('LoraConfig(');
    expect(screen.getByText('Copied.')).toBeVisible();
  });
});

describe('what is announced', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const announced = () => screen.getAllByRole('status').at(-1);
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('is the result, half a second after the last change, and nothing before', () => {
    setup(A01);
    wait(2000);
    expect(announced()).toBeEmptyDOMElement();
    fireEvent.click(screen.getByRole('button', { name: '64' }));
    wait(400);
    fireEvent.click(screen.getAllByRole('button', { name: '8' })[0] as HTMLElement);
    wait(400);
    expect(announced()).toBeEmptyDOMElement();
    wait(100);
    expect(announced()).toHaveTextContent(/^LoRA: 1,843,200 trained, 0\.05969\s% of all\./);
  });
});
