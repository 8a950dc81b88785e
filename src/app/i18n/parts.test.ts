import { expect, test } from "vitest";
import { type Part, partFiles } from "./partFiles";
import { partTexts } from "./parts";

test.each(Object.keys(partFiles) as Part[])("the texts of %s come whole", async (part) => {
  const texts = await partTexts("fr", [part]);
  expect(Object.keys(texts).sort()).toEqual([...partFiles[part]].sort());
  expect(Object.values(texts).filter((text) => Object.keys(text as object).length === 0)).toEqual([]);
});
