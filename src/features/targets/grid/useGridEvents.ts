import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from "react";
import { toTsv } from "../paste/tsv";
import { moveOf, type Place, type Sheet, selectedPlaces } from "./moves";
import type { GridTasks, useGrid } from "./useGrid";

interface Options {
  grid: ReturnType<typeof useGrid>;
  sheet: Sheet;
  tasks: GridTasks;
  valueAt: (place: Place) => number | null;
  /** Told where the reader is. */
  onActive: (place: Place) => void;
}

/** The cell something happened in. */
function placeOf(event: MouseEvent | FocusEvent): Place | null {
  const cell = event.target instanceof Element ? event.target.closest("td[data-row]") : null;
  return cell ? { row: Number(cell.getAttribute("data-row")), column: Number(cell.getAttribute("data-column")) } : null;
}

/** What keys, mouse, finger and clipboard do in the grid. */
export function useGridEvents({ grid, sheet, tasks, valueAt, onActive }: Options) {
  const { selection, editing, go } = grid;
  const isAgain = useRef(false);
  const isHere = (place: Place) => place.row === selection.active.row && place.column === selection.active.column;
  const write = (event: MouseEvent) => {
    const place = placeOf(event);
    if (place && editing === null) {
      grid.edit(undefined, place);
    }
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const move = editing === null ? moveOf(event, selection, sheet) : null;
      if (move) {
        event.preventDefault();
        event.stopPropagation();
        grid.run(move);
      }
    },
    onPointerDown: (event: MouseEvent) => {
      const place = placeOf(event);
      isAgain.current = place !== null && isHere(place);
    },
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event);
      if (place && event.button === 0 && !(event.target instanceof HTMLInputElement)) {
        go(place, event.shiftKey);
      }
    },
    onMouseOver: (event: MouseEvent) => {
      const place = event.buttons === 1 && editing === null ? placeOf(event) : null;
      if (place && !isHere(place)) {
        go(place, true);
      }
    },
    onClick: (event: MouseEvent) => {
      const { nativeEvent } = event;
      // a finger has no double click: the second touch of a cell writes in it
      if (isAgain.current && "pointerType" in nativeEvent && nativeEvent.pointerType === "touch") {
        write(event);
      }
    },
    onDoubleClick: write,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event);
      if (place && !isHere(place)) {
        go(place);
      }
      onActive(place ?? selection.active);
    },
    onCopy: (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", toTsv(selectedPlaces(selection).map((line) => line.map(valueAt))));
    },
    onPaste: (event: ClipboardEvent) => {
      if (sheet.mayEdit) {
        event.preventDefault();
        tasks.paste(event.clipboardData.getData("text/plain"), selectedPlaces(selection));
      }
    },
  };
}
