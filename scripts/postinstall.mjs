import { generate } from "./generate.mjs";
import { markInstalled } from "./install.mjs";

// After an install by hand too, so that the next start repeats nothing.
markInstalled();
generate();
