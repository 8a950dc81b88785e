import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { demoPassword } from "../../src/lib/demoAccounts.ts";

/** How a person comes: the language they read, and the width of their screen. */
export interface Reader {
  language: "fr" | "ar" | "en";
  width: "desktop" | "phone";
}

const sizes = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** A person's browser window on the app under test; fails the test on any error the page reports. */
export class Visitor {
  private readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly reader: Reader,
  ) {
    page.on("pageerror", (error) => this.troubles.push(String(error)));
    page.on("console", (message) => {
      // A refused request is the test's own doing and asserted on the page.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        this.troubles.push(message.text());
    });
  }

  static async open(browser: Browser, reader: Reader): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: inject("appUrl"),
      locale: reader.language,
      timezoneId: "Africa/Casablanca",
      reducedMotion: "reduce",
      // Axe is injected past the page's content security policy.
      bypassCSP: true,
      ...sizes[reader.width],
    });
    context.setDefaultTimeout(15_000);
    const visitor = new Visitor(context, await context.newPage(), reader);
    return visitor;
  }

  /** Signs in with e-mail and password, and waits for the person's home. */
  async signIn(email: string, password = demoPassword): Promise<void> {
    await this.page.goto("/login");
    await this.chooseLanguage();
    await this.page.locator("#sign-in_email").fill(email);
    await this.page.locator("#sign-in_password").fill(password);
    await this.page.keyboard.press("Enter");
    await this.page.waitForURL((url) => url.pathname !== "/login");
    await this.page.locator("main h1").first().waitFor();
  }

  private async chooseLanguage(): Promise<void> {
    await this.page.evaluate((language) => localStorage.setItem("escale.language", language), this.reader.language);
    await this.page.reload();
    await this.page.locator("#sign-in_email").waitFor();
  }

  /** No accessibility violation on the page as it stands, and no error reported so far. */
  async expectSound(what: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
    expect(told, `accessibility of ${what}`).toEqual([]);
    expect(this.troubles, `errors on ${what}`).toEqual([]);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
