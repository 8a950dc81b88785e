// @vitest-environment node
import { describe, expect, it } from "vitest";
import { localized, localizedName } from "./localized";

const city = { name_fr: "Fès", name_ar: "فاس" };

describe("localized", () => {
  it("picks the reader's language, French where it is missing, then whatever is there", () => {
    expect(localizedName(city, "ar")).toBe("فاس");
    expect(localizedName(city, "en")).toBe("Fès");
    expect(localizedName(city, "ar-MA")).toBe("فاس");
    expect(localizedName({ name_fr: null, name_en: "Fez" }, "ar")).toBe("Fez");
    expect(localizedName({ name_fr: "" }, "fr")).toBe("");
  });

  it("picks other texts than the name", () => {
    expect(localized({ theme_fr: "Villes", theme_en: "Cities" }, "theme", "en")).toBe("Cities");
  });
});
