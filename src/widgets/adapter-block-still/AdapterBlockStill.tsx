import type { FigureProps, Widget, WidgetState } from '../contract.ts';
import { BLOCK_HEIGHT, BLOCK_WIDTH, Block, FIRST_ADAPTER } from './Block.tsx';
import { describe, table } from './model.ts';
import { OPENED_HEIGHT, OpenedAdapter } from './OpenedAdapter.tsx';
import { Sheet } from './Sheet.tsx';

const SHEET = 636;
const FRAME = { x: 286, y: 40, width: 349, height: OPENED_HEIGHT + 20 };

/** Drawn twice: block and opened adapter side by side where there is room, one above the other on phones. */
function AdapterBlockStill({ uid }: FigureProps<WidgetState>) {
  const wide = `${uid}-wide`;
  const narrow = `${uid}-narrow`;
  const [top, bottom] = FIRST_ADAPTER;
  return (
    <>
      <Sheet uid={wide} className="fig-wide" width={SHEET} height={BLOCK_HEIGHT}>
        <Block x={0} y={0} hatch={`${wide}-hatch`} head={`${wide}-head`} />
        <path
          d={`M${BLOCK_WIDTH - 8} ${top} L${FRAME.x} ${FRAME.y} M${BLOCK_WIDTH - 8} ${bottom} L${FRAME.x} ${FRAME.y + FRAME.height}`}
          className="fig-rule"
        />
        <rect {...FRAME} fill="none" className="fig-rule" />
        <OpenedAdapter x={FRAME.x + 6} y={FRAME.y + 10} bar={168} head={`${wide}-head`} />
      </Sheet>
      <Sheet uid={narrow} className="fig-narrow" width={304} height={BLOCK_HEIGHT + 24 + OPENED_HEIGHT}>
        <Block x={26} y={0} hatch={`${narrow}-hatch`} head={`${narrow}-head`} />
        <OpenedAdapter x={0} y={BLOCK_HEIGHT + 24} bar={132} head={`${narrow}-head`} />
      </Sheet>
    </>
  );
}

export const widget: Widget = { still: true, Figure: AdapterBlockStill, describe, table };
