import type { ErrorInfo, ReactNode } from "react";
import { Component } from "react";
import { CrashPage } from "./CrashPage";

interface ErrorBoundaryProps {
  /** Where the reader is: going elsewhere gives the page another chance. */
  place?: string;
  children: ReactNode;
}

interface State {
  error: Error | null;
  place: string | undefined;
}

/** Keeps a crash inside the page it happened on, and says so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, state: State): Partial<State> | null {
    return place === state.place ? null : { place, error: null };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}
