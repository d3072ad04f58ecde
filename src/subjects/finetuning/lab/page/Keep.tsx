import { type RefObject, useState } from 'react';
import { download } from '../../../../client/download.ts';
import { toCsv } from '../../../../figures/parts/csv.ts';
import { Button } from '../../../../ui/Button.tsx';
import { words } from '../../words/en/lab.ts';
import { curvesTable } from '../curves.ts';
import type { Race } from '../race.ts';
import type { DrawnRun } from './Curves.tsx';
import { pngOf, standaloneSvg } from './drawing.ts';
import styles from './lab.module.css';

interface Props {
  race: Race;
  runs: readonly DrawnRun[];
  /** Holds the charts. */
  stage: RefObject<HTMLElement | null>;
}

/** Ways to keep a race: all curves as CSV, the charts as SVG and PNG, the set-up as a link. */
export function Keep({ race, runs, stage }: Props) {
  const [note, setNote] = useState('');
  const drawn = (which: 'right' | 'loss') => {
    const chart = stage.current?.querySelector(`[data-chart="${which}"]`);
    const svg = chart?.querySelector('svg');
    const title = chart?.querySelector('[data-chart-title]')?.textContent ?? '';
    return svg ? { text: standaloneSvg(svg, title), svg } : undefined;
  };

  function saveCsv() {
    const text = toCsv(curvesTable(race, runs));
    download('deltaq-lab.csv', new Blob([text], { type: 'text/csv' }));
    setNote(words.keep.curvesSavedCsv);
  }

  function saveSvg(which: 'right' | 'loss') {
    const figure = drawn(which);
    if (figure) download(`deltaq-lab-${which}.svg`, new Blob([figure.text], { type: 'image/svg+xml' }));
    setNote(words.keep.figureSavedSvg);
  }

  async function savePng(which: 'right' | 'loss') {
    const figure = drawn(which);
    if (!figure) return;
    try {
      const { width, height } = figure.svg.getBoundingClientRect();
      download(`deltaq-lab-${which}.png`, await pngOf(figure.text, width, height + 30));
      setNote(words.keep.figureSavedPng);
    } catch {
      setNote(words.keep.thisBrowserCould);
    }
  }

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      setNote(words.keep.linkCopiedSets);
    } catch {
      setNote(words.keep.browserDidNot(location.href));
    }
  }

  return (
    <div className={`${styles.row} ${styles.keep}`}>
      <Button onClick={saveCsv}>{words.keep.allCurvesCsv}</Button>
      <Button onClick={() => saveSvg('right')}>{words.keep.firstChartSvg}</Button>
      <Button onClick={() => savePng('right')}>{words.keep.firstChartPng}</Button>
      <Button onClick={() => saveSvg('loss')}>{words.keep.lossChartSvg}</Button>
      <Button onClick={() => savePng('loss')}>{words.keep.lossChartPng}</Button>
      <Button onClick={copyLink}>{words.keep.copyLinkThis}</Button>
      <span role="status">{note}</span>
    </div>
  );
}
