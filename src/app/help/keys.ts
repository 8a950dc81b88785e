import { isAllowed, type Resource } from "@/backend/accessControl";
import type { StaffRole } from "@/backend/profile";

/** Keys that work somewhere, and the word under which `help.does` says what they do. */
interface Shortcut<Does extends string = string> {
  keys: readonly string[];
  does: Does;
}

/** Where keys work: each place with the resource whose readers have it. */
const places = [
  {
    place: "everywhere",
    resource: null,
    keys: [
      { keys: ["mod+k", "/"], does: "search" },
      { keys: ["b"], does: "bell" },
      { keys: ["?"], does: "help" },
      { keys: ["escape"], does: "close" },
    ],
  },
  {
    place: "lists",
    resource: "leads",
    keys: [
      { keys: ["j", "k"], does: "move" },
      { keys: ["enter"], does: "open" },
      { keys: ["s"], does: "narrow" },
      { keys: ["x"], does: "select" },
      { keys: ["m"], does: "stage" },
    ],
  },
  {
    place: "lead",
    resource: "leads",
    keys: [
      { keys: ["j", "k"], does: "neighbour" },
      { keys: ["f"], does: "followUp" },
      { keys: ["z"], does: "snooze" },
      { keys: ["n"], does: "note" },
      { keys: ["m"], does: "stage" },
      { keys: ["e"], does: "edit" },
    ],
  },
  {
    place: "board",
    resource: "leads",
    keys: [
      { keys: ["space"], does: "carry" },
      { keys: ["arrowleft", "arrowright"], does: "column" },
      { keys: ["escape"], does: "putBack" },
    ],
  },
  {
    place: "agencyDay",
    resource: "agency_day",
    keys: [
      { keys: ["a"], does: "assign" },
      { keys: ["1", "9"], does: "give" },
      { keys: ["x"], does: "select" },
    ],
  },
  {
    place: "wall",
    resource: "figures",
    keys: [
      { keys: ["arrowleft", "arrowright"], does: "turn" },
      { keys: ["space"], does: "hold" },
      { keys: ["escape"], does: "leave" },
    ],
  },
  {
    place: "settings",
    resource: "settings",
    keys: [{ keys: ["arrowup", "arrowdown"], does: "reorder" }],
  },
  {
    place: "targets",
    resource: "targets",
    keys: [
      { keys: ["enter"], does: "fill" },
      { keys: ["mod+v"], does: "pasteCells" },
      { keys: ["shift+arrowdown"], does: "selectCells" },
      { keys: ["mod+z"], does: "undoCells" },
      { keys: ["h"], does: "targetHistory" },
    ],
  },
  {
    place: "forms",
    resource: "leads",
    keys: [{ keys: ["mod+enter"], does: "send" }],
  },
  {
    place: "counter",
    resource: "counter",
    keys: [
      { keys: ["1", "9"], does: "count" },
      { keys: ["plus"], does: "countMore" },
      { keys: ["n"], does: "register" },
    ],
  },
] as const satisfies readonly { place: string; resource: Resource | null; keys: readonly Shortcut[] }[];

/** The keys of somebody of a role, place by place. */
export function keysOf(role: StaffRole) {
  return places.filter(({ resource }) => resource === null || isAllowed(role, resource, "list"));
}
