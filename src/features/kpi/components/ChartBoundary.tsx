import { Component, type ReactNode } from "react";

interface ChartBoundaryProps {
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a picture that fails to load or to draw from taking the page along. */
export class ChartBoundary extends Component<ChartBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
