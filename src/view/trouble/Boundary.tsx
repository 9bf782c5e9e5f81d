import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words/useWords.ts';
import { Trouble } from './Trouble.tsx';

type Props = { readonly children: ReactNode };

/** The one error boundary: a fault in drawing becomes a sentence with a way on, never a blank page. */
export class Boundary extends Component<Props, { failed: boolean }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Trouble retry={() => this.setState({ failed: false })}>{this.context.trouble.page}</Trouble>
    );
  }
}
