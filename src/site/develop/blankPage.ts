import type { Wrong } from './wrong.ts';

/** The page that stands for every other while content has problems and never was without. */
export const blankPage = ({ problems }: Wrong): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Content has problems</title>
<body>
<main>
<h1>Content has problems</h1>
<p>Pages appear as soon as these are mended; nothing has to be started again.</p>
<pre style="white-space: pre-wrap">${escape(
  problems
    .map(({ shown, line, column, message, rule }) => `${shown}:${line}:${column} error ${message} (${rule})`)
    .join('\n'),
)}</pre>
</main>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/src/islands/develop/problems.ts"></script>
</body>
</html>
`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
