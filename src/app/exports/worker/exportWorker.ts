import { serveExports } from "./serveExports";

/* The worker's script: a program of its own, which the pane starts when something is exported. */
serveExports(self);
