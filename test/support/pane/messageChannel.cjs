"use strict";
/** Message channels for panes in jsdom, which hasn't got them, as every browser has. */
const { MessageChannel } = require("node:worker_threads");

globalThis.MessageChannel ??= MessageChannel;
