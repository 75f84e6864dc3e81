/** Reads CSV by the grammar of RFC 4180 and takes nothing else. */
export function parseCsv(csv: string): string[][] {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  const records: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const fields: string[] = [];
    for (;;) {
      field.lastIndex = at;
      const match = field.exec(csv)!;
      fields.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
      at += match[0].length;
      if (csv[at] !== ',') break;
      at++;
    }
    if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`not CSV at ${at}: ${csv.slice(at, at + 20)}`);
    at += 2;
    records.push(fields);
  }
  return records;
}
