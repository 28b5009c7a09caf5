import { startAutosave } from "./client/autosave.ts";
import { startClocks } from "./client/clocks.ts";
import { startForms } from "./client/forms.ts";
import { startLivePanels } from "./client/live-panels.ts";
import { startPrefetch } from "./client/prefetch.ts";
import { startSuggestions } from "./client/suggestions.ts";
import { startWatch } from "./client/watch-room.ts";

startForms();
startAutosave();
startLivePanels();
void startClocks();
startPrefetch();
startSuggestions();
startWatch();
