import { Failed } from '@openvisit/ui/Failed.tsx';
import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** When it changes, the next page gets its own try. */
  page?: string;
}

interface State {
  failed: boolean;
  page: string | undefined;
}

/** Catches what a page throws, says that nothing is lost, and tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, page: this.props.page };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): Partial<State> | null {
    return page === state.page ? null : { failed: false, page };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main" className="in-pane">
        <Failed onTry={() => this.setState({ failed: false })} />
      </main>
    );
  }
}
