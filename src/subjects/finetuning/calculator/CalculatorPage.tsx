import { IslandPlace } from '../../../client/IslandPlace.tsx';
import type { Course } from '../../../course/types.ts';
import { Lead } from '../../../ui/Lead.tsx';
import { islands } from '../islands.ts';
import { modelsOf } from '../modelsOf.ts';

export function CalculatorPage({ course }: { course: Course }) {
  return (
    <>
      <h1>Calculator</h1>
      <Lead>
        How many parameters a method trains in a model, how large its file becomes, and what memory training
        takes, with the working line by line.
      </Lead>
      <noscript>
        <p>The numbers below are an example: changing them needs scripts, which are switched off.</p>
      </noscript>
      <IslandPlace of={islands.calculator} uid="calculator" props={{ models: modelsOf(course) }} />
    </>
  );
}
