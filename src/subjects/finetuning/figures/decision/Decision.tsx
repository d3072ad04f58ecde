import { useCallback, useDeferredValue, useMemo } from 'react';
import { defineFigure } from '../../../../figures/frame/defineFigure.ts';
import type { FigureProps } from '../../../../figures/frame/figure.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { type Road, ruleFor } from './advise.ts';
import { Controls } from './Controls.tsx';
import styles from './decision.module.css';
import { describe, table } from './describe.ts';
import { Grounds } from './Grounds.tsx';
import { RoadMap } from './RoadMap.tsx';
import { ScoreCurves } from './ScoreCurves.tsx';
import { spec } from './spec.ts';
import { type DecisionState, ownIf } from './state.ts';

/** When to fine-tune: the expected curve, the map of all advice, and the road for the learner's own situation. */
function Decision({ state, set, uid, revealed, predicted }: FigureProps<DecisionState>) {
  const open = revealed !== false;
  const { t, q, f, gap } = state;
  // The point, the words and the controls follow the finger; curves and regions may come one frame later.
  const terrain = useDeferredValue(useMemo(() => ({ t, q, f, gap }), [t, q, f, gap]));
  const settled = useDeferredValue(state);
  const rule = ruleFor(state);
  const change = useCallback((by: Partial<DecisionState>) => set(ownIf(by)), [set]);
  return (
    <div className={styles.root} data-covered={!open || undefined}>
      <div className={styles.plots}>
        <ScoreCurves state={settled} />
        <RoadMap state={state} terrain={terrain} open={open} onMove={change} />
      </div>
      <AdvicePanel state={state} predicted={predicted as Road | undefined} />
      <Controls state={state} uid={uid} open={open} onChange={change} />
      <Grounds decided={open ? rule.id : undefined} />
    </div>
  );
}

export const figure = defineFigure(spec, { still: false, View: Decision, describe, table });
