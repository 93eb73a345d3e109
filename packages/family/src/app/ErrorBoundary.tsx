import { Component, type ReactNode } from 'react';
import { FailedPage } from '../page/FailedPage.tsx';

interface Props {
  children: ReactNode;
}

/** Catches what a page could not do, and lets it try again. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { failure: unknown }> {
  override state = { failure: undefined };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <FailedPage failure={failure} onTry={() => this.setState({ failure: undefined })} />;
  }
}
