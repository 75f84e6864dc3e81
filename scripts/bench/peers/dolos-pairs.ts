/** Pairs of articles by Dolos, which takes prose character by character: `dolos-pairs.ts FOLDER CORPUS.jsonl` */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

interface File {
  readonly path: string;
}
interface Library {
  readonly Dolos: new (options: { language: string }) => {
    analyzePaths(paths: readonly string[]): Promise<{
      readonly files: readonly File[];
      allPairs(): readonly {
        readonly leftFile: File;
        readonly rightFile: File;
        readonly similarity: number;
      }[];
    }>;
  };
}

const SIMILARITY = 0.25;
const [folder, corpus] = process.argv.slice(2);
const entry = createRequire(join(folder!, 'package.json')).resolve('@dodona/dolos-lib');
const { Dolos } = (await import(pathToFileURL(entry).href)) as Library;
const paths: string[] = [];
for await (const line of createInterface({ input: createReadStream(corpus!) })) {
  const { id } = JSON.parse(line) as { id: string };
  paths.push(join(corpus!.replace(/\.jsonl$/, ''), `${id}.txt`));
}
const idOf = ({ path }: File): string => basename(path, '.txt');
const report = await new Dolos({ language: 'char' }).analyzePaths(paths);
for (const { leftFile, rightFile, similarity } of report.allPairs())
  if (similarity >= SIMILARITY) process.stdout.write(`${idOf(leftFile)}\t${idOf(rightFile)}\n`);
process.stdout.write(`seen\t${report.files.length}\n`);
