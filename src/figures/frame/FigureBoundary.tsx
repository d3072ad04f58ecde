import { Component, type ReactNode } from 'react';
import { words } from '#words/figure';

interface Props {
  /** Id of the frame around it. */
  frame: string;
  onFail(): void;
  children: ReactNode;
}

/** Keeps a figure that fails from taking the page with it: its last picture stays, as it is, with words about it. */
export class FigureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  private still: string | undefined;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  /** What is on the page until React takes it away: the prerendered picture, or the last one drawn. */
  private picture(): string {
    if (typeof document === 'undefined') return '';
    return document.querySelector(`#${this.props.frame} [data-stage]`)?.innerHTML ?? '';
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    this.still ??= this.picture();
    return (
      <>
        <p>{words.stopped}</p>
        <div inert dangerouslySetInnerHTML={{ __html: this.still }} />
      </>
    );
  }
}
