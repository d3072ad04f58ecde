import { memo } from 'react';
import { formatFixed } from '../../../../notation/format.ts';
import type { Vector } from '../../methods/softPrompt.ts';
import { count } from './model.ts';
import type { Token } from './tokenize.ts';

interface Props {
  prompt: readonly Vector[];
  tokens: readonly Token[];
  vectors: readonly Vector[];
  /** Share of the attention: the prompt's vectors first. */
  attention: readonly number[];
}

const width = (share = 0) => `${(share * 100).toFixed(1)}%`;

/** What enters the model: the trained vectors, solid, then the embedded tokens, hatched; each with its two numbers. */
export const Sequence = memo(function Sequence({ prompt, tokens, vectors, attention }: Props) {
  return (
    <>
      <div className="soft-part soft-part-train" data-part="vectors">
        <p className="soft-head">{count(prompt.length, 'vector')}, trained</p>
        <ol className="soft-chips">
          {prompt.map((vector, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a vector is known by its place alone
            <li key={i} className="soft-chip soft-chip-train">
              <span className="soft-name">
                <span className="visually-hidden">vector </span>
                {i + 1}
              </span>
              <Numbers vector={vector} />
              <span className="soft-attention" style={{ inlineSize: width(attention[i]) }} />
            </li>
          ))}
        </ol>
      </div>
      <div className="soft-part soft-part-frozen" data-part="words">
        <p className="soft-head">{count(tokens.length, 'token')}, embedded: frozen</p>
        {tokens.length === 0 && <p className="soft-empty">Type a sentence of one to eight words.</p>}
        <ol className="soft-chips">
          {tokens.map(({ text, inside }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token may occur twice
            <li key={i} className="soft-chip soft-chip-frozen">
              <span className="soft-plate">
                <span className="soft-name">
                  {inside && '·'}
                  {text}
                </span>
                <Numbers vector={vectors[i] ?? []} />
              </span>
              <span className="soft-attention" style={{ inlineSize: width(attention[prompt.length + i]) }} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
});

function Numbers({ vector }: { vector: Vector }) {
  return vector.map((value, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a number is known by its place in the vector
    <span key={k} className="soft-number">
      {formatFixed(value, 2)}
    </span>
  ));
}
