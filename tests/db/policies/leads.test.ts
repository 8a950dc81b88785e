import { checkPolicies } from "../../support/policies.ts";
import { leads } from "./leads.ts";
import { persons } from "./persons.ts";
import { work } from "./work.ts";

checkPolicies({ ...persons, ...leads, ...work });
