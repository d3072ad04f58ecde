import { IslandPlace } from '../../../client/IslandPlace.tsx';
import type { Course } from '../../../course/types.ts';
import { Lead } from '../../../ui/Lead.tsx';
import { islands } from '../islands.ts';
import { modelsOf } from '../modelsOf.ts';
import { words } from '../words/en/calculatorPage.ts';

export function CalculatorPage({ course }: { course: Course }) {
  return (
    <>
      <h1>{words.calculatorPage.calculator}</h1>
      <Lead>{words.calculatorPage.howManyParameters}</Lead>
      <noscript>
        <p>{words.calculatorPage.numbersBelowExample}</p>
      </noscript>
      <IslandPlace of={islands.calculator} uid="calculator" props={{ models: modelsOf(course) }} />
    </>
  );
}
