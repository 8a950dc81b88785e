import { describe, expect, it } from "vitest";
import { messageLink } from "./message";

describe("a message", () => {
  it("opens the app with the text, in every writing", () => {
    expect(messageLink("whatsapp", "+212661234567", "À demain & مرحبا ?")).toBe(
      `https://wa.me/212661234567?text=${encodeURIComponent("À demain & مرحبا ?")}`,
    );
    expect(messageLink("sms", "+33612345678", "Ok#1")).toBe("sms:+33612345678?body=Ok%231");
  });

  it("opens it without a text too", () => {
    expect(messageLink("whatsapp", "+212661234567", "")).toBe("https://wa.me/212661234567");
    expect(messageLink("sms", "+212661234567", "")).toBe("sms:+212661234567");
  });
});
