import { checkPolicies } from "../../support/policies.ts";
import { views } from "./views.ts";

checkPolicies(views);
