import { words } from '#words/pages/practice';
import { slotAnchor } from '../../course/courseMap.ts';
import type { QuestionFace } from '../../course/types.ts';
import { orderOf } from '../../questions/asking/order.ts';
import { QuestionFields } from '../../questions/asking/QuestionFields.tsx';
import { variantOf } from '../../questions/asking/variants.ts';
import { kindOf } from '../../questions/kinds/kinds.ts';

/** Every copy on paper has its options in one order, which is not the author's. */
const PAPER_SEED = 1;

const nothing = () => undefined;

interface Props {
  faces: readonly QuestionFace[];
  /** Address of the page with their answers. */
  answers: string;
}

/** The questions of a practice as an exercise sheet: on paper, and where no script can ask them one at a time. */
export const PracticeSheet = ({ faces, answers }: Props) => (
  <div className="sheet">
    {faces.map((written, i) => {
      const face = variantOf(written);
      const { Inputs, options } = kindOf(face.kind);
      const offered = options?.(face);
      return (
        <section key={face.id} id={slotAnchor(face.id, 'check')} data-asked="paper">
          <QuestionFields face={face} number={i + 1} disabled>
            <Inputs
              face={face}
              uid={`sheet-${face.id}`}
              order={offered ? orderOf(offered.all, offered.shuffle, PAPER_SEED, face.id) : []}
              typed={[]}
              onType={nothing}
              locked
            />
          </QuestionFields>
          <p className="screen-only">
            <a href={`${answers}#a-${face.id}`}>{words.answer(i + 1)}</a>
          </p>
        </section>
      );
    })}
  </div>
);
