/** "RAG Summary" as references name it: 'RAG Summary'. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
