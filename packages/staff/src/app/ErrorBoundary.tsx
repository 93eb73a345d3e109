import { Component, type ReactNode } from 'react';
import { FailedPage } from '../page/FailedPage.tsx';

interface Props {
  children: ReactNode;
  /** When it changes, the next page gets its own try. */
  page?: string;
}

interface State {
  failure: unknown;
  page: string | undefined;
}

/** Catches what a page throws, says that nothing is lost, and tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined, page: this.props.page };

  static getDerivedStateFromError(failure: unknown): Partial<State> {
    return { failure };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): Partial<State> | null {
    return page === state.page ? null : { failure: undefined, page };
  }

  override render() {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <FailedPage failure={failure} onTry={() => this.setState({ failure: undefined })} />;
  }
}
