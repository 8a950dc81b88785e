import { type Loadable, loadable } from "@/ui/loadable";

const pictures: Loadable<never>[] = [];
let areHere = false;

/** The same, and known to `fetchPictures`. */
const picture: typeof loadable = (load) => {
  const loaded = loadable(load);
  pictures.push(loaded as Loadable<never>);
  return loaded;
};

/** The pictures of the overview, on the wall and in briefings too; their code is loaded apart. */
export const StopsPicture = picture(async () => ({ default: (await import("./StopsChart")).StopsChart }));
export const MapPicture = picture(async () => ({ default: (await import("../map/MapChart")).MapChart }));
export const KindsPicture = picture(async () => ({ default: (await import("./KindsChart")).KindsChart }));
export const DaysPicture = picture(async () => ({ default: (await import("./DaysChart")).DaysChart }));
export const RowsPicture = picture(async () => ({ default: (await import("./RowsChart")).RowsChart }));
export const HoursPicture = picture(async () => ({ default: (await import("./HoursChart")).HoursChart }));

/** Fetches the code of all pictures once nothing more urgent is to be done; done when it is there, or will not come. */
export async function fetchPictures(): Promise<void> {
  await Promise.all(pictures.map((one) => one.preloadWhenIdle()));
  areHere = true;
}

/** Whether `fetchPictures` is done. */
export function arePicturesHere(): boolean {
  return areHere;
}
