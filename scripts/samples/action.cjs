"use strict";
/**
 * The words in which the sample's actions are written: one function a status, so that no action
 * can name a status that the scheme doesn't have, and those that need a reason can't lack one.
 */

/**
 * @typedef {object} SampleAction
 * @property {string} status as the tracker prints it
 * @property {string} due an ISO day
 * @property {string} lead
 * @property {string} title
 * @property {string} reason empty when there is none
 * @property {string} mitigation empty when there is none
 */

/** An action with its optional texts filled in. */
function makeAction(status, due, lead, title, reason = "", mitigation = "") {
  return { status, due, lead, title, reason, mitigation };
}

const delivered = (due, lead, title) => makeAction("Delivered", due, lead, title);
const onTrack = (due, lead, title, note) => makeAction("On Track", due, lead, title, note);
const atRisk = (due, lead, title, reason, mitigation) =>
  makeAction("At Risk", due, lead, title, reason, mitigation);
const missedNoRisk = (due, lead, title, reason) =>
  makeAction("Delivery Date Missed no Risk", due, lead, title, reason);
const missedWithRisk = (due, lead, title, reason, mitigation) =>
  makeAction("Delivery Date Missed with Risk", due, lead, title, reason, mitigation);
const offTrack = (due, lead, title, reason, mitigation) =>
  makeAction("Off Track", due, lead, title, reason, mitigation);

module.exports = { delivered, onTrack, atRisk, missedNoRisk, missedWithRisk, offTrack };
