import { beforeAll, beforeEach, vi } from "vitest";

/** The files a page hands out during the tests of a file, instead of downloads; emptied before each test. */
export function keepSavedFiles(): Blob[] {
  const saved: Blob[] = [];
  beforeAll(() => {
    URL.createObjectURL = (file) => {
      saved.push(file as Blob);
      return "blob:x";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  });
  beforeEach(() => {
    saved.length = 0;
  });
  return saved;
}
