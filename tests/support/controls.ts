import type { Locator } from "playwright-core";

/** Chooses one of a group of radio buttons by what its label begins with; a label may say more than the choice. */
export async function choose(within: Locator, label: string): Promise<void> {
  await within.locator("label:has(input[type=radio])").filter({ hasText: label }).first().click();
}

/** Opens a field with a list, narrows it by typing where that is possible, and takes what is named. */
export async function pick(field: Locator, typed: string): Promise<void> {
  // What is chosen lies over the field itself.
  await field.locator("xpath=ancestor::*[contains(@class, 'ant-select-selector')]").click();
  const list = field.page().locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)");
  const options = list.locator(".ant-select-item-option");
  if (await field.isEditable()) {
    await field.fill(typed);
    await options.first().click();
  } else {
    await options.filter({ hasText: typed }).first().click();
  }
}

/** The sheet or drawer on top. */
export function topSheet(within: Locator): Locator {
  return within.page().getByRole("dialog").last();
}

/** Turns the pages of a list until something is on the one shown. */
export async function turnPagesTo(wanted: Locator, within: Locator): Promise<void> {
  const next = within.locator(".ant-pagination-next:not(.ant-pagination-disabled)");
  const current = within.locator(".ant-pagination-item-active");
  while (!(await wanted.isVisible()) && (await next.isVisible())) {
    const page = Number(await current.textContent());
    await next.click();
    await within.locator(`.ant-pagination-item-active.ant-pagination-item-${page + 1}`).waitFor();
    await within.locator("[aria-busy=true]").waitFor({ state: "detached" });
  }
  await wanted.waitFor();
}
