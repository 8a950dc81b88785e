import { checkPolicies } from "../../support/policies.ts";
import { work } from "./work.ts";

checkPolicies(work);
