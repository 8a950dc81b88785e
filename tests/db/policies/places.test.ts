import { checkPolicies } from "../../support/policies.ts";
import { places } from "./places.ts";

checkPolicies(places);
