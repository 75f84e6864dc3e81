/** A string as SQL writes it. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The table in a Parquet file, for use after FROM; `path` is absolute. What a pattern would mean in it stands for itself. */
export function parquetTable(path: string): string {
  return `read_parquet(${quotedText(path.replace(/[*?[]/g, '[$&]'))}, hive_partitioning = false)`;
}
