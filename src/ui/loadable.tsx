import { type ComponentType, lazy, useState } from "react";

/** Loads the file whose default export is a component. */
export type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A component whose code is loaded apart, and how to fetch it ahead. */
export type Loadable<Props> = ComponentType<Props> & {
  preload: () => Promise<void>;
  /** Fetches it when nothing more urgent is to be done, within a second. */
  preloadWhenIdle: () => Promise<void>;
};

/** Safari knows no idle time. */
const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === "function"
    ? (work) => requestIdleCallback(work, { timeout: 1000 })
    : (work) => setTimeout(work, 200);

/**
 * As React's `lazy`, but code that has come is drawn at once: what React has begun to wait for, it keeps back for a third of a
 * second. A failure is told where the component is drawn, not by `preload`.
 */
export function loadable<Props extends object>(load: Load<Props>): Loadable<Props> {
  let here: ComponentType<Props> | undefined;
  const fetch = async () => {
    const file = await load();
    here = file.default;
    return file;
  };
  const Later = lazy(fetch);
  // biome-ignore lint/correctness/noComponentHookFactories: made once a module, as `lazy` makes its own
  function Loaded(props: Props) {
    const [Component] = useState<ComponentType<Props>>(() => here ?? Later);
    return <Component {...props} />;
  }
  const preload = () =>
    fetch().then(
      () => undefined,
      () => undefined,
    );
  const preloadWhenIdle = () => new Promise<void>((resolve) => whenIdle(() => resolve(preload())));
  return Object.assign(Loaded, { preload, preloadWhenIdle });
}
