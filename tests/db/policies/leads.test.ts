import { checkPolicies } from "../../support/policies.ts";
import { leads } from "./leads.ts";

checkPolicies(leads);
