import type { Locator, Page } from "playwright-core";

/** Goes on with Tab, as who has no mouse does, until the element has the focus; says so if it cannot be reached. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  await wanted.waitFor({ state: "attached" });
  for (let step = 0; step <= most; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${wanted}`);
}

/** Signs in by keyboard alone, on the sign-in page. */
export async function signInByKeys(page: Page, email: string, password: string): Promise<void> {
  await tabTo(page, page.locator("#sign-in_email"));
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
}
