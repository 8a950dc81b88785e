import { describe } from "vitest";
import { walkFromStopToSale } from "./stop-to-sale.ts";

describe("from a stop to a sale, in French on a phone", () => walkFromStopToSale({ language: "fr", width: "phone" }));
