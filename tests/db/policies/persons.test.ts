import { checkPolicies } from "../../support/policies.ts";
import { persons } from "./persons.ts";

checkPolicies(persons);
