import { Component, type ReactNode } from "react";

interface CrashGuardProps {
  readonly children: ReactNode;
  readonly fallback: (reload: () => void) => ReactNode;
}

/** Catches what no part of the pane expected: a sentence and a way on instead of a white pane. */
export class CrashGuard extends Component<CrashGuardProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? this.props.fallback(() => window.location.reload()) : this.props.children;
  }
}
