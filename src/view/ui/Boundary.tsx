import { Component, Suspense, type ReactNode } from 'react';
import { WordsContext } from '../words/useWords.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { ErrorPage } from './ErrorPage.tsx';

type Props = {
  readonly children: ReactNode;
  /** For a lazy part: makes its next render load it anew. */
  readonly renew?: () => void;
};

type State = { readonly failed: boolean; readonly isAgain: boolean };

/**
 * The one error boundary, around the page and around each lazy part: a fault in rendering or loading becomes a sentence
 * with a way on, never a blank page, and what stands outside of it stays.
 */
export class Boundary extends Component<Props, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { failed: false, isAgain: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.renew?.();
  }

  private readonly retry = (): void => {
    this.setState({ failed: false, isAgain: true });
  };

  private renderFault(isRetrying: boolean): ReactNode {
    const words = this.context;
    if (!words) throw new Error('Boundary stands outside a WordsContext');
    const isPart = this.props.renew !== undefined;
    const message = (
      <ErrorMessage retry={this.retry} isRetrying={isRetrying}>
        {isPart ? words.errors.part : words.errors.page}
      </ErrorMessage>
    );
    return isPart ? message : <ErrorPage title={words.errors.pageTitle}>{message}</ErrorPage>;
  }

  override render(): ReactNode {
    const { failed, isAgain } = this.state;
    if (failed) return this.renderFault(false);
    if (!isAgain) return this.props.children;
    return <Suspense fallback={this.renderFault(true)}>{this.props.children}</Suspense>;
  }
}
