import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Does something and waits until the database function that keeps it has answered: the page may show it before. */
export async function kept(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith(`/rpc/${name}`));
  const [response] = await Promise.all([answer, act()]);
  expect(response.ok()).toBe(true);
}
