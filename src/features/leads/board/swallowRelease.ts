function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Lets go of the mouse button without a click: a card that was put back by Escape must not open when it is let go. */
export function swallowRelease(): void {
  const released = () => {
    window.addEventListener("click", swallow, { capture: true, once: true });
    // the click, if there is one, comes with the release
    setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
  };
  window.addEventListener("mouseup", released, { capture: true, once: true });
}
