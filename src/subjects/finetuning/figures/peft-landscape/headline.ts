import type { Headline } from '../../../../figures/frame/figure.ts';
import { formatDigits, formatFixed, formatNumber, formatPercent } from '../../../../notation/format.ts';
import { formatBytes } from '../../../../notation/formatBytes.ts';
import { formatCount } from '../../../../notation/formatCount.ts';
import { GPU, memoryOf } from './methodMemory.ts';
import { countOf, methodNames } from './methods.ts';
import { modelName, modelNamed } from './models.ts';
import { fullOf, groups, pointOf } from './published.ts';
import type { Drawn } from './state.ts';
import { words } from './words.ts';

const { titles, about, brief } = words.headline;

/** A name that no line breaks in: U+2060 joins what a hyphen would part. */
const whole = (name: string) => name.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060');

function scale({ model, method }: Drawn): Headline {
  const { trained, share } = countOf(model, method);
  const { total } = modelNamed(model);
  const name = whole(methodNames[method][0]);
  const shared = {
    title: titles.scale,
    brief: brief.scale(name),
    before: about.before(name),
    counts: 'trained' as const,
  };
  if (method === 'full') return { ...shared, number: formatPercent(1), about: about.all(formatCount(total)) };
  if (trained === 0) return { ...shared, number: '0', about: about.none(name, whole(modelName(model))) };
  return {
    ...shared,
    number: words.oneIn(formatNumber(Math.round(1 / share))),
    about: about.scale(name, formatNumber(trained), formatCount(trained / share)),
  };
}

function memory({ model, method }: Drawn): Headline {
  const full = formatBytes(memoryOf('full', model)?.total ?? 0);
  const needed = memoryOf(method, model);
  const [name, of] = [whole(methodNames[method][0]), whole(modelName(model))];
  const shared = { counts: 'other' as const, given: true };
  if (method === 'full')
    return {
      ...shared,
      title: titles.card,
      number: full,
      about: about.card(of, formatBytes(GPU)),
      brief: brief.card,
    };
  return {
    ...shared,
    title: titles.memory,
    number: formatBytes(needed?.total ?? 0),
    about: needed ? about.memory(of, name, full) : about.nothing(of, name),
    brief: brief.memory(name),
  };
}

function published({ group, point }: Drawn): Headline {
  const { result } = pointOf(group, point);
  const [name, trained, score] = result;
  const full = fullOf(group);
  const [least, most] = [formatFixed(score, 1), formatFixed(full[2], 1)];
  const isFull = trained === full[1];
  return {
    title: titles.published(groups[group].model),
    number: formatPercent(Number(formatDigits(isFull ? 1 : trained / (trained + full[1]), 2))),
    about: isFull ? about.fullRun(most) : about.published(name.replace(' = ', '\u00a0=\u00a0'), least, most),
    brief: brief.published(least, most),
    counts: 'trained',
    given: true,
  };
}

const views = { scale, memory, published };

/** What stands over the picture: what is seen, and the one number that says what it means. */
export const headline = (state: Drawn): Headline => views[state.view](state);
