import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AutoOptions } from "../../../src/taskpane/entry/AutoOptions";
import { FakeSession } from "../../support/pane/FakeSession";
import { readyState } from "../../support/pane/sampleStates";

it("switches recalculation by itself on and off, and says how it stands", async () => {
  const session = new FakeSession(readyState);
  const user = userEvent.setup();
  const { rerender } = render(<AutoOptions session={session} auto={false} />);
  const toggle = screen.getByRole("switch", { name: "Recalculate by itself" });
  expect(toggle).not.toBeChecked();
  expect(toggle).toHaveAccessibleDescription(/for you alone/u);
  await user.click(toggle);
  act(() => {
    rerender(<AutoOptions session={session} auto />);
  });
  expect(toggle).toBeChecked();
  await user.click(toggle);
  expect(session.requests).toEqual([
    ["setAuto", true],
    ["setAuto", false],
  ]);
});
