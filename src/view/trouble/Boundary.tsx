import { Component, Suspense, type ReactNode } from 'react';
import { WordsContext } from '../words/useWords.ts';
import { Trouble } from './Trouble.tsx';
import { TroublePage } from './TroublePage.tsx';

type Props = {
  readonly children: ReactNode;
  /** For a part that is loaded late: what makes the next drawing load it anew. */
  readonly reload?: () => void;
};

type State = { readonly failed: boolean; readonly isAgain: boolean };

/**
 * The one error boundary, around the page and around each part that is loaded late: a fault in drawing or loading
 * becomes a sentence with a way on, never a blank page, and what stands outside of it stays.
 */
export class Boundary extends Component<Props, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { failed: false, isAgain: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  private readonly retry = (): void => {
    this.props.reload?.();
    this.setState({ failed: false, isAgain: true });
  };

  private draw(isRetrying: boolean): ReactNode {
    const { trouble } = this.context;
    const isPart = this.props.reload !== undefined;
    const said = (
      <Trouble retry={this.retry} isRetrying={isRetrying}>
        {isPart ? trouble.part : trouble.page}
      </Trouble>
    );
    return isPart ? said : <TroublePage title={trouble.pageTitle}>{said}</TroublePage>;
  }

  override render(): ReactNode {
    const { failed, isAgain } = this.state;
    if (failed) return this.draw(false);
    if (!isAgain) return this.props.children;
    return <Suspense fallback={this.draw(true)}>{this.props.children}</Suspense>;
  }
}
