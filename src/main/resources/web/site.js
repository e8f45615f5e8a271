// What every page can do better with a script: suggest while somebody types what to look for.
import { suggest } from "./suggest.js";

suggest(document.querySelector(".find"));
