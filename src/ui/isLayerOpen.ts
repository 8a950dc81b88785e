/** Whether a drawer or a dialog lies over the page: keys of the page behind are at rest then. */
export function isLayerOpen(): boolean {
  return document.querySelector(".ant-drawer-open, .ant-modal-wrap:not([style*='none'])") !== null;
}
