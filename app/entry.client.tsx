import { startAutosave } from "./client/autosave.ts";
import { startClocks } from "./client/clocks.ts";
import { startForms } from "./client/forms.ts";
import { startPrefetch } from "./client/prefetch.ts";
import { startWatch } from "./client/watch-room.ts";

startForms();
startAutosave();
void startClocks();
startPrefetch();
startWatch();
