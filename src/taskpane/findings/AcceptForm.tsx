import type { ReactElement } from "react";
import { ReasonForm } from "../controls/ReasonForm";

interface AcceptFormProps {
  readonly name: string;
  readonly onAccept: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Why a finding is accepted. */
export function AcceptForm({ name, onAccept, onCancel }: AcceptFormProps): ReactElement {
  return (
    <ReasonForm
      label={
        <>
          Why it&apos;s accepted<span className="visually-hidden">: {name}</span>
        </>
      }
      hint="Kept in the workbook for everyone. It counts again if what it rests on changes."
      refusal="Enter a reason, so that colleagues know why."
      submit="Accept"
      onSubmit={onAccept}
      onCancel={onCancel}
    />
  );
}
