import { checkPolicies } from "../../support/policies.ts";
import { targets } from "./targets.ts";

checkPolicies(targets);
