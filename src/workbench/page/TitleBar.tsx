/** What this page is, said before anything else, and what is open. */
export function TitleBar({ name }: { readonly name: string | undefined }): React.ReactNode {
  return (
    <div className="title-bar">
      <h1>{name === undefined ? "Workbench" : `${name} - Workbench`}</h1>
      <p>
        A stand-in for Excel, for trying the add-in. It is not Excel.{" "}
        <a
          href="https://learn.microsoft.com/office/dev/add-ins/testing/test-debug-office-add-ins"
          target="_blank"
          rel="noreferrer"
        >
          How to try it in Excel
        </a>
      </p>
    </div>
  );
}
