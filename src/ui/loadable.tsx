import { type ComponentType, lazy, useState } from "react";

/** What a file of a component's code holds: the component, and what may ask for its data before it is drawn. */
export interface LoadedFile<Props> {
  default: ComponentType<Props>;
  /** Asks, at an address's search, for what the component will ask for. */
  askAhead?: (search: string) => void;
}

type Load<Props> = () => Promise<LoadedFile<Props>>;

/** A component whose code is loaded apart, and how to fetch it ahead. */
export type Loadable<Props> = ComponentType<Props> & { preload: () => Promise<LoadedFile<Props> | undefined> };

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
  const preload = () => fetch().catch(() => undefined);
  return Object.assign(Loaded, { preload });
}
