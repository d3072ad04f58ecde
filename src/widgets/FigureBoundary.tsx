import { Component, type ReactNode } from 'react';

/** Keeps a figure that fails from taking the page with it. */
export class FigureBoundary extends Component<{ onFail(): void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <p>The figure could not be drawn. Its words and data are below.</p>;
  }
}
