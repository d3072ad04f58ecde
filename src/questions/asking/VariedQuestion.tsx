import { type ComponentProps, useEffect, useState } from 'react';
import { latest, slotKey } from '../../progress/attempts/record.ts';
import { progress, useProgress } from '../../progress/store.ts';
import { Question } from './Question.tsx';
import { linkedSeed } from './seedLink.ts';
import { anotherSeed, isVaried } from './variants.ts';

type Props = Omit<ComponentProps<typeof Question>, 'seed' | 'onAnother' | 'focusFirst'>;

/**
 * A question whose numbers may vary. Everybody meets the first variant; an address may name another, and a page that
 * is opened again shows the one answered last.
 */
export function VariedQuestion(props: Props) {
  const { face, asked } = props;
  const varies = isVaried(face);
  const ready = useProgress((s) => s.ready);
  const [shown, setShown] = useState<{ seed?: number | undefined; wanted: boolean }>({ wanted: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what is stored has been read
  useEffect(() => {
    if (!ready || !varies) return;
    const seed = linkedSeed(location.search, face.id) ?? keptSeed(face, asked);
    if (seed) setShown({ seed, wanted: false });
  }, [ready]);

  return (
    <Question
      {...props}
      key={shown.seed ?? 0}
      seed={shown.seed}
      focusFirst={shown.wanted}
      onAnother={varies ? () => setShown({ seed: anotherSeed(face, shown.seed), wanted: true }) : undefined}
    />
  );
}

/** Of the variant that is begun or was answered last. */
function keptSeed({ id: question, version, aliases }: Props['face'], asked: Props['asked']) {
  const { attempts, drafts } = progress.getState();
  const draft = drafts[slotKey({ question, asked })];
  if (draft) return draft.seed;
  const last = latest(attempts, { question, asked, version, aliases });
  return last?.fit === 'current' ? last.attempt.seed : undefined;
}
