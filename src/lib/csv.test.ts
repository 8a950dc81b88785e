import { describe, expect, it } from "vitest";
import { csvSeparator, toCsv } from "./csv";

describe("toCsv", () => {
  it("begins with the UTF-8 mark, separates by commas and ends every line with CRLF", () => {
    expect(toCsv(["Étape", "Visiteurs"], [["Fès", 1240]])).toBe("\ufeffÉtape,Visiteurs\r\nFès,1240\r\n");
  });

  it("writes numbers with a point and without grouping, and nothing for what is not known", () => {
    expect(toCsv(["a", "b"], [[0.0934, null]])).toBe("\ufeffa,b\r\n0.0934,\r\n");
  });

  it("writes numbers with a comma between semicolons, as French spreadsheets read them", () => {
    expect(toCsv(["a", "b"], [[0.0934, -12]], ";")).toBe("\ufeffa;b\r\n0,0934;-12\r\n");
  });

  it("separates by what the reader's numbers leave free", () => {
    expect(["fr", "ar", "en"].map(csvSeparator)).toEqual([";", ";", ","]);
  });

  it("quotes what holds commas, quotes or line breaks", () => {
    expect(toCsv(["a"], [['Le "Mail", nord'], ["deux\nlignes"]])).toBe(
      '\ufeffa\r\n"Le ""Mail"", nord"\r\n"deux\nlignes"\r\n',
    );
  });

  it("does not let a text run as a formula", () => {
    expect(toCsv(["a"], [["=1+1"], ["-x"], ["@x"], ["+1+1"]])).toBe("\ufeffa\r\n'=1+1\r\n'-x\r\n'@x\r\n'+1+1\r\n");
  });

  it("leaves a phone number as it is dialled", () => {
    expect(toCsv(["a"], [["+212661234567"]])).toBe("\ufeffa\r\n+212661234567\r\n");
  });
});
