import { describe } from "vitest";
import { walkFromStopToSale } from "./stop-to-sale.ts";

describe("from a stop to a sale, in French on a desktop", () =>
  walkFromStopToSale({ language: "fr", width: "desktop" }));
