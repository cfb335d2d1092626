import { z } from "zod";

// Compiled validators would need `eval`, which the pane's content security policy forbids. Said before any schema is made.
z.config({ jitless: true });

export { z };
