import { describe } from "vitest";
import { walkFromStopToSale } from "./stop-to-sale.ts";

describe("from a stop to a sale, in Arabic on a desktop", () =>
  walkFromStopToSale({ language: "ar", width: "desktop" }));
