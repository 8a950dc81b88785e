/** Says what is going on. */
export function say(line: string): void {
  console.log(`  escale  ${line}`);
}

/** Ends the process with one clear line: what cannot be had now will not be had by a stack trace. */
export function giveUp(line: string): never {
  console.error(`  escale  ${line}`);
  process.exit(1);
}

interface Refusal {
  code: string;
  message: string;
}

// What the database answers to wrong input or missing rights: our own PT codes, violated constraints, privileges.
const refusal = /^(PT4|22|23|42501)/;

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "code" in value && refusal.test(String(value.code));
}

/** The API prints each refusal with its stack; the page tells it to who caused it, so here one line is enough. */
export function tellRefusalsBriefly(): void {
  const print = console.error;
  console.error = (...values: unknown[]) => {
    const told = values.find(isRefusal);
    if (told) say(`refused ${told.code} ${told.message}`);
    else print(...values);
  };
}
