import type { ObjectiveState } from '../../progress/attempts/record.ts';
import styles from './charts.module.css';

const CELL = 12;
const STEP = CELL + 4;
/** So many squares and the bar stand in one row on a narrow phone. */
const A_ROW = 8;
const BAR = 120;
const YEAR = 365;
/** A week, a month. */
const MARKS = [7, 30];

/** From a day to a year on a log scale, as a share of the bar. */
const share = (days: number) => Math.log(Math.min(YEAR, Math.max(1, days))) / Math.log(YEAR);

interface Props {
  state: Pick<ObjectiveState, 'right' | 'answered' | 'total'>;
  /** How long what was right is likely to hold. */
  days: number | undefined;
}

/** The questions of an objective as squares, and how long they hold as a bar. The words beside it say the same. */
export function HoldPicture({ state: { right, answered, total }, days }: Props) {
  const bar = Math.min(total, A_ROW) * STEP + CELL;
  const width = bar + BAR + 1;
  const height = Math.ceil(total / A_ROW) * STEP;
  return (
    <svg width={width} height={height} viewBox={`-1 -1 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: total }, (_, i) => {
        const [x, y] = [(i % A_ROW) * STEP, Math.floor(i / A_ROW) * STEP];
        return (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            <rect className={styles.mark} fillOpacity={i < right ? 1 : 0} width={CELL} height={CELL} />
            {i >= right && i < answered && <path className={styles.mark} d={`M0 0L${CELL} ${CELL}`} />}
          </g>
        );
      })}
      {days !== undefined && (
        <g transform={`translate(${bar} 0)`}>
          <rect className={styles.mark} fillOpacity={0} width={BAR - 2} height={CELL} />
          <rect className={styles.mark} width={share(days) * (BAR - 2)} height={CELL} />
          {MARKS.map((mark) => (
            <path
              key={mark}
              className={styles.mark}
              d={`M${share(mark) * (BAR - 2)} ${CELL - 4}v${STEP - CELL + 3}`}
            />
          ))}
        </g>
      )}
    </svg>
  );
}
