import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";
import { formatDay, type IsoDay } from "../../domain/tracker/dueDate";
import "./AsAt.css";

const AsAtEditor = lazy(() =>
  import(/* webpackPrefetch: true */ "./AsAtEditor").then((module) => ({
    default: module.AsAtEditor,
  }))
);

interface AsAtProps {
  /** null: nobody has set one. */
  readonly day: IsoDay | null;
  readonly onChange: (day: IsoDay) => void;
}

/** The as-at date: a button that turns into an editor, and takes the focus back when that closes. */
export function AsAt({ day, onChange }: AsAtProps): ReactElement {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    return (
      <Suspense fallback={<div className="pane__row" />}>
        <AsAtEditor
          day={day}
          onSave={(newDay) => {
            if (newDay !== day) onChange(newDay);
            setEditing(false);
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="as-at"
      title="Change the as-at date"
      onClick={() => {
        setEditing(true);
      }}
    >
      {day === null ? "as-at date not set" : `as at ${formatDay(day)}`}
      <Edit16Regular />
    </button>
  );
}
