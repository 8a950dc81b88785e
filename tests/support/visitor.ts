import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { TFunction } from "i18next";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { demoPassword } from "../../src/lib/demoAccounts.ts";
import { appUrl } from "./appUrl.ts";
import { wordsOf } from "./words.ts";

/** How a person comes: the language they read, and the width of their screen. */
export interface Reader {
  language: "fr" | "ar" | "en";
  width: "desktop" | "phone";
}

export type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

const sizes = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** A person's browser window on the app under test; fails the test on any error the page reports. */
export class Visitor {
  private readonly troubles: string[] = [];
  private readonly waitedFor = new Set<string>();

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly reader: Reader,
    /** The interface's texts in the person's language. */
    readonly t: TFunction,
  ) {
    page.on("request", (request) => this.waitedFor.add(request.url()));
    page.on("requestfinished", (request) => this.waitedFor.delete(request.url()));
    page.on("requestfailed", (request) => this.waitedFor.delete(request.url()));
    page.on("pageerror", (error) => this.troubles.push(String(error)));
    page.on("console", (message) => {
      // A refused request is the test's own doing and asserted on the page.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        this.troubles.push(message.text());
    });
  }

  /** A new window; with the session of another one, if that is given. */
  static async open(browser: Browser, reader: Reader, session?: Session): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: appUrl(),
      locale: reader.language,
      timezoneId: "Africa/Casablanca",
      reducedMotion: "reduce",
      // Axe is injected past the page's content security policy.
      bypassCSP: true,
      ...(session && { storageState: session }),
      ...sizes[reader.width],
    });
    context.setDefaultTimeout(30_000);
    return new Visitor(context, await context.newPage(), reader, await wordsOf(reader.language));
  }

  /** Signs in with e-mail and password, and waits for the person's home, and for their language to be kept with them. */
  async signIn(email: string, password = demoPassword): Promise<void> {
    await this.page.goto("/login");
    await this.chooseLanguage();
    await this.enter(email, password);
    await this.expectInside();
    await this.page.waitForFunction(() => sessionStorage.getItem("escale.languageChosen") === null);
  }

  /** The workspace is open. */
  async expectInside(): Promise<void> {
    await this.page.getByRole("button", { name: this.t("app.me.menu") }).waitFor();
  }

  /** Fills in the sign-in form as it stands. */
  async enter(email: string, password = demoPassword): Promise<void> {
    await this.page.locator("#sign-in_email").fill(email);
    await this.page.locator("#sign-in_password").fill(password);
    await this.page.keyboard.press("Enter");
  }

  /** On the sign-in page; it becomes the language of the account that signs in next. */
  async chooseLanguage(): Promise<void> {
    await this.page.locator(`button[lang="${this.reader.language}"]`).click();
    await this.page.locator(`html[lang="${this.reader.language}"]`).waitFor({ state: "attached" });
  }

  /** Goes to one of the role's pages by the navigation. */
  async goTo(entry: "leads"): Promise<void> {
    const navigation = this.page.getByRole("navigation", { name: this.t("app.nav.label") });
    await navigation.getByRole("link", { name: this.t(`app.nav.${entry}`) }).click();
  }

  /** The page is there, and nothing on it is still to come. */
  async atRest(): Promise<void> {
    await this.page.locator("h1").first().waitFor();
    await expect.poll(() => this.page.locator("[aria-busy=true]:visible").count()).toBe(0);
  }

  /** No accessibility violation on the page, once it has come to rest, and no error reported so far. */
  async expectSound(what: string, within?: string): Promise<void> {
    await this.atRest();
    // Half faded in, a text has less contrast than it will have.
    await expect.poll(() => this.page.evaluate(countPassingAnimations)).toBe(0);
    // A notice that passes by belongs to no part of the page.
    const axe = new AxeBuilder({ page: this.page })
      .exclude(".ant-message")
      .exclude(".ant-notification")
      // There are no frames, and only violations are read: a third of the time.
      .setLegacyMode()
      .options({ resultTypes: ["violations"] });
    const { violations } = await (within ? axe.include(within) : axe).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html)}`);
    expect(told, `accessibility of ${what}`).toEqual([]);
    expect(this.troubles, `errors on ${what}`).toEqual([]);
  }

  /** Keeps and tells what the window shows and waits for, to see why a test failed. */
  async keepPicture(name: string): Promise<void> {
    if (this.page.isClosed()) return;
    const path = join(
      tmpdir(),
      "escale-e2e",
      `${`${name} ${new URL(this.page.url()).pathname}`.replace(/\W+/g, "-")}.png`,
    );
    await this.page.screenshot({ path });
    const read = await this.page.locator("body").ariaSnapshot();
    const waited = [...this.waitedFor].join("\n") || "nothing";
    console.error(`${this.page.url()} looked like ${path}, waited for ${waited}, and read:\n${read.slice(0, 4_000)}`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** Animations under way that come to an end; a skeleton's shimmer does not. Runs in the page. */
function countPassingAnimations(): number {
  const passing = (animation: Animation) =>
    animation.playState === "running" && animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
  return document.getAnimations().filter(passing).length;
}
