import type { ErrorInfo, ReactNode } from "react";
import { Component } from "react";

interface State {
  error: Error | null;
}

/** Keeps a crash inside the page it happened on, and says so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <h1>{this.state.error.message}</h1> : this.props.children;
  }
}
