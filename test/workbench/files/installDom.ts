import { JSDOM } from "jsdom";

/** Gives node the browser's XML parser, which the reader uses. Import it for its effect. */
globalThis.DOMParser = new JSDOM().window.DOMParser;
