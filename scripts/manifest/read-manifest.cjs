"use strict";
const { JSDOM } = require("jsdom");

/** Attributes and elements of a manifest that hold an address. */
const addressAttributes = ["DefaultValue", "Value", "Url", "ResourcesUrl"];

/**
 * What the checks need to know of a manifest. Places are named by element, for messages.
 *
 * @typedef {object} ManifestFacts
 * @property {{ place: string, url: string }[]} addresses everything that looks like an address
 * @property {{ place: string, resid: string }[]} references resids that are used
 * @property {{ kind: string, id: string, value: string }[]} resources what Resources defines
 * @property {{ size: number, resid: string }[]} images icons of the ribbon
 * @property {{ place: string, size: number, url: string }[]} storeIcons icons of the add-ins list
 * @property {string[]} functionNames what ExecuteFunction buttons call
 * @property {string[]} runtimes resids of the runtimes
 * @property {{ place: string, resid: string }[]} pages resids of FunctionFile and of panes
 * @property {string | undefined} shortcutsUrl the address of the keyboard shortcuts' file
 * @property {string} sourceUrl the pane's page
 */

/**
 * Reads a manifest's text.
 *
 * @param {string} text of an add-in only manifest
 * @returns {ManifestFacts}
 * @throws {Error} when it isn't well-formed XML or not a manifest
 */
function readManifest(text) {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(text, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem !== null) throw new Error(`The manifest is not well-formed: ${problem.textContent}`);
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") {
    throw new Error(`The manifest's first element is ${root.localName}; it has to be OfficeApp.`);
  }

  const list = (name) => [...document.getElementsByTagNameNS("*", name)];
  const residOf = (element) => element.getAttribute("resid") ?? "";
  const nameOf = (element) => {
    const id = element.getAttribute("id") ?? element.getAttribute("resid");
    return id === null ? element.localName : `${element.localName} ${id}`;
  };
  const valueOf = (element) => element?.getAttribute("DefaultValue") ?? "";
  const all = list("*");
  const inAction = list("Action").flatMap((action) => [...action.children]);

  return {
    addresses: [
      ...all.flatMap((element) =>
        addressAttributes
          .map((name) => ({ place: nameOf(element), url: element.getAttribute(name) ?? "" }))
          .filter(({ url }) => /^[a-z][a-z0-9+.-]*:\/\//i.test(url))
      ),
      ...list("AppDomain").map((element) => ({
        place: "AppDomain",
        url: element.textContent.trim(),
      })),
    ],
    references: all
      .filter((element) => element.hasAttribute("resid"))
      .map((element) => ({ place: nameOf(element.parentElement), resid: residOf(element) })),
    resources: ["Image", "Url", "String"].flatMap((name) =>
      list(name)
        .filter((element) => element.hasAttribute("id"))
        .map((element) => ({
          kind: element.parentElement.localName,
          id: element.getAttribute("id"),
          value: valueOf(element),
        }))
    ),
    images: list("Image")
      .filter((element) => element.hasAttribute("size"))
      .map((element) => ({ size: Number(element.getAttribute("size")), resid: residOf(element) })),
    storeIcons: [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ].flatMap(([place, size]) =>
      list(place).map((element) => ({ place, size, url: valueOf(element) }))
    ),
    functionNames: list("FunctionName").map((element) => element.textContent.trim()),
    runtimes: list("Runtime").map(residOf),
    pages: [
      ...list("FunctionFile"),
      ...inAction.filter(({ localName }) => localName === "SourceLocation"),
    ].map((element) => ({ place: nameOf(element), resid: residOf(element) })),
    shortcutsUrl: list("ExtendedOverrides")[0]?.getAttribute("Url") ?? undefined,
    sourceUrl: valueOf(
      list("SourceLocation").find((element) => element.hasAttribute("DefaultValue"))
    ),
  };
}

module.exports = { readManifest };
