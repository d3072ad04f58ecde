import { down } from './axes.ts';
import styles from './decision.module.css';
import { at } from './place.ts';

const SCORES = [0, 20, 40, 60, 80, 100];
/** Points within which a score that is written takes the place of a mark. */
const NEAR = 9;

/** The marks of the upright axis, but beside what is written there. */
export const Scores = ({ beside = Number.NaN }: { beside?: number }) =>
  SCORES.filter((score) => !(Math.abs(score - beside) <= NEAR)).map((score) => (
    <small key={score} className={styles.score} style={at(0, down(score))}>
      {score}
    </small>
  ));
