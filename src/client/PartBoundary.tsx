import { Component, type ReactNode } from 'react';
import { words } from '#words/part';
import { linked } from '../ui/linked.tsx';
import { TextButton } from '../ui/TextButton.tsx';

interface Props {
  /** Where the part stands: what is there until React takes it away. */
  place(): Element | null;
  /** What is said when it has stopped. */
  says?: string;
  onFail?(): void;
  /** Before it is begun anew. */
  onAgain?(): void;
  children: ReactNode;
}

/** Keeps a part that fails from taking the page with it: it stays as it was last drawn, with words about it. */
export class PartBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };
  private still: string | undefined;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail?.();
  }

  override componentDidUpdate(): void {
    // What fails again at once has drawn nothing since.
    if (!this.state.failed) this.still = undefined;
  }

  private again = () => {
    this.props.onAgain?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    const { place, says = words.stopped, children } = this.props;
    if (!this.state.failed) return children;
    this.still ??= place()?.innerHTML ?? '';
    return (
      <>
        <p role="alert">
          {says}{' '}
          {linked(
            words.afresh,
            (begin) => (
              <TextButton onClick={this.again}>{begin}</TextButton>
            ),
            '.',
          )}
        </p>
        <div inert dangerouslySetInnerHTML={{ __html: this.still }} />
      </>
    );
  }
}
